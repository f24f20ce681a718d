import { fromBanglaDate, toBanglaDate, type BanglaDate } from '#shared/calendar/bangla-calendar';
import {
  civilDateOf,
  dayNumberOf,
  daysInMonth,
  isCivilDate,
  weekdayOf,
  type CivilDate,
  type DayNumber,
} from '#shared/calendar/civil-date';
import type { CalendarName } from './calendar-name';

/** A month of one of the calendars. */
export type Month = { readonly calendar: CalendarName; readonly year: number; readonly month: number };

export type DayCell = {
  readonly date: CivilDate;
  /** Missing before 1 Boishakh 1394. */
  readonly bangla: BanglaDate | undefined;
  readonly isInMonth: boolean;
};

const banglaOf = (date: CivilDate): BanglaDate | undefined => {
  const bangla = toBanglaDate(date);
  return bangla.ok ? bangla.value : undefined;
};

/** The month that holds a day; a Gregorian one where the Bangla calendar has no rule. */
export const monthOf = (date: CivilDate, calendar: CalendarName): Month => {
  const bangla = calendar === 'bangla' ? banglaOf(date) : undefined;
  return bangla
    ? { calendar: 'bangla', year: bangla.year, month: bangla.month }
    : { calendar: 'gregorian', year: date.year, month: date.month };
};

/** The month so many after another; it need not exist in the calendar. */
const shiftMonth = ({ calendar, year, month }: Month, by: number): Month => {
  const index = year * 12 + month - 1 + by;
  return { calendar, year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};

const firstDayOf = ({ calendar, year, month }: Month): CivilDate | undefined => {
  if (calendar === 'gregorian') return isCivilDate({ year, month, day: 1 }) ? { year, month, day: 1 } : undefined;
  const first = fromBanglaDate({ year, month, day: 1 });
  return first.ok ? first.value : undefined;
};

const lengthOf = (month: Month, first: DayNumber): number => {
  if (month.calendar === 'gregorian') return daysInMonth(month.year, month.month);
  const next = firstDayOf(shiftMonth(month, 1));
  return next ? dayNumberOf(next) - first : 30;
};

/** The weeks of a month, Sunday first, filled up with the neighbours' days. */
export const monthPage = (month: Month): readonly (readonly DayCell[])[] => {
  const firstDay = firstDayOf(month);
  if (!firstDay) return [];
  const first = dayNumberOf(firstDay);
  const length = lengthOf(month, first);
  const start = first - weekdayOf(firstDay);
  const weeks = Math.ceil((first + length - start) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => {
      const number = start + week * 7 + day;
      const date = civilDateOf(number);
      return { date, bangla: banglaOf(date), isInMonth: number >= first && number < first + length };
    }),
  );
};

const inRange = (number: DayNumber): DayNumber =>
  Math.min(
    Math.max(number, dayNumberOf({ year: 1, month: 1, day: 1 })),
    dayNumberOf({ year: 9999, month: 12, day: 31 }),
  );

/** So many days on. */
export const moveDays = (date: CivilDate, days: number): CivilDate => civilDateOf(inRange(dayNumberOf(date) + days));

/**
 * The same day so many months on in a calendar, or the month's last where it is shorter; the day itself where the
 * calendar does not reach that far.
 */
export const moveMonths = (date: CivilDate, months: number, calendar: CalendarName): CivilDate => {
  const from = monthOf(date, calendar);
  const to = shiftMonth(from, months);
  const firstFrom = firstDayOf(from);
  const firstTo = firstDayOf(to);
  if (!firstFrom || !firstTo) return date;
  const first = dayNumberOf(firstTo);
  const offset = dayNumberOf(date) - dayNumberOf(firstFrom);
  return civilDateOf(first + Math.min(offset, lengthOf(to, first) - 1));
};

/** Sunday, or Saturday, of a day's week. */
export const moveToWeekEdge = (date: CivilDate, edge: 'start' | 'end'): CivilDate =>
  moveDays(date, edge === 'start' ? -weekdayOf(date) : 6 - weekdayOf(date));
