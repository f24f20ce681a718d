import type { Block, Decision } from './model';
import { innerBlocksOf } from './walk-blocks';

type Blocks = Decision['blocks'];

const isPlainParagraph = (block: Block): boolean =>
  block.type === 'paragraph' &&
  block.align === undefined &&
  block.numbered !== true &&
  block.literal === undefined &&
  block.runs.every(({ bold, italic, underline }) => !bold && !italic && !underline);

/** Every word of some blocks, a line for each paragraph. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.type === 'paragraph'
        ? block.runs.map(({ text }) => text).join('')
        : innerBlocksOf(block, [])
            .map((inner) => textOfBlocks(inner.blocks))
            .join('\n'),
    )
    .join('\n');

/**
 * Returns true if the blocks can be edited as plain text without loss: one plain paragraph (no formatting, no number),
 * with or without line breaks, or several of them without.
 */
export const isPlain = (blocks: readonly Block[]): boolean =>
  blocks.every(isPlainParagraph) &&
  (blocks.length < 2 || blocks.every((block) => !textOfBlocks([block]).includes('\n')));

const paragraph = (text: string): Blocks[number] => ({ type: 'paragraph', runs: [{ text }] });

/** The blocks of an edited text: its lines are paragraphs where the text had several, else line breaks in one. */
export const blocksFromText = (text: string, before: readonly Block[]): Blocks =>
  before.length > 1 ? text.split('\n').map(paragraph) : [paragraph(text)];
