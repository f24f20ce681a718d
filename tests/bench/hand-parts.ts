import {
  BorderStyle,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { Paragraph as ModelParagraph, Run, Table as ModelTable } from '#shared/minutes/model';
import { gridOf, type HandCell } from './hand-grid';
import { markerHang, padding, share } from './look-table';

/** Paragraphs and tables of the docx package as a person writes them who knows which styles are wanted. */
export const textRun = ({ text, bold, italic, underline }: Run): TextRun => {
  const options: IRunOptions = {
    text,
    ...(bold ? { bold: true, boldComplexScript: true } : {}),
    ...(italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
  };
  return new TextRun(options);
};

export const styled = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: text === '' ? [] : [new TextRun({ text })] });

export const styledRuns = (style: string, runs: readonly Run[], keepNext = false): Paragraph =>
  new Paragraph({ style, children: runs.map(textRun), ...(keepNext ? { keepNext } : {}) });

export const gap = (): Paragraph => new Paragraph({ style: 'MinutesGap' });

export const marked = (style: string, marker: string, text: string): Paragraph =>
  new Paragraph({
    style,
    indent: { left: markerHang, hanging: markerHang },
    children: [new TextRun({ children: [marker, new Tab()] }), new TextRun({ text })],
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A table of fixed columns, its width at all three places. */
export const tableOf = (rows: readonly TableRow[], columns: readonly number[], ruled: boolean): Table => {
  const border = ruled ? line : none;
  const [vertical, side] = ruled ? [padding.vertical, padding.side] : [0, 0];
  return new Table({
    rows: [...rows],
    columnWidths: [...columns],
    width: { size: columns.reduce((sum, own) => sum + own, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    margins: { marginUnitType: WidthType.DXA, top: vertical, bottom: vertical, left: side, right: side },
  });
};

export const cellOf = (children: readonly (Paragraph | Table)[], width: number, centred = false): TableCell =>
  new TableCell({
    children: children.length === 0 ? [gap()] : [...children],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: centred ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
  });

export const rowOf = (cells: readonly TableCell[], tableHeader = false): TableRow =>
  new TableRow({ children: [...cells], cantSplit: true, ...(tableHeader ? { tableHeader } : {}) });

const mergedCell = ({ cell, column, part }: HandCell, widths: readonly number[], isHead: boolean): TableCell => {
  const { colSpan = 1, rowSpan = 1 } = cell;
  const width = widths.slice(column, column + colSpan).reduce((sum, own) => sum + own, 0);
  const paragraphs = cell.blocks.filter((block) => block.type === 'paragraph');
  const children = paragraphs.map(({ runs }) =>
    styledRuns(isHead ? 'MinutesInnerTableHead' : 'MinutesInnerTableText', runs),
  );
  return new TableCell({
    children: part === 'rest' ? [gap()] : children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHead || rowSpan > 1 ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(part === 'whole'
      ? {}
      : { verticalMerge: part === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
};

/** A table of the minutes inside a space `width` wide. */
export const contentTable = (table: ModelTable, width: number): Table => {
  const widths = share(table.columns, width);
  const rows = gridOf(table).map((cells, row) => {
    const isHead = row < (table.headerRows ?? 0);
    return rowOf(
      cells.map((cell) => mergedCell(cell, widths, isHead)),
      isHead,
    );
  });
  return tableOf(rows, widths, true);
};

export const contentBlock = (block: ModelParagraph | ModelTable, width: number): readonly (Paragraph | Table)[] =>
  block.type === 'paragraph' ? [styledRuns('MinutesTableText', block.runs)] : [contentTable(block, width), gap()];
