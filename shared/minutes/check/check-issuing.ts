import { formatNumber } from '#shared/bangla/digits';
import { checkMemoNumber, parseMemoNumber, type MemoNumber } from '#shared/memo-number/memo-number';
import { issueDateOf } from '#shared/minutes/meeting-date';
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

const groupsOf = (number: string | undefined): MemoNumber['groups'] => {
  const memo = parseMemoNumber(number ?? '');
  return memo.ok ? memo.value.groups : [];
};

/** A memo number whose file was begun after it was issued, or whose office and file are not those of the committee's last one. */
const checkMemoGroups = (minutes: Minutes, lastMemo: string | undefined): readonly CheckProblem[] => {
  const groups = groupsOf(minutes.memo?.number);
  const others = groupsOf(lastMemo);
  const issue = issueDateOf(minutes);
  const year = groups.find(({ name }) => name === 'year')?.digits;
  const isYearLater = issue !== undefined && year !== undefined && 2000 + Number(year) > issue.year;
  const other =
    groups.length === others.length
      ? groups.find(({ name, digits }, index) => name !== 'year' && digits !== others[index]?.digits)
      : undefined;
  return [
    ...(isYearLater
      ? [checkProblem('memo-year-after-issue', 'memo.number', { found: formatNumber(Number(year), 2) })]
      : []),
    ...(other ? [checkProblem('memo-other-file', 'memo.number', { found: other.digits, last: lastMemo ?? '' })] : []),
  ];
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
export const checkIssuing = (minutes: Minutes, style: Style, lastMemo: string | undefined): readonly CheckProblem[] => [
  ...checkAllSlots(minutes, style),
  ...checkMemo(minutes),
  ...checkMemoGroups(minutes, lastMemo),
  ...checkDistribution(minutes, style),
];
