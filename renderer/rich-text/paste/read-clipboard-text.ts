import { toNfc } from '#shared/bangla/script';
import type { Block, Table } from '#shared/minutes/model';
import { buildTables } from './build-tables';
import { cleanText } from './clean-text';
import { finishPaste } from './finish-paste';
import type { Pasted } from './pasted';
import { nothingNoticed } from './reader';
import { readTextLines } from './read-text-lines';
import { parseTabbedRows, type TabbedRow } from './tabbed-rows';

/** Fewer rows with tabs are lines with tabs in them, such as `তারিখ:<tab>…`. */
const leastRows = 2;

const cellBlocks = (cell: string): readonly Block[] => {
  const text = toNfc(cleanText(cell)).trim();
  return text === '' ? [] : [{ type: 'paragraph', runs: [{ text }] }];
};

const tableOf = (rows: readonly TabbedRow[]): readonly Table[] => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return buildTables({
    rowCount: rows.length,
    columns: Array.from({ length: width }, () => 1),
    headerRows: 0,
    cells: rows.flatMap(({ cells }, row) =>
      cells.map((cell, column) => ({ row, column, rowSpan: 1, colSpan: 1, blocks: cellBlocks(cell) })),
    ),
  });
};

/** Rows that stand together and are alike in having tabs or not. */
const groupRows = (rows: readonly TabbedRow[]): readonly (readonly TabbedRow[])[] => {
  const groups: TabbedRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group?.[0] && group[0].cells.length > 1 === row.cells.length > 1) group.push(row);
    else groups.push([row]);
  }
  return groups;
};

const hasTabs = (group: readonly TabbedRow[]): boolean => (group[0]?.cells.length ?? 0) > 1;

/** Reads the clipboard's plain text: a paragraph a line, rows with tabs as a table, running typed markers as lists. */
export const readClipboardText = (text: string): Pasted => {
  const blocks = groupRows(parseTabbedRows(text)).flatMap((group): readonly Block[] =>
    hasTabs(group) && group.length >= leastRows ? tableOf(group) : readTextLines(group.map(({ raw }) => raw)),
  );
  return finishPaste(blocks, nothingNoticed());
};
