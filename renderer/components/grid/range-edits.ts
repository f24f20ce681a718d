import type { RowEdit, RowCells, CellValue } from '#shared/minutes/edit/row-edit';
import { emptyValue, lockOf, parseForColumn, readColumn } from './column-value';
import type { GridColumn } from './grid-column';
import type { Position, Range } from './grid-position';

export type GridContent<Row> = { readonly rows: readonly Row[]; readonly columns: readonly GridColumn<Row>[] };

/** Edits to cells, and in how many places something stood in the way. */
export type RangeEdits<Row> = {
  readonly edits: readonly RowEdit<Row>[];
  readonly refused: number;
  /** Why, where a cell said so. */
  readonly reason: string;
};

type Outcome<Row> = { readonly edit?: RowEdit<Row>; readonly reason?: string };

const gather = <Row>(outcomes: readonly Outcome<Row>[]): RangeEdits<Row> => {
  const reasons = outcomes.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  return {
    edits: outcomes.flatMap(({ edit }) => (edit ? [edit] : [])),
    refused: reasons.length,
    reason: reasons.find((reason) => reason !== '') ?? '',
  };
};

const setCell = <Row>(
  { rows, columns }: GridContent<Row>,
  { row, column }: Position,
  valueFor: (column: GridColumn<Row>, row: Row) => CellValue | undefined,
): Outcome<Row> => {
  const own = columns[column];
  const at = rows[row];
  if (!own || at === undefined) return { reason: '' };
  const lock = lockOf(own, at);
  if (lock !== undefined) return { reason: lock };
  const value = valueFor(own, at);
  return value === undefined ? { reason: '' } : { edit: { kind: 'set', row, column: own.id, value } };
};

const positionsIn = ({ top, bottom, left, right }: Range): readonly Position[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across })),
  ).flat();

/** False in a read-only column, whose cells are skipped silently; locked cells are reported instead. */
const isWritable =
  <Row>({ columns }: GridContent<Row>) =>
  ({ column }: Position): boolean =>
    columns[column]?.kind !== 'read';

const isEmpty = (value: CellValue): boolean => value.length === 0;

/** Delete: empties the cells. */
export const clearRange = <Row>(content: GridContent<Row>, range: Range): RangeEdits<Row> =>
  gather(
    positionsIn(range)
      .filter(isWritable(content))
      .filter(({ row, column }) => {
        const own = content.columns[column];
        const at = content.rows[row];
        return own !== undefined && at !== undefined && !isEmpty(readColumn(own, at));
      })
      .map((position) => setCell(content, position, emptyValue)),
  );

/** Ctrl+D: the top row of the range into the rows below it; from the row above where the range is one row. */
export const fillDown = <Row>(content: GridContent<Row>, range: Range): RangeEdits<Row> => {
  const source = range.top === range.bottom ? range.top - 1 : range.top;
  const from = content.rows[source];
  if (from === undefined) return { edits: [], refused: 0, reason: '' };
  const below = { ...range, top: source + 1 };
  return gather(
    positionsIn(below)
      .filter(isWritable(content))
      .map((position) => setCell(content, position, (column) => readColumn(column, from))),
  );
};

const cellsOf = <Row>(columns: readonly GridColumn<Row>[], left: number, texts: readonly string[]): RowCells =>
  Object.fromEntries(
    texts.flatMap((text, across) => {
      const column = columns[left + across];
      const value = column && column.kind !== 'read' && text !== '' ? parseForColumn(column, text) : undefined;
      return column && value !== undefined ? [[column.id, value] as const] : [];
    }),
  );

/** Where a paste begins: a column that is only read cannot take it, so it begins at the next that can. */
const pasteLeft = <Row>({ columns }: GridContent<Row>, { left }: Range): number => {
  const next = columns.findIndex((column, index) => index >= left && column.kind !== 'read');
  return next < 0 ? left : next;
};

export type Paste<Row> = RangeEdits<Row> & { readonly range: Range };

/** Puts rows of texts in from the range's corner; one text fills the whole range, rows beyond the last are added. */
export const pasteTexts = <Row>(
  content: GridContent<Row>,
  range: Range,
  texts: readonly (readonly string[])[],
): Paste<Row> => {
  const only = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
  if (only !== undefined) {
    const outcomes = positionsIn(range).map((at) => setCell(content, at, (column) => parseForColumn(column, only)));
    return { ...gather(outcomes), range };
  }
  const left = pasteLeft(content, range);
  const room = Math.max(0, content.rows.length - range.top);
  const outcomes: Outcome<Row>[] = texts.slice(0, room).flatMap((line, down) =>
    line
      .map((text, across) => ({ text, at: { row: range.top + down, column: left + across } }))
      .filter(({ at }) => at.column < content.columns.length && isWritable(content)(at))
      .map(({ text, at }) => setCell(content, at, (column) => parseForColumn(column, text))),
  );
  const added = texts.slice(room).map((line) => cellsOf(content.columns, left, line));
  if (added.length > 0) outcomes.push({ edit: { kind: 'insert', at: content.rows.length, rows: added } });
  const widest = Math.max(1, ...texts.map((line) => line.length));
  const right = Math.min(content.columns.length, left + widest) - 1;
  return { ...gather(outcomes), range: { top: range.top, bottom: range.top + texts.length - 1, left, right } };
};

/** The texts of a range, for the clipboard. */
export const textsIn = <Row>({ rows, columns }: GridContent<Row>, range: Range): readonly (readonly string[])[] =>
  rows
    .slice(range.top, range.bottom + 1)
    .map((row) =>
      columns
        .slice(range.left, range.right + 1)
        .map((column) => (column.kind === 'chips' ? column.names(row).join('\n') : column.text(row))),
    );
