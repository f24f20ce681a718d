import type { Node } from '@tiptap/pm/model';
import { TableMap } from '@tiptap/pm/tables';
import type { Block, List, Paragraph, Run, Table, TableCell } from '#shared/minutes/model';
import { toRatios } from './column-widths';

type Attributes = Readonly<Record<string, unknown>>;

const attributesOf = (node: Node): Attributes => node.attrs;

/** A field for an attribute that is set; the model leaves out what is not. */
const given = <Key extends string>(key: Key, value: unknown): Partial<Record<Key, never>> =>
  value === null || value === undefined || value === false ? {} : ({ [key]: value } as Partial<Record<Key, never>>);

const runOf = (node: Node, text: string): Run => {
  const has = (name: string): boolean => node.marks.some((mark) => mark.type.name === name);
  return {
    text,
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(has('underline') ? { underline: true } : {}),
  };
};

const looksAlike = (one: Run, other: Run): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.underline === other.underline;

const runsOf = (paragraph: Node): readonly Run[] => {
  const runs: Run[] = [];
  paragraph.forEach((node) => {
    const run = runOf(node, node.isText ? (node.text ?? '') : '\n');
    const last = runs.at(-1);
    if (last && looksAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  });
  return runs;
};

const childrenOf = (node: Node): readonly Node[] => {
  const children: Node[] = [];
  node.forEach((child) => children.push(child));
  return children;
};

const isBareParagraph = (node: Node): boolean =>
  node.type.name === 'paragraph' &&
  node.childCount === 0 &&
  node.attrs.align === null &&
  node.attrs.numbered === false &&
  node.attrs.literal === null;

/** Blocks inside a holder; its lone empty paragraph, and one beside a table, is only where the caret stands. */
const blocksIn = (holder: Node): readonly Block[] => {
  const children = childrenOf(holder);
  if (children.length === 1 && children.every(isBareParagraph)) return [];
  return children.filter((node) => node.attrs.isCaretPlace !== true || !isBareParagraph(node)).map(blockOf);
};

const paragraphOf = (node: Node): Paragraph => {
  const { align, numbered, literal } = attributesOf(node);
  return {
    type: 'paragraph',
    runs: runsOf(node),
    ...given('align', align),
    ...given('numbered', numbered),
    ...given('literal', literal),
  };
};

const listOf = (node: Node): List => ({
  type: 'list',
  marker: node.type.name === 'bulletList' ? 'bulleted' : node.attrs.marker === 'lettered' ? 'lettered' : 'numbered',
  ...given('numbering', node.attrs.numbering),
  items: childrenOf(node).map((item) => ({ blocks: blocksIn(item), ...given('literal', item.attrs.literal) })),
});

const spanOf = (value: unknown): number => (typeof value === 'number' && value > 1 ? value : 1);

const cellOf = (node: Node): TableCell => {
  const { rowspan, colspan, align, reports } = attributesOf(node);
  return {
    blocks: blocksIn(node),
    ...(spanOf(rowspan) > 1 ? { rowSpan: spanOf(rowspan) } : {}),
    ...(spanOf(colspan) > 1 ? { colSpan: spanOf(colspan) } : {}),
    ...given('align', align),
    ...given('reports', reports),
  };
};

/** Each column's width in pixels, from whichever of its cells knows it. */
const widthsOf = (table: Node): readonly (number | undefined)[] => {
  const map = TableMap.get(table);
  const widths = new Array<number | undefined>(map.width).fill(undefined);
  for (const position of new Set(map.map)) {
    const { left } = map.findCell(position);
    const own = (table.nodeAt(position)?.attrs.colwidth ?? []) as readonly (number | null)[];
    own.forEach((width, index) => {
      if (width !== null && width > 0) widths[left + index] ??= width;
    });
  }
  return widths;
};

const headerRowsOf = (table: Node): number => {
  const rows = childrenOf(table);
  const isHeader = (row: Node): boolean =>
    row.childCount > 0 && childrenOf(row).every((cell) => cell.type.name === 'tableHeader');
  const first = rows.findIndex((row) => !isHeader(row));
  return first < 0 ? Math.max(0, rows.length - 1) : first;
};

const tableOf = (node: Node): Table => {
  const headerRows = headerRowsOf(node);
  return {
    type: 'table',
    columns: toRatios(widthsOf(node), (node.attrs.columns as readonly number[] | null) ?? undefined),
    ...(headerRows > 0 ? { headerRows } : {}),
    rows: childrenOf(node).map((row) => ({ cells: childrenOf(row).map(cellOf) })),
  };
};

/** The editor's nodes are never changed in place, so an unchanged one keeps the block it gave before. */
const known = new WeakMap<Node, Block>();

const blockOf = (node: Node): Block => {
  const before = known.get(node);
  if (before) return before;
  const block =
    node.type.name === 'paragraph' ? paragraphOf(node) : node.type.name === 'table' ? tableOf(node) : listOf(node);
  known.set(node, block);
  return block;
};

/** The editor's document as the model's blocks; an empty one has none. */
export const docToBlocks = (doc: Node): readonly Block[] => blocksIn(doc);
