import type { Block, Minutes } from './model';
import type { Path } from './path';

/** A list of blocks with its place in the file. */
export type BlocksAt = { readonly path: Path; readonly blocks: readonly Block[] };

/** Every list of blocks at the top of a part of the document, in reading order. */
export const topBlocksOf = (minutes: Minutes): readonly BlocksAt[] => [
  { path: ['opening'], blocks: minutes.opening ?? [] },
  { path: ['body'], blocks: minutes.body ?? [] },
  ...minutes.agenda.flatMap((item, index) => [
    { path: ['agenda', index, 'discussion'], blocks: item.discussion ?? [] },
    ...(item.decisions ?? []).map((decision, inner) => ({
      path: ['agenda', index, 'decisions', inner, 'blocks'],
      blocks: decision.blocks,
    })),
  ]),
  { path: ['closing'], blocks: minutes.closing ?? [] },
  ...(minutes.annexes ?? []).map((annex, index) => ({ path: ['annexes', index, 'blocks'], blocks: annex.blocks })),
];

/** The lists of blocks directly inside one block. */
export const innerBlocksOf = (block: Block, path: Path): readonly BlocksAt[] => {
  if (block.type === 'paragraph') return [];
  if (block.type === 'list') {
    return block.items.map((item, index) => ({ path: [...path, 'items', index, 'blocks'], blocks: item.blocks }));
  }
  return block.rows.flatMap((row, rowIndex) =>
    row.cells.map((cell, cellIndex) => ({
      path: [...path, 'rows', rowIndex, 'cells', cellIndex, 'blocks'],
      blocks: cell.blocks,
    })),
  );
};

/** Visits every block, outermost first; `depth` is 1 at the top. */
export const walkBlocks = (
  { path, blocks }: BlocksAt,
  visit: (block: Block, path: Path, depth: number) => void,
  depth = 1,
): void => {
  blocks.forEach((block, index) => {
    const own = [...path, index];
    visit(block, own, depth);
    for (const inner of innerBlocksOf(block, own)) walkBlocks(inner, visit, depth + 1);
  });
};

/** How deep blocks hold blocks: 1 where none does. */
export const depthOfBlocks = (blocks: readonly Block[]): number => {
  let deepest = 0;
  walkBlocks({ path: [], blocks }, (_, __, depth) => {
    deepest = Math.max(deepest, depth);
  });
  return deepest;
};
