import { limits } from '#shared/minutes/limits';
import type { Table, TableCell } from '#shared/minutes/model';
import type { DraftCell, DraftTable } from './draft-table';

/** The model's own bound on rows that repeat. */
const mostHeaderRows = 20;

/** The part of a span that lies in a window of a table. */
const clip = (
  start: number,
  span: number,
  from: number,
  to: number,
): { readonly start: number; readonly span: number } => {
  const first = Math.max(start, from);
  return { start: first - from, span: Math.min(start + span, to) - first };
};

/** The part of a table between two rows and two columns; words of a cell cut in two stay in its first part. */
const cut = (table: DraftTable, rows: readonly [number, number], columns: readonly [number, number]): DraftTable => ({
  rowCount: rows[1] - rows[0],
  columns: table.columns.slice(...columns),
  headerRows: rows[0] === 0 ? table.headerRows : 0,
  cells: table.cells.flatMap((cell) => {
    const down = clip(cell.row, cell.rowSpan, ...rows);
    const across = clip(cell.column, cell.colSpan, ...columns);
    if (down.span < 1 || across.span < 1) return [];
    const isWhole = cell.row >= rows[0] && cell.column >= columns[0];
    const own: DraftCell = {
      ...cell,
      row: down.start,
      rowSpan: down.span,
      column: across.start,
      colSpan: across.span,
      blocks: isWhole ? cell.blocks : [],
    };
    return [own];
  }),
});

const windows = (count: number, most: number): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.ceil(count / most) }, (_, index) => [index * most, Math.min(count, (index + 1) * most)]);

/** Whole percents, so that a table reads well in its file; at least one. */
const shares = (columns: readonly number[]): readonly number[] => {
  const whole = columns.reduce((sum, width) => sum + width, 0);
  const isEven = columns.every((width) => width === columns[0]);
  return columns.map((width) => (isEven ? 1 : Math.max(1, Math.round((width / whole) * 100))));
};

const toCell = ({ blocks, rowSpan, colSpan, align }: DraftCell): TableCell => ({
  blocks,
  ...(rowSpan > 1 ? { rowSpan } : {}),
  ...(colSpan > 1 ? { colSpan } : {}),
  ...(align === undefined ? {} : { align }),
});

/** The cells of each row in order, an empty one in every place that no cell takes. */
const fillRows = ({ rowCount, columns, cells }: DraftTable): Table['rows'] => {
  const starts = new Map<number, DraftCell>();
  const taken = new Set<number>();
  const key = (row: number, column: number): number => row * columns.length + column;
  for (const cell of cells) {
    starts.set(key(cell.row, cell.column), cell);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.colSpan; column += 1) taken.add(key(row, column));
    }
  }
  return Array.from({ length: rowCount }, (_, row) => ({
    cells: columns.flatMap((_width, column): readonly TableCell[] => {
      const cell = starts.get(key(row, column));
      if (cell) return [toCell(cell)];
      return taken.has(key(row, column)) ? [] : [{ blocks: [] }];
    }),
  }));
};

const toTable = (table: DraftTable): Table => {
  // A table that is all header repeats its first row only.
  const headerRows = Math.min(table.headerRows < table.rowCount ? table.headerRows : 1, mostHeaderRows);
  return {
    type: 'table',
    columns: shares(table.columns),
    ...(table.headerRows > 0 ? { headerRows } : {}),
    rows: fillRows(table),
  };
};

/** The model's tables for a table of any size: one, unless it has more rows or columns than one may have. */
export const buildTables = (table: DraftTable): readonly Table[] =>
  windows(table.columns.length, limits.tableColumns).flatMap((columns) =>
    windows(table.rowCount, limits.tableRows).map((rows) => toTable(cut(table, rows, columns))),
  );
