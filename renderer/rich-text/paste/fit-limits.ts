import { limits } from '#shared/minutes/limits';
import type { Block, List } from '#shared/minutes/model';
import { blocksIn } from './blocks-in';
import { flattenBlock } from './flatten-block';
import { listMarkers } from './list-markers';
import { splitParagraph } from './split-paragraph';

/** How deep pasted blocks may lie in each other: half of what a document may hold, so that they also fit into a cell. */
export const pasteNesting = limits.nesting / 2;

const chunk = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, index) => items.slice(index * most, (index + 1) * most));

/** Lists of which none has too many items. A start above 9999 cannot be said, so later items keep their markers as text. */
const splitList = (list: List): readonly List[] => {
  if (list.items.length <= limits.listItems) return [list];
  const markers = list.marker === 'bulleted' ? [] : listMarkers(list);
  const items = list.items.map((item, index) => {
    const marker = index < limits.listItems ? undefined : markers[index];
    return item.literal || marker === undefined ? item : { ...item, literal: { marker } };
  });
  return chunk(items, limits.listItems).map((part) => ({ ...list, items: part }));
};

/** More blocks than a place may hold, in an unmarked list whose items hold them. */
const bundle = (blocks: readonly Block[]): readonly Block[] => {
  if (blocks.length <= limits.blocks) return blocks;
  const items = chunk(blocks, limits.blocks).map((part) => ({ blocks: part }));
  return [{ type: 'list', marker: 'bulleted', numbering: { kind: 'none' }, items }];
};

/**
 * The blocks within the model's limits, with every word: what is too long is split, what lies too deep becomes paragraphs.
 * `onFlattened` is told of each table that could not stay one.
 */
export const fitLimits = (blocks: readonly Block[], onFlattened: () => void, depth = 1): readonly Block[] => {
  const inner = (own: readonly Block[]): readonly Block[] => fitLimits(own, onFlattened, depth + 1);
  const fit = (block: Block): readonly Block[] => {
    if (block.type === 'paragraph') return splitParagraph(block);
    if (depth > pasteNesting) {
      if (block.type === 'table') onFlattened();
      return flattenBlock(block).flatMap((paragraph) => splitParagraph(paragraph));
    }
    if (block.type === 'list') {
      return splitList({ ...block, items: block.items.map((item) => ({ ...item, blocks: inner(blocksIn(item)) })) });
    }
    const rows = block.rows.map((row) => ({
      cells: row.cells.map((cell) => ({ ...cell, blocks: inner(blocksIn(cell)) })),
    }));
    return [{ ...block, rows }];
  };
  return bundle(blocks.flatMap(fit));
};
