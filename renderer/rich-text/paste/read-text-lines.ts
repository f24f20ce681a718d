import { toNfc } from '#shared/bangla/script';
import type { Block, Paragraph } from '#shared/minutes/model';
import { cleanText } from './clean-text';
import { gatherLists } from './gather-lists';
import type { MarkedItem } from './marked-item';
import { readTypedMarker } from './read-typed-marker';

const paragraphOf = (text: string): Paragraph => ({ type: 'paragraph', runs: [{ text: toNfc(text) }] });

/** A list of one item is as likely a sentence that happens to begin so. */
const isCertain = (block: Block): boolean => block.type === 'list' && block.items.length > 1;

/** Lines whose typed markers run on from each other, as lists; the others with their words as typed. */
const readGroup = (lines: readonly string[]): readonly Block[] => {
  const items = lines.flatMap((line): readonly MarkedItem[] => {
    const marked = readTypedMarker(line);
    return marked
      ? [{ type: 'marked', level: 1, marker: () => marked.marker, blocks: [paragraphOf(marked.rest)] }]
      : [];
  });
  let next = 0;
  return gatherLists(items).flatMap((block) => {
    const count = block.type === 'list' ? block.items.length : 1;
    const own = lines.slice(next, next + count);
    next += count;
    return isCertain(block) ? [block] : own.map(paragraphOf);
  });
};

/** Plain lines as paragraphs; at least two lines with markers running on are a list that prints the very same markers. */
export const readTextLines = (lines: readonly string[]): readonly Block[] => {
  const blocks: Block[] = [];
  let group: string[] = [];
  const flush = (): void => {
    blocks.push(...readGroup(group));
    group = [];
  };
  for (const line of lines.flatMap((raw) => cleanText(raw).split('\n')).map((raw) => raw.trim())) {
    if (readTypedMarker(line)) {
      group.push(line);
      continue;
    }
    flush();
    if (line !== '') blocks.push(paragraphOf(line));
  }
  flush();
  return blocks;
};
