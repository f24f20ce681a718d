import { formatPattern } from '#shared/bangla/number-pattern';
import { assertNever } from '#shared/kernel/assert-never';
import type { Block, List, Paragraph, Table, TableCell } from '#shared/minutes/model';
import { afterLabel } from '#shared/minutes/phrases/label';
import { listPattern } from '#shared/minutes/phrases/marker';
import { layGrid } from '#shared/minutes/table-grid';
import { cellPadding, emsOf, fitColumns, hangOf, innerCellPadding, markerOf } from '#shared/paper/measure';
import type { Align, PaperBlock, PaperCell, PaperParagraph, PaperRun, PaperTable, Role } from '#shared/paper/paper';
import { keepTogether } from './keep-together';
import { composeRows } from './rows';
import { composeRuns, paragraph, plain } from './runs';
import type { Place, Sheet } from './sheet';

/** Paragraphs inside a cell are table text, whatever they are outside; smaller in a table that is itself in a cell. */
const cellRole = (isHead: boolean, isInner: boolean): Role => {
  if (isInner) return isHead ? 'innerTableHead' : 'innerTableText';
  return isHead ? 'tableHead' : 'tableText';
};

/** A place further in: the numbers of blocks, items, rows and cells stand below the field's own place. */
const below = (place: Place, ...steps: readonly number[]): Place => ({
  ...place,
  source: steps.reduce((source, step) => `${source}[${String(step)}]`, place.source),
});

const composeParagraph = (source: Paragraph, place: Place, sheet: Sheet): PaperParagraph => {
  const composed = source.numbered === true ? sheet.nextParagraphNumber() : undefined;
  const number = source.literal?.number ?? composed;
  const lead: readonly PaperRun[] = number === undefined || number === '' ? [] : plain(`${number} `);
  return paragraph(place.role, [...lead, ...composeRuns(source.runs)], {
    indent: place.indent,
    align: source.align,
    source: place.source,
  });
};

const composeList = (source: List, place: Place, sheet: Sheet): readonly PaperBlock[] => {
  const pattern = listPattern(source, sheet.style);
  const markers = source.items.map((item, index) => item.literal?.marker ?? formatPattern(pattern, index));
  const hang = hangOf(markers, sheet.looks[place.role].sizePt);
  return source.items.flatMap((item, index) =>
    composeMarked(markers[index] ?? '', hang, item.blocks, below(place, index), sheet),
  );
};

const cellAlign = (align: Align | undefined, blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  align === undefined
    ? blocks
    : blocks.map((block) => (block.kind === 'paragraph' ? { ...block, align: block.align ?? align } : block));

/** The widest word that stands in a cell's own paragraphs, in ems. */
const longestWord = ({ blocks }: TableCell): number => {
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs.map((run) => run.text) : []));
  return Math.max(0, ...texts.flatMap((text) => text.split(/[\s/-]+/u)).map(emsOf));
};

/** What each column of a table needs so that no word of a cell of its own is broken, in points. */
const needsOf = (
  rows: readonly (readonly { readonly column: number; readonly colSpan: number; readonly needed: number }[])[],
  count: number,
): readonly number[] =>
  Array.from({ length: count }, (_, column) =>
    Math.max(
      0,
      ...rows.flatMap((cells) =>
        cells.filter((cell) => cell.column === column && cell.colSpan === 1).map((cell) => cell.needed),
      ),
    ),
  );

/** Bold letters are about this much wider. */
const boldWidth = 1.08;

