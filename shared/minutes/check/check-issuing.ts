import { checkMemoNumber } from '#shared/memo-number/memo-number';
import type { Minutes, Style } from '#shared/minutes/model';
import { printDistributionLine } from '#shared/minutes/phrases/distribution';
import { unknownSlotsOf } from '#shared/minutes/phrases/title';
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

const checkDistribution = (minutes: Minutes, style: Style): readonly CheckProblem[] =>
  minutes.distribution.flatMap((list, index) => {
    const lines = list.lines.map((line, inner) => ({
      text: printDistributionLine(line, inner === list.lines.length - 1, style),
      path: `distribution[${String(index)}].lines[${String(inner)}]`,
    }));
    return findRepeats(lines).map(({ path, first }) => checkProblem('distribution-line-twice', path, { first }));
  });

const checkTitle = ({ title }: Minutes): readonly CheckProblem[] =>
  title.flatMap((line, index) =>
    unknownSlotsOf(line).map((slot) => checkProblem('unknown-slot', `title[${String(index)}]`, { slot })),
  );

/** Title slots, the memo number and the distribution lists. */
export const checkIssuing = (minutes: Minutes, style: Style): readonly CheckProblem[] => [
  ...checkTitle(minutes),
  ...checkMemo(minutes),
  ...checkDistribution(minutes, style),
];
