import type { GridTableWords } from '#shared/words/desk/grid-words';
import type { RowEdit } from '#shared/minutes/edit/row-edit';
import type { GridColumn } from './grid-column';

/** A table that is edited like a spreadsheet. `columns` must be the same array as long as they are the same columns. */
export type DataGridProps<Row> = {
  /** What the grid is called for who cannot see it. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly words: GridTableWords;
  /**
   * Every change, one call for one step of undoing. Calls with the same `merge` that follow each other are the typing in
   * one cell.
   */
  readonly onChange: (edits: readonly RowEdit<Row>[], merge?: string) => void;
  /**
   * Alt+↑ and Alt+↓, where moving means more than a new place in the list: makes the move and says where the first row
   * now is; undefined where it cannot move.
   */
  readonly onStepRows?: ((from: number, count: number, step: 1 | -1) => number | undefined) | undefined;
  /** Ctrl+E: takes what is suggested for these rows. */
  readonly onSuggest?: ((rows: readonly number[]) => void) | undefined;
  /** The place of a row in the document (`data-path`), so that one can be led to it and is found again in it. */
  readonly placeOf?: ((row: Row, index: number) => string) | undefined;
  readonly isReadOnly?: boolean | undefined;
};