const composeTable = (source: Table, place: Place, sheet: Sheet): PaperTable => {
  const headerRows = source.headerRows ?? 0;
  const padding = place.inCell ? innerCellPadding : cellPadding;
  const indent = place.inCell ? 0 : place.indent; // in a cell there is no room to lose
  const { rows } = layGrid(source);
  const roleAt = (row: number): Role => cellRole(row < headerRows, place.inCell);
  const blocksOf = (row: number, index: number, cell: TableCell, width: number): readonly PaperBlock[] => {
    const own = { ...below(place, row, index), role: roleAt(row), width, indent: 0, inCell: true };
    return cellAlign(cell.align, composeBlocks(cell.blocks, own, sheet));
  };
  const needs = needsOf(
    rows.map((placed, row) =>
      placed.map(({ cell, column, colSpan }) => {
        const { sizePt, bold } = sheet.looks[roleAt(row)];
        return { column, colSpan, needed: longestWord(cell) * sizePt * (bold ? boldWidth : 1) + 2 * padding + 1.5 };
      }),
    ),
    source.columns.length,
  );
  const columns = fitColumns(source.columns, needs, place.width - indent);
  const cells = rows.map((placed, row) =>
    placed.map(({ cell, column, rowSpan, colSpan }, index): PaperCell => {
      const width = columns.slice(column, column + colSpan).reduce((sum, own) => sum + own, 0) - 2 * padding;
      // What stands in a cell may be cut by a page with it: see `composeRows`.
      const valign = (rowSpan > 1 && !place.inCell) || row < headerRows ? 'center' : 'top';
      return { blocks: blocksOf(row, index, cell, width), column, rowSpan, colSpan, valign };
    }),
  );
  return {
    kind: 'table',
    role: 'content',
    columns,
    headerRows,
    ruled: true,
    padding,
    indent,
    keepNext: false,
    rows: composeRows(cells, { columns, padding }, sheet),
  };
};

const composeBlock = (block: Block, place: Place, sheet: Sheet): readonly PaperBlock[] => {
  switch (block.type) {
    case 'paragraph':
      return [composeParagraph(block, place, sheet)];
    case 'list':
      return composeList(block, place, sheet);
    case 'table':
      return [composeTable(block, place, sheet)];
    default:
      return assertNever(block);
  }
};

/** The blocks of a discussion, a decision or a cell, set in their place. What stands on the page itself is held together with all else there. */
export const composeBlocks = (blocks: readonly Block[], place: Place, sheet: Sheet): readonly PaperBlock[] => {
  const composed = blocks.flatMap((block, index) => composeBlock(block, below(place, index), sheet));
  return place.inCell ? keepTogether(composed, place.width, sheet) : composed;
};

/** The part of a place's width that indents may take; deeper lists are set no further in. */
const deepestIndent = 0.6;

/**
 * Blocks behind a marker: it hangs beside the first paragraph and the rest is set in as far. Where the first block is
 * not a paragraph (or hangs a marker of its own), the marker stands on a line by itself.
 */
export const composeMarked = (
  marker: string,
  hang: number,
  blocks: readonly Block[],
  place: Place,
  sheet: Sheet,
): readonly PaperBlock[] => {
  if (marker === '') return composeBlocks(blocks, place, sheet);
  const inner = { ...place, indent: Math.min(place.indent + hang, place.width * deepestIndent) };
  const [first, ...rest] = composeBlocks(blocks, inner, sheet);
  const hanging = markerOf(marker, Math.min(hang, inner.indent), sheet.looks[place.role].sizePt);
  const ownLine = paragraph(place.role, [], {
    indent: inner.indent,
    marker: hanging,
    keepNext: true,
    source: place.source,
  });
  if (first === undefined) return [{ ...ownLine, keepNext: false }];
  if (first.kind !== 'paragraph' || first.marker !== undefined) return [ownLine, first, ...rest];
  return [{ ...first, marker: hanging }, ...rest];
};

/** Puts a bold label before the first paragraph, or on a line of its own where there is none. */
export const withLabel = (
  label: string,
  blocks: readonly PaperBlock[],
  role: Role,
  { style }: Sheet,
): readonly PaperBlock[] => {
  if (label === '') return blocks;
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || first.marker !== undefined) {
    return [
      paragraph(role, plain(label, true), {
        keepNext: first !== undefined,
        source: first?.kind === 'paragraph' ? first.source : undefined,
      }),
      ...blocks,
    ];
  }
  return [{ ...first, runs: [...plain(label, true), ...plain(afterLabel(style)), ...first.runs] }, ...rest];
};
