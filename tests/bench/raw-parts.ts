import type { Paragraph, Run, Table } from '#shared/minutes/model';
import { gridOf, type HandCell } from './hand-grid';
import { padding, share } from './look-table';
import { escapeText } from './markup';

/** Paragraphs and tables of WordprocessingML put together as text. */
const rawRun = ({ text, bold, italic, underline }: Run): string => {
  const looks = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}${underline ? '<w:u w:val="single"/>' : ''}`;
  const properties = looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
};

/** A paragraph of a style; `more` goes into its properties, where the schema wants it after the style. */
export const rawRuns = (style: string, runs: readonly Run[], more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs.map(rawRun).join('')}</w:p>`;

export const rawText = (style: string, text: string, more = ''): string =>
  rawRuns(style, text === '' ? [] : [{ text }], more);

export const rawMarked = (style: string, marker: string, text: string, hang: number): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:ind w:left="${hang}" w:hanging="${hang}"/></w:pPr>` +
  `<w:r><w:t xml:space="preserve">${escapeText(marker)}</w:t><w:tab/></w:r>${rawRun({ text })}</w:p>`;

export const rawGap = '<w:p><w:pPr><w:pStyle w:val="MinutesGap"/></w:pPr></w:p>';

/** A cell; `more` goes between its width and its alignment. */
export const rawCell = (content: string, width: number, align: 'top' | 'center' = 'top', more = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${more}<w:vAlign w:val="${align}"/></w:tcPr>${content === '' ? rawGap : content}</w:tc>`;

export const rawRow = (cells: string, isHead = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

const bordersOf = (ruled: boolean): string => {
  const line = ruled ? 'w:val="single" w:sz="4" w:color="000000"' : 'w:val="none" w:sz="0" w:color="auto"';
  return `<w:tblBorders>${sides.map((side) => `<w:${side} ${line}/>`).join('')}</w:tblBorders>`;
};

const marginsOf = (ruled: boolean): string => {
  const [vertical, side] = ruled ? [padding.vertical, padding.side] : [0, 0];
  const margin = (name: string, size: number): string => `<w:${name} w:type="dxa" w:w="${size}"/>`;
  return `<w:tblCellMar>${margin('top', vertical)}${margin('left', side)}${margin('bottom', vertical)}${margin('right', side)}</w:tblCellMar>`;
};

/** A table, and the thin paragraph after it. */
export const rawTable = (rows: string, columns: readonly number[], ruled: boolean): string => {
  const width = columns.reduce((sum, own) => sum + own, 0);
  const properties = `<w:tblW w:type="dxa" w:w="${width}"/>${bordersOf(ruled)}<w:tblLayout w:type="fixed"/>${marginsOf(ruled)}`;
  const grid = columns.map((own) => `<w:gridCol w:w="${own}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>${rawGap}`;
};

const mergedCell = ({ cell, column, part }: HandCell, widths: readonly number[], isHead: boolean): string => {
  const { colSpan = 1, rowSpan = 1 } = cell;
  const width = widths.slice(column, column + colSpan).reduce((sum, own) => sum + own, 0);
  const style = isHead ? 'MinutesInnerTableHead' : 'MinutesInnerTableText';
  const content = cell.blocks.map((block) => (block.type === 'paragraph' ? rawRuns(style, block.runs) : '')).join('');
  const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : '';
  const merge = part === 'whole' ? '' : `<w:vMerge w:val="${part === 'first' ? 'restart' : 'continue'}"/>`;
  return rawCell(part === 'rest' ? '' : content, width, isHead || rowSpan > 1 ? 'center' : 'top', span + merge);
};

const contentTable = (table: Table, width: number): string => {
  const widths = share(table.columns, width);
  const rows = gridOf(table).map((cells, row) => {
    const isHead = row < (table.headerRows ?? 0);
    return rawRow(cells.map((cell) => mergedCell(cell, widths, isHead)).join(''), isHead);
  });
  return rawTable(rows.join(''), widths, true);
};

export const rawBlock = (block: Paragraph | Table, width: number): string =>
  block.type === 'paragraph' ? rawRuns('MinutesTableText', block.runs) : contentTable(block, width);
