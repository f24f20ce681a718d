import {
  BorderStyle,
  ImageRun,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  HeightRule,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { base64Bytes } from '#shared/kernel/base64';
import { assertNever } from '#shared/kernel/assert-never';
import { cellPaddingVertical } from '#shared/paper/measure';
import type {
  Marker,
  PaperBlock,
  PaperCell,
  PaperImage,
  PaperParagraph,
  PaperRow,
  PaperRun,
  PaperTable,
} from '#shared/paper/paper';
import { BareParagraph } from './bare-paragraph';
import { alignments } from './styles';
import { gapStyle, styleId } from './style-names';
import { pixels, twips } from './units';

/**
 * Text as the docx package must be given it. A tab is an element of its own in OOXML, which the package would leave raw in
 * the text; and the package replaces placeholders such as `{default-bullet-numbering-0}` wherever they stand in the XML, so
 * no text element may hold both an opening brace and what follows it.
 */
const textChildren = (text: string): (string | Tab)[] =>
  (text.match(/\t|[^\t{]*\{|[^\t{]+/gu) ?? []).map((part) => (part === '\t' ? new Tab() : part));

const isPlain = (text: string): boolean => !/[\t{]/u.test(text);

/** Nearly all runs: text and no look of its own. */
const isBare = (run: PaperRun): run is PaperRun & { kind: 'text' } =>
  run.kind === 'text' && !run.bold && !run.italic && !run.underline && isPlain(run.text);

const writeRun = (run: PaperRun): TextRun => {
  if (run.kind === 'break') return new TextRun({ break: 1 });
  if (isBare(run)) return new TextRun({ text: run.text });
  const options: IRunOptions = {
    ...(isPlain(run.text) ? { text: run.text } : { children: textChildren(run.text) }),
    ...(run.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(run.italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
  };
  return new TextRun(options);
};

const writeIndent = ({ indent, marker }: PaperParagraph): Pick<IParagraphOptions, 'indent'> =>
  indent === 0 && !marker
    ? {}
    : { indent: { left: twips(indent), ...(marker ? { hanging: twips(marker.hang) } : {}) } };

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 0 } as const;

/** Nearly all paragraphs: runs in a style and nothing else. */
const writeStyled = (style: string, runs: readonly PaperRun[]): Paragraph =>
  runs.every(isBare)
    ? new BareParagraph(
        style,
        runs.map(({ text }) => text),
      )
    : new Paragraph({ style, children: runs.map(writeRun) });

/** Sizes are half points in Word; Bangla takes that of complex scripts. */
const writeMarker = ({ text, sizePt }: Marker): TextRun =>
  new TextRun({
    children: [...textChildren(text), new Tab()],
    ...(sizePt === undefined ? {} : { size: sizePt * 2, sizeComplexScript: sizePt * 2 }),
  });

/** A paragraph in the style of its role. A marker is literal text that hangs, then a tab to where the lines begin. */
const writeParagraph = (paragraph: PaperParagraph, startsPage: boolean): Paragraph => {
  const { role, runs, marker, indent, align, keepNext, ruleBelow } = paragraph;
  if (!marker && indent === 0 && !align && !keepNext && !startsPage && !ruleBelow)
    return writeStyled(styleId(role), runs);
  const lead: ParagraphChild[] = marker ? [writeMarker(marker)] : [];
  return new Paragraph({
    style: styleId(role),
    children: [...lead, ...runs.map(writeRun)],
    ...writeIndent(paragraph),
    ...(align ? { alignment: alignments[align] } : {}),
    ...(keepNext ? { keepNext: true } : {}),
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(ruleBelow ? { border: { bottom: rule } } : {}),
  });
};

const writeImage = (image: PaperImage): Paragraph =>
  new Paragraph({
    style: styleId('letterhead'),
    keepNext: true,
    children: [
      new ImageRun({
        type: image.mediaType === 'image/png' ? 'png' : 'jpg',
        data: base64Bytes(image.base64),
        transformation: { width: pixels(image.width), height: pixels(image.height) },
        altText: { id: '1', name: 'Emblem', description: 'প্রতীক', title: 'প্রতীক' },
      }),
    ],
  });

/** Word joins two tables that touch, and wants a paragraph at the end of each cell: this thin one. */
const writeGap = (keepNext: boolean): Paragraph =>
  new Paragraph({ style: gapStyle.id, ...(keepNext ? { keepNext } : {}) });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

const bordersOf = (ruled: boolean) => {
  const border = ruled ? line : none;
  return { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border };
};

const marginsOf = ({ ruled, padding }: PaperTable) => ({
  marginUnitType: WidthType.DXA,
  top: ruled ? twips(cellPaddingVertical) : 0,
  bottom: ruled ? twips(cellPaddingVertical) : 0,
  left: twips(padding),
  right: twips(padding),
});

const widthOf = (table: PaperTable, { column, colSpan }: PaperCell): number =>
  table.columns.slice(column, column + colSpan).reduce((sum, width) => sum + twips(width), 0);

/**
 * In a cell Word takes “keep with next” of a paragraph for one of its row and the row below, so the paragraphs of a cell say what
 * their row does; what holds within the cell cannot be said there.
 */
const asItsRow = (block: PaperBlock, keepNext: boolean): PaperBlock =>
  block.kind === 'image' || block.keepNext === keepNext ? block : { ...block, keepNext };

const writeCell = (
  table: PaperTable,
  cell: PaperCell,
  part: 'whole' | 'first' | 'rest',
  keepNext: boolean,
): TableCell => {
  const blocks = part === 'rest' ? [] : cell.blocks.map((block) => asItsRow(block, keepNext));
  const isFilled = blocks.at(-1)?.kind === 'paragraph';
  return new TableCell({
    children: [...writeBlocks(blocks), ...(isFilled || blocks.length > 0 ? [] : [writeGap(keepNext)])],
    width: { size: widthOf(table, cell), type: WidthType.DXA },
    verticalAlign: cell.valign === 'center' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    ...(part === 'whole'
      ? {}
      : { verticalMerge: part === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
};

type LaidRow = readonly { readonly cell: PaperCell; readonly isOwn: boolean }[];

const withoutReach = (rows: readonly PaperRow[]): readonly LaidRow[] =>
  rows.map((row) => row.cells.map((cell) => ({ cell, isOwn: true })));

/** The cells of each row with those that reach down from rows above, in order of column. */
const withContinuations = (rows: readonly PaperRow[]): readonly LaidRow[] => {
  let reaching: readonly { cell: PaperCell; left: number }[] = [];
  return rows.map((row) => {
    const all = [
      ...row.cells.map((cell) => ({ cell, isOwn: true })),
      ...reaching.map(({ cell }) => ({ cell, isOwn: false })),
    ];
    reaching = [
      ...reaching.map(({ cell, left }) => ({ cell, left: left - 1 })),
      ...row.cells.map((cell) => ({ cell, left: cell.rowSpan - 1 })),
    ].filter(({ left }) => left > 0);
    return all.sort((a, b) => a.cell.column - b.cell.column);
  });
};

const partOf = (cell: PaperCell, isOwn: boolean): 'whole' | 'first' | 'rest' => {
  if (cell.rowSpan === 1) return 'whole';
  return isOwn ? 'first' : 'rest';
};

const writeRow = (table: PaperTable, row: PaperRow, index: number, cells: LaidRow): TableRow => {
  const keepNext = row.keepNext || (table.keepNext && index === table.rows.length - 1);
  return new TableRow({
    children: cells.map(({ cell, isOwn }) => writeCell(table, cell, partOf(cell, isOwn), keepNext)),
    ...(row.breakable ? {} : { cantSplit: true }),
    ...(row.minHeight === undefined ? {} : { height: { value: twips(row.minHeight), rule: HeightRule.ATLEAST } }),
    ...(index < table.headerRows ? { tableHeader: true } : {}),
  });
};

/** A table with its widths at all three places: table, grid and cells (LibreOffice draws it wrong otherwise). */
const writeTable = (table: PaperTable): Table => {
  const reaches = table.rows.some((row) => row.cells.some((cell) => cell.rowSpan > 1));
  const laid = reaches ? withContinuations(table.rows) : withoutReach(table.rows);
  return new Table({
    rows: table.rows.map((row, index) => writeRow(table, row, index, laid[index] ?? [])),
    columnWidths: table.columns.map(twips),
    width: { size: table.columns.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
    ...(table.indent > 0 ? { indent: { size: twips(table.indent), type: WidthType.DXA } } : {}),
    layout: TableLayoutType.FIXED,
    borders: bordersOf(table.ruled),
    margins: marginsOf(table),
  });
};

/** Blocks as the paragraphs and tables of the docx package; `startsPage` begins a new page with the first paragraph. */
export const writeBlocks = (blocks: readonly PaperBlock[], startsPage = false): (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => {
    switch (block.kind) {
      case 'paragraph':
        return [writeParagraph(block, startsPage && index === 0)];
      case 'image':
        return [writeImage(block)];
      case 'table':
        return [writeTable(block), writeGap(block.keepNext)];
      default:
        return assertNever(block);
    }
  });
