import { looksLikeBijoy } from '#shared/bangla/bijoy';
import type { Block } from '#shared/minutes/model';
import { blocksIn } from './blocks-in';

/** The first paragraph that reads like Bijoy's ANSI, or undefined. */
export const findBijoy = (blocks: readonly Block[]): string | undefined => {
  for (const block of blocks) {
    const found = findInBlock(block);
    if (found !== undefined) return found;
  }
  return undefined;
};

const findInBlock = (block: Block): string | undefined => {
  if (block.type === 'paragraph') {
    const text = block.runs.map((run) => run.text).join('');
    return looksLikeBijoy(text) ? text : undefined;
  }
  if (block.type === 'list') return findBijoy(block.items.flatMap(blocksIn));
  return findBijoy(block.rows.flatMap(({ cells }) => cells.flatMap(blocksIn)));
};
