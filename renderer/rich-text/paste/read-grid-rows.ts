import { toNfc } from '#shared/bangla/script';
import type { Block, Table } from '#shared/minutes/model';
import { blocksIn } from './blocks-in';
import { layGrid } from '#shared/minutes/table-grid';
import { cleanText } from './clean-text';
import { flattenBlock } from './flatten-block';
import { readClipboardHtml } from './read-clipboard-html';
import { parseTabbedRows } from './tabbed-rows';

type Rows = readonly (readonly string[])[];

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(flattenBlock)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n')
    .trim();

/** One text a grid place; a merged cell's words stand in its first. */
const rowsOfTable = (table: Table): Rows =>
  layGrid(table).rows.map((placed) => {
    const row = table.columns.map(() => '');
    for (const { cell, column } of placed) row[column] = textOf(blocksIn(cell));
    return row;
  });

/** The first table of the clipboard's HTML, if it holds one and hardly anything else. */
const rowsOfHtml = (html: string, parse: (html: string) => Document): Rows | undefined => {
  const tables = readClipboardHtml(html, parse).blocks.filter((block) => block.type === 'table');
  const [table] = tables;
  return table && tables.length === 1 ? rowsOfTable(table) : undefined;
};

/**
 * Rows and cells for pasting into a grid: from the HTML's table if there is one, else from tab-separated text. Trimmed and
 * NFC; `\n` is a line break within a cell.
 */
export const readGridRows = (text: string, html?: string, parse?: (html: string) => Document): Rows => {
  const fromHtml = html === undefined || parse === undefined ? undefined : rowsOfHtml(html, parse);
  return fromHtml ?? parseTabbedRows(text).map(({ cells }) => cells.map((cell) => toNfc(cleanText(cell)).trim()));
};
