import { checkMemoNumber } from '#shared/memo-number/memo-number';
import type { DistributionLine, Minutes, Style } from '#shared/minutes/model';
import { printDistributionLine } from '#shared/minutes/phrases/distribution';
import { emptySlotsOf, unknownSlotsOf } from '#shared/minutes/phrases/title';
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

const checkTitle = (minutes: Minutes, style: Style): readonly CheckProblem[] =>
  minutes.title.flatMap((line, index) => {
    const path = `title[${String(index)}]`;
    return [
      ...unknownSlotsOf(line).map((slot) => checkProblem('unknown-slot', path, { slot })),
      ...emptySlotsOf(line, minutes, style).map((slot) => checkProblem('empty-slot', path, { slot })),
    ];
  });

/** Title slots, the memo number and the distribution lists. */
export const checkIssuing = (minutes: Minutes, style: Style): readonly CheckProblem[] => [
  ...checkTitle(minutes, style),
  ...checkMemo(minutes),
  ...checkDistribution(minutes, style),
];
