import {
  compareCivilDates,
  formatCivilDate,
  parseCivilDate,
  weekdayOf,
  type CivilDate,
} from '#shared/calendar/civil-date';
import { findDates, resolveDate } from '#shared/calendar/find-dates';
import { formatWeekday } from '#shared/calendar/format-date';
import type { Minutes } from '#shared/minutes/model';
import { issueDateOf, meetingDateOf } from '#shared/minutes/meeting-date';
import { checkProblem, type CheckProblem } from './check-problem';
import type { TextAt } from './texts';

const isAfter = (first: CivilDate | undefined, second: CivilDate | undefined): boolean =>
  first !== undefined && second !== undefined && compareCivilDates(first, second) > 0;

const meetingPath = ({ facts }: Minutes): string =>
  `facts[${String(facts.findIndex((fact) => fact.kind === 'date'))}].date`;

const checkOrder = (minutes: Minutes, today: CivilDate | undefined): readonly CheckProblem[] => {
  const meeting = meetingDateOf(minutes);
  const issue = issueDateOf(minutes);
  return [
    ...(isAfter(meeting, today) ? [checkProblem('meeting-after-today', meetingPath(minutes))] : []),
    ...(isAfter(issue, today) ? [checkProblem('issue-after-today', 'issueDate.date')] : []),
    ...(isAfter(meeting, issue) ? [checkProblem('issue-before-meeting', 'issueDate.date')] : []),
  ];
};

const checkDeadlines = (minutes: Minutes): readonly CheckProblem[] => {
  const meeting = meetingDateOf(minutes);
  return minutes.agenda.flatMap((item, index) =>
    (item.decisions ?? []).flatMap(({ deadline }, inner) => {
      if (deadline?.kind !== 'absolute' || !isAfter(meeting, parseCivilDate(deadline.date))) return [];
      const path = `agenda[${String(index)}].decisions[${String(inner)}].deadline.date`;
      return [checkProblem('deadline-before-meeting', path, { value: deadline.date })];
    }),
  );
};

const isDiscussion = (path: string): boolean => /^agenda\[\d+\]\.discussion/u.test(path);

const checkText = ({ path, text }: TextAt, meeting: CivilDate | undefined): readonly CheckProblem[] =>
  findDates(text).flatMap((found) => {
    const date = resolveDate(found);
    if (!date.ok) {
      return date.error.code === 'impossible-date'
        ? [checkProblem('impossible-date', path, { value: found.text })]
        : [];
    }
    const isWrongDay = found.weekday !== undefined && found.weekday !== weekdayOf(date.value);
    return [
      ...(isWrongDay
        ? [checkProblem('wrong-weekday', path, { value: found.text, expected: formatWeekday(date.value) })]
        : []),
      ...(isDiscussion(path) && isAfter(date.value, meeting)
        ? [checkProblem('date-after-meeting', path, { value: found.text, iso: formatCivilDate(date.value) })]
        : []),
    ];
  });

/** Dates against each other, against today, and those that stand in the text. `today` is the caller's. */
export const checkDates = (
  minutes: Minutes,
  texts: readonly TextAt[],
  today: CivilDate | undefined,
): readonly CheckProblem[] => {
  const meeting = meetingDateOf(minutes);
  return [
    ...checkOrder(minutes, today),
    ...checkDeadlines(minutes),
    ...texts.flatMap((text) => checkText(text, meeting)),
  ];
};
