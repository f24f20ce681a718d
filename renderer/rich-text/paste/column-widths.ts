import type { Placed } from './place-cells';

type Width = number | undefined;

const fill = (widths: Width[], cells: readonly Placed<{ readonly width: Width }>[]): void => {
  for (const { cell, column, colSpan } of cells) {
    if (colSpan === 1) widths[column] ??= cell.width;
  }
  for (const { cell, column, colSpan } of cells) {
    if (colSpan === 1 || cell.width === undefined) continue;
    const own = widths.slice(column, column + colSpan);
    const open = own.filter((width) => width === undefined).length;
    const left = cell.width - own.reduce<number>((sum, width) => sum + (width ?? 0), 0);
    if (open === 0 || left <= 0) continue;
    for (let at = column; at < column + colSpan; at += 1) widths[at] ??= left / open;
  }
};

/** Widths of a table's columns: those of its `col` elements, else of cells that stand in one column, else of merged cells. */
export const columnWidths = (
  count: number,
  given: readonly Width[],
  cells: readonly Placed<{ readonly width: Width }>[],
): readonly Width[] => {
  const widths: Width[] = Array.from({ length: count }, (_, column) => given[column]);
  fill(widths, cells);
  return widths;
};
