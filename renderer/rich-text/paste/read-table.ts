import type { Block } from '#shared/minutes/model';
import { buildTables } from './build-tables';
import { columnWidths } from './column-widths';
import type { DraftTable } from './draft-table';
import { inheritLook } from './inherit-look';
import { keepLines } from './keep-lines';
import type { Look } from './look';
import { childElements, tagOf } from './node-kind';
import { placeCells, type Placed } from './place-cells';
import { readCell, type CellContent } from './read-cell';
import type { Reader } from './reader';
import { lengthOf, tableColumns, tableWidth } from './table-columns';
import { tableRows, type HtmlRow } from './table-rows';

type Cell = CellContent & { readonly width: number | undefined };

const spanOf = (cell: Element, name: string): number => {
  const text = cell.getAttribute(name) ?? '1';
  return /^\s*\d{1,5}\s*$/u.test(text) ? Number(text) : 1;
};

const readRow = (row: HtmlRow, whole: number, reader: Reader) => ({
  groupEnd: row.groupEnd,
  cells: row.cells.map((element) => ({
    cell: { ...readCell(element, row.look, row.isHead, reader), width: lengthOf(element, whole, reader) },
    rowSpan: spanOf(element, 'rowspan'),
    colSpan: spanOf(element, 'colspan'),
  })),
});

/** Word ends a table of uneven rows with one of no height, whose empty cells only give the columns' widths. */
const isRuler = ({ element }: HtmlRow, cells: readonly Cell[]): boolean =>
  element.getAttribute('height') === '0' && cells.every(({ blocks }) => blocks.length === 0);

const keepsOf = (count: number, keeps: (line: number) => boolean): readonly boolean[] =>
  Array.from({ length: count }, (_, line) => keeps(line));

/** Widths of the kept columns; one that no cell begins in widens the column before it. Unknown ones are of average width. */
const mergeWidths = (widths: readonly (number | undefined)[], keeps: readonly boolean[]): readonly number[] => {
  const merged: (number | undefined)[] = [];
  widths.forEach((width, column) => {
    if (keeps[column] === true) merged.push(width);
    else if (width !== undefined && merged.length > 0) merged.push((merged.pop() ?? 0) + width);
  });
  const known = merged.filter((width) => width !== undefined);
  const average = known.length === 0 ? 1 : known.reduce((sum, width) => sum + width, 0) / known.length;
  return merged.map((width) => width ?? average);
};

/** Takes out the rows and columns in which no cell begins: nothing would stand in them. */
const squeeze = (
  cells: readonly Placed<Cell>[],
  heads: readonly boolean[],
  widths: readonly (number | undefined)[],
): DraftTable => {
  const begun = { rows: new Set(cells.map(({ row }) => row)), columns: new Set(cells.map(({ column }) => column)) };
  const rows = keepsOf(heads.length, (row) => begun.rows.has(row));
  const columns = keepsOf(widths.length, (column) => begun.columns.has(column));
  const keptHeads = heads.filter((_, row) => rows[row]);
  const firstBody = keptHeads.indexOf(false);
  return {
    rowCount: keptHeads.length,
    columns: mergeWidths(widths, columns),
    headerRows: firstBody < 0 ? keptHeads.length : firstBody,
    cells: keepLines(cells, rows, columns).map(({ cell: { blocks, align }, ...place }) => ({
      ...place,
      blocks,
      align,
    })),
  };
};

const draftTable = (table: Element, look: Look, reader: Reader): DraftTable => {
  const whole = tableWidth(table, reader);
  const rows = tableRows(table, look, reader);
  const given = tableColumns(table, reader);
  const read = rows.map((row) => readRow(row, whole, reader));
  const placed = placeCells<Cell>(read);
  const count = placed.reduce((most, { column, colSpan }) => Math.max(most, column + colSpan), 0);
  const widths = columnWidths(
    count,
    given.map(({ width }) => width),
    placed,
  );
  const keepsRow = rows.map(
    (row, index) => !row.isHidden && !isRuler(row, read[index]?.cells.map(({ cell }) => cell) ?? []),
  );
  const keepsColumn = keepsOf(count, (column) => given[column]?.isHidden !== true);
  return squeeze(
    keepLines(placed, keepsRow, keepsColumn),
    rows.filter((_, row) => keepsRow[row]).map(({ isHead }) => isHead),
    widths.filter((_, column) => keepsColumn[column]),
  );
};

/** A table for layout only: said to be one, or a single cell around another table (mail and old web pages). */
const isLayout = (table: Element, { rowCount, columns, cells }: DraftTable): boolean =>
  /^(?:presentation|none)$/u.test(table.getAttribute('role') ?? '') ||
  (rowCount === 1 && columns.length === 1 && cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table')));

/** Word sets a line, an arrow or a box beside text by a table that only makes room for the picture. */
const isRoomForPicture = (table: Element, { cells }: DraftTable): boolean =>
  cells.every(({ blocks }) => blocks.length === 0) && table.querySelector('img, svg') !== null;

/** A table of the clipboard, its caption before it; a table for layout gives the content of its cells. */
export const readTable = (table: Element, look: Look, reader: Reader): readonly Block[] => {
  const captions = childElements(table)
    .filter((element) => tagOf(element) === 'caption')
    .flatMap((caption) => reader.blocksIn(caption, inheritLook(look, caption, reader.styleOf(caption))));
  const draft = draftTable(table, look, reader);
  if (draft.cells.length === 0 || isRoomForPicture(table, draft)) return captions;
  if (isLayout(table, draft)) return [...captions, ...draft.cells.flatMap(({ blocks }) => blocks)];
  return [...captions, ...buildTables(draft)];
};
