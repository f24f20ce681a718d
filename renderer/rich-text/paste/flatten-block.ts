import type { Block, Paragraph } from '#shared/minutes/model';
import { blocksIn } from './blocks-in';
import { listMarkers } from './list-markers';

const withMarker = (marker: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  if (marker === '') return paragraphs;
  const [first, ...rest] = paragraphs;
  if (!first) return [{ type: 'paragraph', runs: [{ text: marker }] }];
  return [{ ...first, runs: [{ text: `${marker} ` }, ...first.runs] }, ...rest];
};

/** The paragraphs of a block in reading order; the markers of a list become text. */
export const flattenBlock = (block: Block): readonly Paragraph[] => {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'list': {
      const markers = listMarkers(block);
      return block.items.flatMap((item, index) =>
        withMarker(markers[index] ?? '', blocksIn(item).flatMap(flattenBlock)),
      );
    }
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => blocksIn(cell).flatMap(flattenBlock)));
  }
};
