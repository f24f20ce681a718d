import type { Block, TableCell } from '#shared/minutes/model';

/** A cell of a table being put together, with the place it takes; rows and columns count from 0. */
export type DraftCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly blocks: readonly Block[];
  readonly align?: TableCell['align'];
};

/** A table whose cells stand apart from each other but need not fill it. */
export type DraftTable = {
  readonly rowCount: number;
  /** Column widths, of which only the ratios matter. */
  readonly columns: readonly number[];
  readonly headerRows: number;
  readonly cells: readonly DraftCell[];
};
