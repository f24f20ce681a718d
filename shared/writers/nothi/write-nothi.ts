import { assertNever } from '#shared/kernel/assert-never';
import { withoutBreakPoints } from '#shared/paper/break-points';
import { escapeMarkup } from '#shared/kernel/xml-text';
import type {
  Align,
  Look,
  Looks,
  Paper,
  PaperBlock,
  PaperCell,
  PaperParagraph,
  PaperRow,
  PaperRun,
  PaperTable,
} from '#shared/paper/paper';

// What nothi's editor (TinyMCE 4) keeps of a paste: p, b/i/u, br, tables and their attributes; no CSS, no pictures, no list
// numbers in Bangla (build/domain.md, “Nothi”). So looks become tags and attributes, and markers are literal text.

const writeRun = (run: PaperRun, isBold: boolean): string => {
  if (run.kind === 'break') return '<br>';
  let html = escapeMarkup(withoutBreakPoints(run.text));
  if (run.underline) html = `<u>${html}</u>`;
  if (run.italic) html = `<i>${html}</i>`;
  return run.bold && !isBold ? `<b>${html}</b>` : html;
};

const alignOf = (own: Align | undefined, look: Look): string => {
  const align = own ?? look.align;
  return align === 'left' ? '' : ` align="${align}"`;
};

const writeParagraph = ({ role, runs, marker, align }: PaperParagraph, looks: Looks): string => {
  const look = looks[role];
  const lead = marker ? `${escapeMarkup(marker.text)} ` : '';
  const content = lead + runs.map((run) => writeRun(run, look.bold)).join('');
  if (content === '') return '';
  return `<p${alignOf(align, look)}>${look.bold ? `<b>${content}</b>` : content}</p>`;
};

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${String(count)}"` : '');

const percent = (part: number, whole: number): string => String(Math.round((part / whole) * 100));

const writeCell = (cell: PaperCell, table: PaperTable, tag: 'td' | 'th', looks: Looks): string => {
  const { blocks, column, rowSpan, colSpan } = cell;
  const whole = table.columns.reduce((sum, width) => sum + width, 0);
  const own = table.columns.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0);
  const content = writeBlocks(blocks, looks);
  return `<${tag} width="${percent(own, whole)}%" valign="top"${span('colspan', colSpan)}${span('rowspan', rowSpan)}>${content === '' ? '&nbsp;' : content}</${tag}>`;
};

const writeRow = (row: PaperRow, table: PaperTable, tag: 'td' | 'th', looks: Looks): string =>
  `<tr${row.minHeight === undefined ? '' : ` height="${String(Math.round((row.minHeight * 4) / 3))}"`}>${row.cells.map((cell) => writeCell(cell, table, tag, looks)).join('')}</tr>`;

const writeTable = (table: PaperTable, looks: Looks): string => {
  const rows = table.rows.map((row, index) => writeRow(row, table, index < table.headerRows ? 'th' : 'td', looks));
  const border = table.ruled ? '1' : '0';
  return `<table border="${border}" width="100%" cellspacing="0" cellpadding="4"><tbody>${rows.join('\n')}</tbody></table>`;
};

const writeBlocks = (blocks: readonly PaperBlock[], looks: Looks): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return writeParagraph(block, looks);
        case 'table':
          return writeTable(block, looks);
        case 'image':
          return ''; // the paste filter drops pictures
        default:
          return assertNever(block);
      }
    })
    .filter((html) => html !== '')
    .join('\n');

/** The Paper as plain HTML for the clipboard, made so that nothi's editor keeps all of it. */
export const writeNothi = ({ parts, looks }: Paper): string =>
  `${parts.map((blocks) => writeBlocks(blocks, looks)).join('\n')}\n`;
