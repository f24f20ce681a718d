import { assertNever } from '#shared/kernel/assert-never';
import { escapeMarkup } from '#shared/kernel/xml-text';
import type {
  PaperBlock,
  PaperCell,
  PaperImage,
  PaperParagraph,
  PaperRow,
  PaperRun,
  PaperTable,
} from '#shared/paper/paper';
import { points } from './stylesheet';

/**
 * Classes for what varies from place to place (indents, column widths), by their declarations: no element carries a style
 * of its own, so one style sheet and one hash in a security policy cover the document.
 */
export type Classes = Map<string, string>;

const classFor = (declarations: string, classes: Classes): string => {
  const known = classes.get(declarations);
  if (known !== undefined) return known;
  const name = `x${String(classes.size)}`;
  classes.set(declarations, name);
  return name;
};

const attribute = (names: readonly string[]): string => (names.length === 0 ? '' : ` class="${names.join(' ')}"`);

const writeRun = (run: PaperRun): string => {
  if (run.kind === 'break') return '<br>';
  // An element, unlike a zero-width space, is not copied with the text.
  let html = escapeMarkup(run.text).replaceAll('\u200B', '<wbr>');
  if (run.underline) html = `<u>${html}</u>`;
  if (run.italic) html = `<i>${html}</i>`;
  return run.bold ? `<b>${html}</b>` : html;
};

const writeMarker = ({ marker }: PaperParagraph, classes: Classes): string => {
  if (!marker) return '';
  const size = marker.sizePt === undefined ? '' : `;font-size:${points(marker.sizePt)}`;
  const name = classFor(`min-width:${points(marker.hang)}${size}`, classes);
  return `<span class="marker ${name}">${escapeMarkup(marker.text)} </span>`;
};

const indentClass = ({ indent, marker }: PaperParagraph, classes: Classes): readonly string[] => {
  if (indent === 0 && !marker) return [];
  const hanging = marker ? `;text-indent:-${points(marker.hang)}` : '';
  return [classFor(`margin-left:${points(indent)}${hanging}`, classes)];
};

const writeParagraph = (paragraph: PaperParagraph, classes: Classes): string => {
  const { role, runs, align, keepNext, ruleBelow, headingLevel, source } = paragraph;
  const names = [
    role,
    ...indentClass(paragraph, classes),
    ...(align ? [classFor(`text-align:${align}`, classes)] : []),
    ...(keepNext ? ['stay'] : []),
    ...(ruleBelow ? ['rule'] : []),
  ];
  const content = writeMarker(paragraph, classes) + runs.map(writeRun).join('');
  const heading = headingLevel === undefined ? '' : ` role="heading" aria-level="${String(headingLevel)}"`;
  const place = source === undefined ? '' : ` data-place="${source}"`;
  return `<p${attribute(names)}${heading}${place}>${content === '' ? '<br>' : content}</p>`;
};

const writeImage = ({ mediaType, base64, width, height }: PaperImage, classes: Classes): string => {
  const size = classFor(`width:${points(width)};height:${points(height)}`, classes);
  return `<img class="${size}" alt="প্রতীক" src="data:${mediaType};base64,${base64}">`;
};

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${String(count)}"` : '');

const writeCell = (tag: 'td' | 'th', { blocks, rowSpan, colSpan, valign }: PaperCell, classes: Classes): string => {
  const middle = valign === 'center' ? ' class="middle"' : '';
  return `<${tag}${span('rowspan', rowSpan)}${span('colspan', colSpan)}${middle}>${writeBlocks(blocks, classes)}</${tag}>`;
};

const classesOfRow = ({ breakable, minHeight }: PaperRow, classes: Classes): readonly string[] => [
  ...(breakable ? [] : ['whole']),
  ...(minHeight === undefined ? [] : [classFor(`height:${points(minHeight)}`, classes)]),
];

const writeRow = (row: PaperRow, tag: 'td' | 'th', classes: Classes): string =>
  `<tr${attribute(classesOfRow(row, classes))}>${row.cells.map((cell) => writeCell(tag, cell, classes)).join('')}</tr>\n`;

const percent = (share: number): string => `${String(Math.round(share * 100_000) / 1000)}%`;

/** Points taken off a table's width: the page's edge would cut off the outer half of its border. */
const borderOverhang = 0.75;

const gridOf = ({ columns }: PaperTable, width: number, classes: Classes): string =>
  columns.map((own) => `<col class="${classFor(`width:${percent(own / width)}`, classes)}">`).join('');

/** A table's start tag and its columns. */
export const openTable = (table: PaperTable, classes: Classes): string => {
  const { columns, ruled, indent, role, keepNext } = table;
  const width = columns.reduce((sum, own) => sum + own, 0);
  const place = `width:${points(width - borderOverhang)}${indent > 0 ? `;margin-left:${points(indent)}` : ''}`;
  const names = [role, classFor(place, classes), ...(ruled ? ['ruled'] : []), ...(keepNext ? ['stay'] : [])];
  return `<table${attribute(names)}><colgroup>${gridOf(table, width, classes)}</colgroup>\n`;
};

/** Rows of a table's head or body. */
export const writeRows = (rows: readonly PaperRow[], tag: 'td' | 'th', classes: Classes): string =>
  rows.map((row) => writeRow(row, tag, classes)).join('');

const writeTable = (table: PaperTable, classes: Classes): string => {
  const { rows, headerRows } = table;
  const open = openTable(table, classes);
  const head = writeRows(rows.slice(0, headerRows), 'th', classes);
  const body = writeRows(rows.slice(headerRows), 'td', classes);
  return [open, head === '' ? '' : `<thead>${head}</thead>\n`, `<tbody>${body}</tbody></table>`].join('');
};

/** The HTML without the places of the meeting that its paragraphs name: they are for the desk, not for a file. */
export const withoutPlaces = (html: string): string => html.replaceAll(/ data-place="[^"]*"/gu, '');

/** Blocks as HTML, one element a line; classes that they need are added to `classes`. */
export const writeBlocks = (blocks: readonly PaperBlock[], classes: Classes): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return writeParagraph(block, classes);
        case 'image':
          return writeImage(block, classes);
        case 'table':
          return writeTable(block, classes);
        default:
          return assertNever(block);
      }
    })
    .join('\n');
