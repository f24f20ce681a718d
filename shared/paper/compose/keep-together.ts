import { emsOf } from '#shared/paper/measure';
import type { PaperBlock, PaperParagraph } from '#shared/paper/paper';
import type { Sheet } from './sheet';

/**
 * What stays on the page of what follows it, besides the roles that always do (`looks.ts`). The marks are set here once; pages are
 * broken by them, and Word gets them as “keep with next”.
 */

const keepingNext = <Kept extends PaperBlock>(block: Kept): Kept =>
  block.kind === 'image' || block.keepNext ? block : { ...block, keepNext: true };

/** Two stretches of which the first's last block stays with the second, as a decision with the line of its implementers. */
export const held = (before: readonly PaperBlock[], after: readonly PaperBlock[]): readonly PaperBlock[] => {
  const last = before.at(-1);
  return last && after.length > 0 ? [...before.slice(0, -1), keepingNext(last), ...after] : [...before, ...after];
};

const textOf = ({ runs }: PaperParagraph): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '\n')).join('');

/** Whether a paragraph most likely takes one line only; what is nearly as wide as its place counts as two. */
export const isOneLine = (paragraph: PaperParagraph, width: number, { looks }: Sheet): boolean => {
  const most = (width - paragraph.indent) / looks[paragraph.role].sizePt;
  const text = textOf(paragraph);
  return text.length < most * 4 && !text.includes('\n') && emsOf(text) <= most;
};

/** It says that something follows: `নিম্নরূপ:`, `সিদ্ধান্তসমূহ—`. Visarga is typed for a colon. */
const announces = (paragraph: PaperParagraph): boolean => {
  const run = paragraph.runs.at(-1);
  return run?.kind === 'text' && /[:ঃ–—-]\s*$/u.test(run.text);
};

/** A line in bold or in the middle above a table is its caption. */
const isCaption = (paragraph: PaperParagraph, width: number, sheet: Sheet): boolean => {
  const isMarked =
    paragraph.align === 'center' ||
    (paragraph.runs.length > 0 && paragraph.runs.every((run) => run.kind === 'break' || run.bold));
  return isMarked && isOneLine(paragraph, width, sheet);
};

const isHeading = (block: PaperBlock | undefined, { looks }: Sheet): boolean =>
  block?.kind === 'paragraph' && looks[block.role].keepNext;

/**
 * Marks what stays with what follows: a caption with its table, a line that ends in a colon with what it announces, and the first line
 * below a heading with the second, so that a heading has two lines with it. `width` in points.
 */
export const keepTogether = (blocks: readonly PaperBlock[], width: number, sheet: Sheet): readonly PaperBlock[] => {
  const stays = (block: PaperBlock, index: number): boolean => {
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || next === undefined || isHeading(block, sheet)) return false;
    if (announces(block) || (next.kind === 'table' && isCaption(block, width, sheet))) return true;
    const isUnderHeading = isHeading(blocks[index - 1], sheet) && !isHeading(next, sheet);
    return isUnderHeading && isOneLine(block, width, sheet);
  };
  return blocks.map((block, index) => (stays(block, index) ? keepingNext(block) : block));
};
