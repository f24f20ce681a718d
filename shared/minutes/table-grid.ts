import type { Table, TableCell } from './model';

/** A cell with the place it takes in the grid; rows and columns count from 0. */
export type PlacedCell = {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
};

/** Where a table's cells do not tile its grid. */
export type GridProblem = {
  readonly row: number;
  readonly reason: 'too-few-cells' | 'too-many-cells' | 'rows-past-end' | 'header-past-end';
};

export type Grid = { readonly rows: readonly (readonly PlacedCell[])[]; readonly problem: GridProblem | undefined };

type Filled = number[]; // for each column, the first row that is still free

const firstFree = (filled: Filled, row: number): number => {
  const found = filled.findIndex((until) => until <= row);
  return found < 0 ? filled.length : found;
};

const roomAt = (filled: Filled, row: number, column: number): number => {
  let end = column;
  while (end < filled.length && (filled[end] ?? 0) <= row) end += 1;
  return end - column;
};

/**
 * Lays a table's cells on its grid as HTML and OOXML do: each takes the first free column of its row. Never fails:
 * cells past the last column are left out and named in `problem`; a file with a problem is refused.
 */
export const layGrid = (table: Table): Grid => {
  const filled: Filled = table.columns.map(() => 0);
  let problem: GridProblem | undefined;
  const note = (row: number, reason: GridProblem['reason']): void => {
    problem ??= { row, reason };
  };
  const rows = table.rows.map(({ cells }, row) => {
    const placed: PlacedCell[] = [];
    for (const cell of cells) {
      const column = firstFree(filled, row);
      const room = roomAt(filled, row, column);
      const { rowSpan = 1, colSpan = 1 } = cell;
      if (room < colSpan) note(row, 'too-many-cells');
      if (row + rowSpan > table.rows.length) note(row, 'rows-past-end');
      if (room === 0) continue;
      const width = Math.min(colSpan, room);
      const height = Math.min(rowSpan, table.rows.length - row);
      filled.fill(row + height, column, column + width);
      placed.push({ cell, row, column, rowSpan: height, colSpan: width });
    }
    if (filled.some((until) => until <= row)) note(row, 'too-few-cells');
    return placed;
  });
  if ((table.headerRows ?? 0) > table.rows.length) note(0, 'header-past-end');
  return { rows, problem };
};
