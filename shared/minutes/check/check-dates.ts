import { compareCivilDates, dayNumberOf, parseCivilDate, type CivilDate } from '#shared/calendar/civil-date';
import { findDates, resolveDate } from '#shared/calendar/find-dates';
import type { Minutes } from '#shared/minutes/model';
import { issueDateOf, meetingDateOf } from '#shared/minutes/meeting-date';
import { checkProblem, type CheckProblem } from './check-problem';

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
      const dated = deadline?.kind === 'absolute' || deadline?.kind === 'event' ? deadline.date : undefined;
      if (dated === undefined || !isAfter(meeting, parseCivilDate(dated))) return [];
      const path = `agenda[${String(index)}].decisions[${String(inner)}].deadline.date`;
      return [checkProblem('deadline-before-meeting', path, { value: dated })];
    }),
  );
};

const datesOf = (text: string | undefined): readonly CivilDate[] =>
  findDates(text ?? '').flatMap((found) => {
    const date = resolveDate(found);
    return date.ok ? [date.value] : [];
  });

/** The two issue dates, where both are typed: with a date beside them each is compared with that. */
const checkIssueLiterals = ({ issueDate }: Minutes): readonly CheckProblem[] => {
  const { bangla, gregorian } = issueDate?.literal ?? {};
  const [one] = datesOf(bangla);
  const [other] = datesOf(gregorian);
  if (issueDate?.date !== undefined || !one || !other || compareCivilDates(one, other) === 0) return [];
  return [checkProblem('dates-disagree', 'issueDate.literal.bangla', { found: `${bangla ?? ''}, ${gregorian ?? ''}` })];
};

/** Days from one date to another. */
const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumberOf(to) - dayNumberOf(from);

const checkDelay = (minutes: Minutes, mostDays: number): readonly CheckProblem[] => {
  const meeting = meetingDateOf(minutes);
  const issue = issueDateOf(minutes);
  const days = meeting && issue ? daysBetween(meeting, issue) : 0;
  return days > mostDays ? [checkProblem('issued-late', 'issueDate.date', { days, limit: mostDays })] : [];
};

/** The dates of the meeting, its deadlines and its issue, against each other and against today, which the caller gives. */
export const checkDates = (
  minutes: Minutes,
  today: CivilDate | undefined,
  mostDaysToIssue: number,
): readonly CheckProblem[] => [
  ...checkOrder(minutes, today),
  ...checkDeadlines(minutes),
  ...checkIssueLiterals(minutes),
  ...checkDelay(minutes, mostDaysToIssue),
];
