import { fail, succeed, type Result } from '#shared/kernel/result';
import { civilDateOf, dayNumberOf, isCivilDate, isLeapYear, type CivilDate } from './civil-date';

/**
 * The official Bangla calendar of Bangladesh.
 * Sources: Bangla Academy's rule of 1987 (BS 1394 on) and its revision of 2019 (BS 1426 on; build/domain.md, “The Bangla
 * calendar”); checked against the dated notices in `tests/fixtures/calendar-vectors.csv`.
 */
export type BanglaDate = { readonly year: number; readonly month: number; readonly day: number };

/** `before-official-calendar`: before 14 April 1987 (1 Boishakh 1394) no rule was official; let the user type it. */
export type CalendarProblem = {
  readonly code: 'before-official-calendar' | 'after-supported-calendar' | 'no-such-civil-date' | 'no-such-bangla-date';
  readonly date: CivilDate | BanglaDate;
};

const firstYear = 1394;
const revisedFrom = 1426;
const lastYear = 9999 - 594;

/** The Gregorian year in which a Bangla year's Falgun falls decides whether it is a leap year. */
const hasLeapFalgun = (year: number): boolean => isLeapYear(year + 594);

const falgun = (year: number): number => {
  if (year >= revisedFrom) return hasLeapFalgun(year) ? 30 : 29;
  return hasLeapFalgun(year) ? 31 : 30;
};

/** Lengths of the twelve months, Boishakh first. */
const monthLengthsOf = (year: number): readonly number[] =>
  year >= revisedFrom
    ? [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, falgun(year), 30]
    : [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, falgun(year), 30];

/** 1 Boishakh is always 14 April. */
const newYearDay = (year: number): number => dayNumberOf({ year: year + 593, month: 4, day: 14 });

const isInCalendar = ({ year, month, day }: BanglaDate): boolean =>
  [year, month, day].every(Number.isInteger) && day >= 1 && day <= (monthLengthsOf(year)[month - 1] ?? 0);

/** The Bangla date of a civil date, from 14 April 1987 on. */
export const toBanglaDate = (date: CivilDate): Result<BanglaDate, CalendarProblem> => {
  if (!isCivilDate(date)) return fail({ code: 'no-such-civil-date', date });
  const dayNumber = dayNumberOf(date);
  if (dayNumber < newYearDay(firstYear)) return fail({ code: 'before-official-calendar', date });
  const guess = date.year - 593;
  const year = dayNumber < newYearDay(guess) ? guess - 1 : guess;
  let rest = dayNumber - newYearDay(year);
  let month = 1;
  for (const length of monthLengthsOf(year)) {
    if (rest < length) break;
    rest -= length;
    month += 1;
  }
  return succeed({ year, month, day: rest + 1 });
};

/** The civil date of a Bangla date, from 1 Boishakh 1394 on. */
export const fromBanglaDate = (date: BanglaDate): Result<CivilDate, CalendarProblem> => {
  if (Number.isInteger(date.year) && date.year < firstYear) return fail({ code: 'before-official-calendar', date });
  if (Number.isInteger(date.year) && date.year > lastYear) return fail({ code: 'after-supported-calendar', date });
  if (!isInCalendar(date)) return fail({ code: 'no-such-bangla-date', date });
  const before = monthLengthsOf(date.year)
    .slice(0, date.month - 1)
    .reduce((sum, length) => sum + length, 0);
  return succeed(civilDateOf(newYearDay(date.year) + before + date.day - 1));
};
