import type { JSONContent } from '@tiptap/core';
import { assertNever } from '#shared/kernel/assert-never';
import type { Block, List, Paragraph, Run, Table, TableCell } from '#shared/minutes/model';
import { toPixels } from './column-widths';

const markNames = ['bold', 'italic', 'underline'] as const;

const marksOf = (run: Run): { type: string }[] =>
  markNames.filter((name) => run[name] === true).map((type) => ({ type }));

/** A run as text nodes with a hard break for each `\n`. */
const inlineOf = (run: Run): JSONContent[] =>
  run.text.split('\n').flatMap((line, index) => {
    const marks = marksOf(run);
    const withMarks = marks.length > 0 ? { marks } : {};
    return [
      ...(index > 0 ? [{ type: 'hardBreak', ...withMarks }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line, ...withMarks }]),
    ];
  });

const paragraphNode = ({ runs, align, numbered, literal }: Paragraph): JSONContent => ({
  type: 'paragraph',
  attrs: { align: align ?? null, numbered: numbered ?? false, literal: literal ?? null },
  content: runs.flatMap(inlineOf),
});

/** Blocks of a holder that may not be empty in the editor: nothing becomes an empty paragraph. */
const contentOf = (blocks: readonly Block[]): JSONContent[] =>
  blocks.length === 0 ? [{ type: 'paragraph' }] : blocks.map(blockNode);

const listNode = ({ marker, numbering, items }: List): JSONContent => ({
  type: marker === 'bulleted' ? 'bulletList' : 'orderedList',
  attrs: { ...(marker === 'bulleted' ? {} : { marker }), numbering: numbering ?? null },
  content: (items.length === 0 ? [{ blocks: [] }] : items).map((item) => ({
    type: 'listItem',
    attrs: { literal: ('literal' in item ? item.literal : undefined) ?? null },
    content: contentOf(item.blocks),
  })),
});

const cellNode = (cell: TableCell, isHeader: boolean, widths: readonly number[]): JSONContent => ({
  type: isHeader ? 'tableHeader' : 'tableCell',
  attrs: {
    colspan: cell.colSpan ?? 1,
    rowspan: cell.rowSpan ?? 1,
    colwidth: [...widths],
    align: cell.align ?? null,
    reports: cell.reports ?? null,
  },
  content: contentOf(cell.blocks),
});

/** Walks the grid so that each cell gets the widths of the columns that it really stands in. */
const tableNode = ({ columns, headerRows, rows }: Table): JSONContent => {
  const widths = toPixels(columns);
  const busyUntil = new Array<number>(columns.length).fill(0);
  return {
    type: 'table',
    attrs: { columns },
    content: rows.map((row, rowIndex) => {
      let column = 0;
      return {
        type: 'tableRow',
        content: row.cells.map((cell) => {
          while ((busyUntil[column] ?? 0) > rowIndex) column += 1;
          const span = cell.colSpan ?? 1;
          const own = widths.slice(column, column + span);
          for (let at = column; at < column + span; at += 1) busyUntil[at] = rowIndex + (cell.rowSpan ?? 1);
          column += span;
          return cellNode(cell, rowIndex < (headerRows ?? 0), own);
        }),
      };
    }),
  };
};

const blockNode = (block: Block): JSONContent => {
  switch (block.type) {
    case 'paragraph':
      return paragraphNode(block);
    case 'list':
      return listNode(block);
    case 'table':
      return tableNode(block);
    default:
      return assertNever(block);
  }
};

/** The model's blocks as the editor's document. */
export const blocksToDoc = (blocks: readonly Block[]): JSONContent => ({ type: 'doc', content: contentOf(blocks) });
