import type { CivilDate } from '#shared/calendar/civil-date';
import type { Minutes } from '#shared/minutes/model';
import { resolveStyle } from '#shared/minutes/presets';
import type { Grade } from '#shared/minutes/problem';
import { checkDates } from './check-dates';
import { checkDecisions } from './check-decisions';
import { checkIssuing } from './check-issuing';
import { checkLiterals } from './check-literals';
import { checkPresence } from './check-presence';
import type { CheckProblem } from './check-problem';
import { checkText } from './check-text';
import { textsOf } from './texts';

const order: readonly Grade[] = ['error', 'warning', 'hint'];

/**
 * The problems of a document before it is issued, gravest first and else in the order of the rules. `today` is given by
 * the caller, since the check has no clock; without it nothing is compared with today.
 */
export const checkMinutes = (minutes: Minutes, today?: CivilDate): readonly CheckProblem[] => {
  const style = resolveStyle(minutes.style);
  const texts = textsOf(minutes);
  const problems = [
    ...checkPresence(minutes, style),
    ...checkIssuing(minutes, style),
    ...checkDates(minutes, texts, today),
    ...checkDecisions(minutes, style),
    ...texts.flatMap(checkText),
    ...checkLiterals(minutes, style),
  ];
  return order.flatMap((grade) => problems.filter((problem) => problem.grade === grade));
};
