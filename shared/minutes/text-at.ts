import type { Block } from './model';
import { valueAt, type Path } from './path';

type Node = readonly unknown[] | Readonly<Record<string, unknown>> | undefined;

/** What the numbers of a place count within a field of blocks: blocks, a list's items, a table's rows, their cells. */
const childrenOf = (node: Node): readonly unknown[] => {
  if (node === undefined) return [];
  if (Array.isArray(node)) return node;
  const { items, rows, cells, blocks } = node as Partial<Record<string, readonly unknown[]>>;
  return items ?? rows ?? cells ?? blocks ?? [];
};

const textOfNode = (node: Node): string | undefined => {
  const { type, runs } = (node ?? {}) as {
    readonly type?: unknown;
    readonly runs?: Extract<Block, { type: 'paragraph' }>['runs'];
  };
  return type === 'paragraph' ? (runs ?? []).map(({ text }) => text).join('') : undefined;
};

/**
 * The text at a place: of a text field, or of a paragraph within a field of blocks, where the place goes on in numbers alone
 * (`agenda[0].discussion[2][0][1]`, `PaperParagraph.source`). Undefined where no one text is there.
 */
export const textAt = (root: unknown, path: Path): string | undefined => {
  const own = valueAt(root, path);
  if (typeof own === 'string') return own;
  for (let length = path.length - 1; length > 0; length -= 1) {
    const field = valueAt(root, path.slice(0, length));
    if (!Array.isArray(field)) continue;
    const found = path.slice(length).reduce<Node>((node, step) => childrenOf(node)[Number(step)] as Node, field);
    const text = textOfNode(found);
    if (text !== undefined) return text;
  }
  return undefined;
};

/** So few characters before a point may stand anywhere. */
const fewest = 3;

/**
 * How many characters of the text stand before a point of the paper, of which only the characters before it are known; 0 where they are
 * not found. A label may come before the text there, and spaces may be such as do not break.
 */
export const offsetAfter = (text: string, before: string): number => {
  const plain = text.replaceAll('\u00A0', ' ');
  const wanted = before.replaceAll('\u00A0', ' ').replaceAll('\u200B', '');
  for (let length = wanted.length; length >= fewest; length -= 1) {
    const at = plain.indexOf(wanted.slice(-length));
    if (at >= 0) return at + length;
  }
  return 0;
};
