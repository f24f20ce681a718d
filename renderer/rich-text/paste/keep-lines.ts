import type { Placed } from './place-cells';

/** For each line its place among those kept, or that of the next one kept. */
const placesOf = (keeps: readonly boolean[]): readonly number[] => {
  const places: number[] = [0];
  keeps.forEach((kept, index) => places.push((places[index] ?? 0) + (kept ? 1 : 0)));
  return places;
};

/** Takes rows and columns out of a grid. A merged cell shrinks, and goes only when nothing of it is left. */
export const keepLines = <Cell>(
  cells: readonly Placed<Cell>[],
  keepsRow: readonly boolean[],
  keepsColumn: readonly boolean[],
): readonly Placed<Cell>[] => {
  const rows = placesOf(keepsRow);
  const columns = placesOf(keepsColumn);
  return cells.flatMap((placed) => {
    const row = rows[placed.row] ?? 0;
    const column = columns[placed.column] ?? 0;
    const rowSpan = (rows[placed.row + placed.rowSpan] ?? 0) - row;
    const colSpan = (columns[placed.column + placed.colSpan] ?? 0) - column;
    return rowSpan < 1 || colSpan < 1 ? [] : [{ ...placed, row, column, rowSpan, colSpan }];
  });
};
