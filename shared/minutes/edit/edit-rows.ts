import { castDraft, produce } from 'immer';
import { applyRowEdits, type RowManners } from './apply-row-edits';
import type { RowEdit, CellValue } from './row-edit';

/** How a grid's rows of plain fields are made and set; `set` gives the row with one field changed. */
export type PlainRows<Row> = {
  readonly make: () => Row;
  readonly set: (row: Row, column: string, value: string) => Partial<Row>;
};

const mannersOf = <Row extends object>({ make, set }: PlainRows<Row>): RowManners<Row> => ({
  make: () => ({ ...make() }),
  set: (row: Row, column: string, value: CellValue) => {
    Object.assign(row, set(row, column, typeof value === 'string' ? value : value.join(', ')));
  },
});

/** The rows after a grid's edits. */
export const editRows = <Row extends object>(
  rows: readonly Row[],
  edits: readonly RowEdit<Row>[],
  manners: PlainRows<Row>,
): readonly Row[] =>
  produce(rows, (draft) => {
    applyRowEdits(draft as Row[], castDraft(edits) as readonly RowEdit<unknown>[], mannersOf(manners));
  });
