import { checkMemoNumber } from '#shared/memo-number/memo-number';
import type { DistributionLine, Minutes, Style } from '#shared/minutes/model';
import { printDistributionLine } from '#shared/minutes/phrases/distribution';
import { formatPath } from '#shared/minutes/problem';
import { topBlocksOf, walkBlocks } from '#shared/minutes/walk-blocks';
import { emptySlotsOf, unknownSlotsOf } from '#shared/minutes/phrases/slots';
import { findRepeats } from './check-decisions';
import { checkProblem, type CheckProblem } from './check-problem';

const checkMemo = ({ memo }: Minutes): readonly CheckProblem[] => {
  const number = memo?.number ?? '';
  if (number.trim() === '') return [];
  return checkMemoNumber(number).map(({ code, position, group, expected }) =>
    checkProblem(code, 'memo.number', {
      position,
      ...(group === undefined ? {} : { group }),
      ...(expected === undefined ? {} : { expected }),
    }),
  );
};

/** Two lines are one receiver where they say the same but for the remark. */
const receiverOf = (line: DistributionLine, style: Style): string =>
  printDistributionLine({ ...line, remark: undefined }, false, style);

const checkDistribution = (minutes: Minutes, style: Style): readonly CheckProblem[] => {
  const receivers = minutes.distribution.flatMap((list, index) =>
    list.lines.map((line, inner) => ({
      text: receiverOf(line, style),
      path: `distribution[${String(index)}].lines[${String(inner)}]`,
    })),
  );
  return [
    ...receivers
      .filter(({ text }) => text.trim() === '')
      .map(({ path }) => checkProblem('empty-distribution-line', path)),
    ...findRepeats(receivers).map(({ path, first }) => checkProblem('distribution-line-twice', path, { first })),
  ];
};

const checkSlots = (text: string, path: string, minutes: Minutes, style: Style): readonly CheckProblem[] => [
  ...unknownSlotsOf(text).map((slot) => checkProblem('unknown-slot', path, { slot })),
  ...emptySlotsOf(text, minutes, style).map((slot) => checkProblem('empty-slot', path, { slot })),
];

/** The paragraphs in which composition fills slots, and their places. */
const slotParagraphs = (minutes: Minutes): readonly { readonly text: string; readonly path: string }[] => {
  const found: { readonly text: string; readonly path: string }[] = [];
  for (const top of topBlocksOf(minutes).filter(({ path }) => path[0] === 'opening' || path[0] === 'closing')) {
    walkBlocks(top, (block, path) => {
      if (block.type !== 'paragraph') return;
      found.push(...block.runs.map(({ text }) => ({ text, path: formatPath(path) })));
    });
  }
  return found;
};

const checkAllSlots = (minutes: Minutes, style: Style): readonly CheckProblem[] =>
  [
    ...minutes.title.map((text, index) => ({ text, path: `title[${String(index)}]` })),
    ...slotParagraphs(minutes),
    ...(minutes.leadIn === undefined ? [] : [{ text: minutes.leadIn, path: 'leadIn' }]),
  ].flatMap(({ text, path }) => checkSlots(text, path, minutes, style));

/** Slots, the memo number and the distribution lists. */
export const checkIssuing = (minutes: Minutes, style: Style): readonly CheckProblem[] => [
  ...checkAllSlots(minutes, style),
  ...checkMemo(minutes),
  ...checkDistribution(minutes, style),
];
