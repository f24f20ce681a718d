import { castDraft, produce } from 'immer';
import { applyGridEdits, type RowManners } from './apply-grid-edits';
import type { GridValue } from './grid-column';
import type { GridEdit } from './grid-edit';

/** How a grid's rows of plain fields are made and set; `set` gives the row with one field changed. */
export type PlainRows<Row> = {
  readonly make: () => Row;
  readonly set: (row: Row, column: string, value: string) => Partial<Row>;
};

const mannersOf = <Row extends object>({ make, set }: PlainRows<Row>): RowManners<Row> => ({
  make: () => ({ ...make() }),
  set: (row: Row, column: string, value: GridValue) => {
    Object.assign(row, set(row, column, typeof value === 'string' ? value : value.join(', ')));
  },
});

/** The rows after a grid's edits. */
export const editRows = <Row extends object>(
  rows: readonly Row[],
  edits: readonly GridEdit<Row>[],
  manners: PlainRows<Row>,
): readonly Row[] =>
  produce(rows, (draft) => {
    applyGridEdits(draft as Row[], castDraft(edits) as readonly GridEdit<unknown>[], mannersOf(manners));
  });
