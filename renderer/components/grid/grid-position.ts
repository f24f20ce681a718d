/** A cell by its indexes. */
export type Position = { readonly row: number; readonly column: number };

/** A rectangle of cells, all bounds included. */
export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export type Size = { readonly rows: number; readonly columns: number };

export type Move =
  'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'grid-start' | 'grid-end' | 'page-up' | 'page-down';

export const rangeOf = (one: Position, other: Position): Range => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
});

const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));

/** The nearest cell that exists. */
export const clampPosition = ({ row, column }: Position, { rows, columns }: Size): Position => ({
  row: within(row, rows),
  column: within(column, columns),
});

const page = 10;

/** Where a move leads; at the edge it stays. */
export const movePosition = (from: Position, move: Move, size: Size): Position => {
  const steps: Readonly<Record<Move, Position>> = {
    left: { row: from.row, column: from.column - 1 },
    right: { row: from.row, column: from.column + 1 },
    up: { row: from.row - 1, column: from.column },
    down: { row: from.row + 1, column: from.column },
    'row-start': { row: from.row, column: 0 },
    'row-end': { row: from.row, column: size.columns - 1 },
    'grid-start': { row: 0, column: 0 },
    'grid-end': { row: size.rows - 1, column: size.columns - 1 },
    'page-up': { row: from.row - page, column: from.column },
    'page-down': { row: from.row + page, column: from.column },
  };
  return clampPosition(steps[move], size);
};

/** The next cell for Tab, over the end of the row; undefined behind the last cell or before the first. */
export const tabPosition = ({ row, column }: Position, step: 1 | -1, { rows, columns }: Size): Position | undefined => {
  const next = row * columns + column + step;
  if (next < 0 || next >= rows * columns) return undefined;
  return { row: Math.floor(next / columns), column: next % columns };
};
