import type { Cut } from './cut';
import { lengthOf } from './print-scale';

/**
 * Rows that cells over several rows hold together, cut at a height: between two rows or through one. Cells that reach
 * over the cut are cut each at a line of its own.
 */

type PlacedCell = {
  readonly cell: HTMLTableCellElement;
  readonly first: number;
  readonly last: number;
  readonly column: number;
};

const place = (rows: readonly HTMLTableRowElement[]): readonly PlacedCell[] => {
  const takenUntil: number[] = [];
  return rows.flatMap((row, index) => {
    let column = 0;
    return [...row.cells].map((cell) => {
      while ((takenUntil[column] ?? 0) > index) column += 1;
      const placed = { cell, first: index, last: Math.min(rows.length, index + cell.rowSpan) - 1, column };
      for (let own = 0; own < cell.colSpan; own += 1) takenUntil[column + own] = index + cell.rowSpan;
      column += cell.colSpan;
      return placed;
    });
  });
};

/** Room for a cell's content above a line `bottom` pixels from the top of the screen. */
const roomIn = (cell: HTMLTableCellElement, bottom: number): number => {
  const style = getComputedStyle(cell);
  const around = [style.paddingTop, style.paddingBottom, style.borderTopWidth].map(lengthOf);
  return bottom - cell.getBoundingClientRect().top - around.reduce((sum, own) => sum + own, 0);
};

type CellCut = { readonly placed: PlacedCell; readonly cut: Cut; readonly hadContent: boolean };

type Task = {
  readonly rows: readonly HTMLTableRowElement[];
  readonly cells: readonly PlacedCell[];
  readonly bottom: number;
  readonly force: boolean;
  readonly cutCell: CutCell;
};

/** Cuts what a cell holds, the first half at most `room` pixels high. */
export type CutCell = (cell: HTMLTableCellElement, room: number, force: boolean) => Cut;

const cutCells = ({ bottom, force, cutCell }: Task, cells: readonly PlacedCell[]): readonly CellCut[] =>
  cells.map((placed) => ({
    placed,
    cut: cutCell(placed.cell, roomIn(placed.cell, bottom), force),
    hadContent: placed.cell.children.length > 0,
  }));

/** The second half of a cell. */
const carryCell = ({ placed: { cell }, cut }: CellCut): HTMLTableCellElement => {
  const rest = cell.cloneNode(false) as HTMLTableCellElement;
  rest.append(cut.apply());
  return rest;
};

const setRowSpan = (cell: HTMLTableCellElement, rowSpan: number): void => {
  if (rowSpan > 1) cell.rowSpan = rowSpan;
  else cell.removeAttribute('rowspan');
};

/** Puts carried cells into a row at their columns. */
const insertCells = (
  row: HTMLTableRowElement,
  carried: readonly { readonly cell: HTMLTableCellElement; readonly column: number }[],
  own: readonly PlacedCell[],
): void => {
  for (const { cell, column } of carried) {
    const before = own.find((other) => other.column > column);
    if (before) before.cell.before(cell);
    else row.append(cell);
  }
};

/** Applies cuts at the edge before row `index` (or through it, when `isInside`) and gives the rows that follow. */
const applyAt = (
  rows: readonly HTMLTableRowElement[],
  cells: readonly PlacedCell[],
  cuts: readonly CellCut[],
  index: number,
  isInside: boolean,
): DocumentFragment => {
  const carried = cuts.map((own) => {
    const { first, last, column, cell } = own.placed;
    const rest = carryCell(own);
    setRowSpan(rest, last - index + 1);
    setRowSpan(cell, index - first + (isInside ? 1 : 0));
    return { cell: rest, column };
  });
  const rest = document.createDocumentFragment();
  if (isInside) {
    const row = rows[index]?.cloneNode(false) as HTMLTableRowElement;
    insertCells(row, carried, []);
    rest.append(row, ...rows.slice(index + 1));
    return rest;
  }
  const row = rows[index];
  if (row)
    insertCells(
      row,
      carried,
      cells.filter(({ first }) => first === index),
    );
  rest.append(...rows.slice(index));
  return rest;
};

const byColumn = (a: PlacedCell, b: PlacedCell): number => a.column - b.column;

/** A cut before row `index`: only cells that reach over that edge are cut. They fill what is left of the page. */
const cutBefore = (task: Task, index: number): Cut | undefined => {
  const { rows, cells, force } = task;
  const crossing = cells.filter(({ first, last }) => first < index && last >= index).sort(byColumn);
  const cuts = cutCells(task, crossing);
  if (!force && cuts.some(({ cut, hadContent }) => hadContent && !cut.hasFirst)) return undefined;
  return { hasFirst: true, hasRest: true, apply: () => applyAt(rows, cells, cuts, index, false) };
};

/** A cut through row `index`. */
const cutInside = (task: Task, index: number): Cut | undefined => {
  const { rows, cells, force } = task;
  const touched = cells.filter(({ first, last }) => first <= index && last >= index).sort(byColumn);
  const cuts = cutCells(task, touched);
  const begun = cuts.filter(({ placed, hadContent }) => placed.first === index && hadContent);
  const isBegun = force ? cuts.some(({ cut }) => cut.hasFirst) : begun.every(({ cut }) => cut.hasFirst);
  if (!isBegun || !cuts.some(({ cut }) => cut.hasRest)) return undefined;
  const isRowDone = cuts.every(({ placed, cut }) => placed.last > index || !cut.hasRest);
  if (isRowDone && index + 1 < rows.length) {
    const reaching = cuts.filter(({ placed }) => placed.last > index);
    return { hasFirst: true, hasRest: true, apply: () => applyAt(rows, cells, reaching, index + 1, false) };
  }
  return { hasFirst: true, hasRest: true, apply: () => applyAt(rows, cells, cuts, index, true) };
};

const isWhole = (row: HTMLTableRowElement | undefined): boolean => row?.classList.contains('whole') ?? true;

/** A cut through a group of rows, the first half at most `room` high. Short rows are parted only when forced. */
export const cutRows = (
  rows: readonly HTMLTableRowElement[],
  room: number,
  force: boolean,
  cutCell: CutCell,
): Cut | undefined => {
  if (!force && rows.every(isWhole)) return undefined;
  const top = rows[0]?.getBoundingClientRect().top ?? 0;
  const bottom = top + room;
  const over = rows.findIndex((row) => row.getBoundingClientRect().bottom > bottom);
  if (over < 0) return undefined;
  const task: Task = { rows, cells: place(rows), bottom, force: false, cutCell };
  for (let index = over; index >= 0; index -= 1) {
    const found =
      (index === over && !isWhole(rows[index]) ? cutInside(task, index) : undefined) ??
      (index > 0 ? cutBefore(task, index) : undefined);
    if (found) return found;
  }
  return force ? (cutInside(task, over) ?? cutInside({ ...task, force }, over)) : undefined;
};
