import type { Table, TableCell } from '#shared/minutes/model';

/** A cell of a table, or the place that a cell above reaches down into. */
export type HandCell = {
  readonly cell: TableCell;
  readonly column: number;
  readonly part: 'whole' | 'first' | 'rest';
};

/** The cells of each row in order of column, those that reach down repeated in the rows they reach into. */
export const gridOf = ({ rows, columns }: Table): readonly (readonly HandCell[])[] => {
  const reaching = new Map<number, { readonly cell: TableCell; left: number }>();
  return rows.map(({ cells }) => {
    const laid: HandCell[] = [];
    let next = 0;
    for (let column = 0; column < columns.length;) {
      const above = reaching.get(column);
      const cell = above?.cell ?? cells[next];
      if (!cell) break;
      const { rowSpan = 1, colSpan = 1 } = cell;
      if (above) {
        laid.push({ cell, column, part: 'rest' });
        above.left -= 1;
        if (above.left === 0) reaching.delete(column);
      } else {
        next += 1;
        laid.push({ cell, column, part: rowSpan > 1 ? 'first' : 'whole' });
        if (rowSpan > 1) reaching.set(column, { cell, left: rowSpan - 1 });
      }
      column += colSpan;
    }
    return laid;
  });
};
