import type { RowEdit, RowCells, CellValue } from './row-edit';

export type RowManners<Row> = {
  readonly make: () => Row;
  readonly set: (row: Row, column: string, value: CellValue) => void;
};

const setCells = <Row>(row: Row, cells: RowCells, { set }: RowManners<Row>): Row => {
  for (const [column, value] of Object.entries(cells)) set(row, column, value);
  return row;
};

/** Makes a grid's edits in an array whose elements are the rows. The array is changed in place: an immer draft. */
export const applyRowEdits = <Row>(rows: Row[], edits: readonly RowEdit<unknown>[], manners: RowManners<Row>): void => {
  for (const edit of edits) {
    switch (edit.kind) {
      case 'set': {
        const row = rows[edit.row];
        if (row !== undefined) manners.set(row, edit.column, edit.value);
        break;
      }
      case 'insert':
        rows.splice(edit.at, 0, ...edit.rows.map((cells) => setCells(manners.make(), cells, manners)));
        break;
      case 'remove':
        rows.splice(edit.from, edit.count);
        break;
      case 'move':
        rows.splice(edit.to, 0, ...rows.splice(edit.from, edit.count));
        break;
      case 'restore':
        if (edit.row < rows.length) rows[edit.row] = edit.was as Row;
        break;
    }
  }
};
