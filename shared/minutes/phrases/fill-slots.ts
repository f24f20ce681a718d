import { assertNever } from '#shared/kernel/assert-never';
import type { Block, Minutes, Style } from '#shared/minutes/model';
import { fillLine } from '#shared/minutes/phrases/slots';

/** Blocks with the text of every run changed. A slot has to stand within one run. */
export const mapRunTexts = (blocks: readonly Block[], change: (text: string) => string): readonly Block[] =>
  blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, runs: block.runs.map((run) => ({ ...run, text: change(run.text) })) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: mapRunTexts(item.blocks, change) })),
        };
      case 'table':
        return {
          ...block,
          rows: block.rows.map(({ cells }) => ({
            cells: cells.map((cell) => ({ ...cell, blocks: mapRunTexts(cell.blocks, change) })),
          })),
        };
      default:
        return assertNever(block);
    }
  });

/** Minutes with the slots of opening, closing and lead-in filled, as they print; names that are no slot stay in braces. */
export const fillSlots = (minutes: Minutes, style: Style): Minutes => {
  const fill = (text: string): string => fillLine(text, minutes, style);
  return {
    ...minutes,
    ...(minutes.opening ? { opening: mapRunTexts(minutes.opening, fill) } : {}),
    ...(minutes.closing ? { closing: mapRunTexts(minutes.closing, fill) } : {}),
    ...(minutes.leadIn === undefined ? {} : { leadIn: fill(minutes.leadIn) }),
  };
};
