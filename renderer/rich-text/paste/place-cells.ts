/** What a row asks for: its cells' spans (`rowSpan` 0: to the end of its group) and the row where its group ends. */
export type SpannedRow<Cell> = {
  readonly groupEnd: number;
  readonly cells: readonly { readonly cell: Cell; readonly rowSpan: number; readonly colSpan: number }[];
};

export type Placed<Cell> = {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
};

/** HTML's own limit; a larger span is a slip or an attack. */
const widestSpan = 1000;

const heightOf = (rowSpan: number, row: number, groupEnd: number): number =>
  rowSpan === 0 ? groupEnd - row : Math.max(1, Math.min(rowSpan, groupEnd - row));

/**
 * Lays cells on a grid as browsers do: each takes the first free column of its row and spans no further than its group of
 * rows. Where spans would overlap, which HTML lets them, the later cell is the narrower.
 */
export const placeCells = <Cell>(rows: readonly SpannedRow<Cell>[]): readonly Placed<Cell>[] => {
  const filled: number[] = []; // for each column, the first row that is still free
  const isFree = (column: number, row: number): boolean => (filled[column] ?? 0) <= row;
  const placed: Placed<Cell>[] = [];
  rows.forEach(({ cells, groupEnd }, row) => {
    let column = 0;
    for (const { cell, rowSpan, colSpan } of cells) {
      while (!isFree(column, row)) column += 1;
      const wanted = Math.max(1, Math.min(colSpan, widestSpan));
      let width = 1;
      while (width < wanted && isFree(column + width, row)) width += 1;
      const height = heightOf(rowSpan, row, groupEnd);
      for (let at = column; at < column + width; at += 1) filled[at] = row + height;
      placed.push({ cell, row, column, rowSpan: height, colSpan: width });
      column += width;
    }
  });
  return placed;
};
