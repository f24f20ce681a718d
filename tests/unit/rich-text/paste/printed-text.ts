import type { Block } from '#shared/minutes/model';
import { blocksIn } from '#renderer/rich-text/paste/blocks-in';
import { listMarkers } from '#renderer/rich-text/paste/list-markers';

/** The words of blocks in reading order; with the markers of lists, if asked. */
export const printedText = (blocks: readonly Block[], markers: 'with-markers' | 'words-only'): string =>
  blocks
    .map((block) => {
      if (block.type === 'paragraph') return block.runs.map(({ text }) => text).join('');
      if (block.type === 'table') {
        return block.rows.flatMap(({ cells }) => cells.map((cell) => printedText(blocksIn(cell), markers))).join('');
      }
      const own = markers === 'with-markers' ? listMarkers(block) : [];
      return block.items.map((item, index) => (own[index] ?? '') + printedText(blocksIn(item), markers)).join('');
    })
    .join('');
