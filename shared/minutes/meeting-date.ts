import { parseCivilDate, type CivilDate } from '#shared/calendar/civil-date';
import { findDates, resolveDate } from '#shared/calendar/find-dates';
import type { Fact, Minutes } from './model';

/** The one day that a text names; undefined where it names none or several. */
const onlyDateIn = (text: string | undefined): CivilDate | undefined => {
  const dates = findDates(text ?? '').map(resolveDate);
  const only = dates.length === 1 ? dates[0] : undefined;
  return only?.ok === true ? only.value : undefined;
};

/** The date of the meeting: the facts table's date row, or the day that its text names. */
export const meetingDateOf = (minutes: Minutes): CivilDate | undefined => {
  const row = minutes.facts.find((fact): fact is Extract<Fact, { kind: 'date' }> => fact.kind === 'date');
  return parseCivilDate(row?.date ?? '') ?? onlyDateIn(row?.text);
};

/** The issue date: the value, or the day that its literals name. */
export const issueDateOf = ({ issueDate }: Minutes): CivilDate | undefined =>
  parseCivilDate(issueDate?.date ?? '') ??
  onlyDateIn(issueDate?.literal?.gregorian) ??
  onlyDateIn(issueDate?.literal?.bangla);
