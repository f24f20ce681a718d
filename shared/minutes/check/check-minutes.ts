import type { CivilDate } from '#shared/calendar/civil-date';
import type { Minutes } from '#shared/minutes/model';
import { resolveStyle } from '#shared/minutes/presets';
import type { Grade } from '#shared/minutes/problem';
import { checkAnnexes } from './check-annexes';
import { checkCarried } from './check-carried';
import { checkConsistency } from './check-consistency';
import { checkDates } from './check-dates';
import { checkDecisions } from './check-decisions';
import { checkIssuing } from './check-issuing';
import { checkLiterals } from './check-literals';
import { checkPeople } from './check-people';
import { checkPeriod } from './check-period';
import { checkPresence } from './check-presence';
import type { CheckProblem } from './check-problem';
import { checkText } from './check-text';
import { checkTextDates } from './check-text-dates';
import { checkWords } from './check-words';
import { textsOf } from './texts';
import { usualDaysToIssue } from './usual-days';

const order: readonly Grade[] = ['error', 'warning', 'hint'];

/** What the check is told besides the minutes: it has no clock and knows no other document. */
export type CheckOptions = {
  /** Without it nothing is compared with today. */
  readonly today?: CivilDate | undefined;
  /** The memo number of the committee's last minutes: office and file of this one should be the same. */
  readonly lastMemo?: string | undefined;
  /** Minutes are issued late after more days than these. */
  readonly mostDaysToIssue?: number | undefined;
};

const sameFinding = ({ code, path, data }: CheckProblem): string =>
  `${code} ${path} ${String(data.found ?? data.value ?? '')}`;

/** The problems of a document before it is issued, gravest first and else in the order of the rules; each is told once. */
export const checkMinutes = (
  minutes: Minutes,
  { today, lastMemo, mostDaysToIssue = usualDaysToIssue }: CheckOptions = {},
): readonly CheckProblem[] => {
  const style = resolveStyle(minutes.style);
  const texts = textsOf(minutes);
  const problems = [
    ...checkPresence(minutes, style),
    ...checkIssuing(minutes, style, lastMemo),
    ...checkDates(minutes, today, mostDaysToIssue),
    ...checkPeople(minutes),
    ...checkPeriod(minutes, texts, style),
    ...checkDecisions(minutes, style),
    ...checkCarried(minutes),
    ...checkTextDates(minutes, texts),
    ...texts.flatMap((text) => [...checkText(text), ...checkWords(text)]),
    ...checkAnnexes(minutes, texts, style),
    ...checkConsistency(minutes, texts),
    ...checkLiterals(minutes, style),
  ];
  const once = [
    ...new Map(problems.toReversed().map((problem) => [sameFinding(problem), problem])).values(),
  ].toReversed();
  return order.flatMap((grade) => once.filter((problem) => problem.grade === grade));
};
