import { cellPaddingVertical } from '#shared/paper/measure';
import type { PaperBlock, PaperCell, PaperRow } from '#shared/paper/paper';
import { groupRows } from '#shared/paper/row-groups';
import type { Sheet } from './sheet';

/** The grid that rows stand in, in points. */
export type RowGrid = { readonly columns: readonly number[]; readonly padding: number };

/** The part of a page's height up to which rows stay whole: moved to the next page, they leave no more than that empty. */
const tallestKept = 0.25;

/** Ems that a character of Bangla takes on the average; an estimate, for pages are broken by what is measured. */
const averageEms = 0.42;

const heightOfBlock = (block: PaperBlock, width: number, sheet: Sheet): number => {
  if (block.kind === 'image') return block.height;
  if (block.kind === 'table') return block.rows.reduce((sum, row) => sum + heightOfRow(row.cells, block, sheet), 0);
  const look = sheet.looks[block.role];
  const room = Math.max(look.sizePt, width - block.indent);
  const lengths = block.runs.reduce<readonly number[]>(
    (all, run) => (run.kind === 'break' ? [...all, 0] : [...all.slice(0, -1), (all.at(-1) ?? 0) + run.text.length]),
    [0],
  );
  const lines = lengths.reduce(
    (sum, length) => sum + Math.max(1, Math.ceil((length * averageEms * look.sizePt) / room)),
    0,
  );
  return lines * look.lineHeight + look.spaceBefore + look.spaceAfter;
};

const heightOfCell = ({ blocks, column, colSpan }: PaperCell, { columns, padding }: RowGrid, sheet: Sheet): number => {
  const width = columns.slice(column, column + colSpan).reduce((sum, own) => sum + own, 0) - 2 * padding;
  return blocks.reduce((sum, block) => sum + heightOfBlock(block, width, sheet), 2 * cellPaddingVertical);
};

const heightOfRow = (cells: readonly PaperCell[], grid: RowGrid, sheet: Sheet): number =>
  Math.max(0, ...cells.filter(({ rowSpan }) => rowSpan === 1).map((cell) => heightOfCell(cell, grid, sheet)));

/** How high rows stand that cells reaching down hold together, roughly. */
const heightOfGroup = (rows: readonly (readonly PaperCell[])[], grid: RowGrid, sheet: Sheet): number => {
  const reaching = rows.flatMap((cells) => cells.filter(({ rowSpan }) => rowSpan > 1));
  return Math.max(
    rows.reduce((sum, cells) => sum + heightOfRow(cells, grid, sheet), 0),
    ...reaching.map((cell) => heightOfCell(cell, grid, sheet)),
  );
};

/** A row that never breaks, as the head of a table. */
export const wholeRow = (cells: readonly PaperCell[]): PaperRow => ({ cells, breakable: false, keepNext: false });

/** A joined cell begins at its top: set in the middle and cut by a page, word processors lose the end of it. */
const fromTop = (cells: readonly PaperCell[]): readonly PaperCell[] =>
  cells.map((cell) => (cell.rowSpan > 1 ? { ...cell, valign: 'top' } : cell));

/**
 * Rows of a table, with what may part them. A low row stays whole, and so do low rows that a cell holds together; higher ones may break
 * across pages anywhere, for kept whole they would leave much of a page empty.
 */
export const composeRows = (
  rows: readonly (readonly PaperCell[])[],
  grid: RowGrid,
  sheet: Sheet,
): readonly PaperRow[] => {
  const groups = groupRows(rows, (cells) => Math.max(...cells.map(({ rowSpan }) => rowSpan))).map((group) => ({
    group,
    breakable: heightOfGroup(group, grid, sheet) > sheet.height * tallestKept,
  }));
  // All of one table alike.
  const isFromTop = groups.some(({ group, breakable }) => breakable && group.length > 1);
  return groups.flatMap(({ group, breakable }) =>
    group.map((cells, index) => ({
      cells: isFromTop ? fromTop(cells) : cells,
      breakable,
      keepNext: !breakable && index < group.length - 1,
    })),
  );
};
