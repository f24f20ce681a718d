import { toBanglaDate, type BanglaDate } from '#shared/calendar/bangla-calendar';
import { weekdayOf, type CivilDate } from '#shared/calendar/civil-date';
import type { FieldWords } from '#shared/words/desk/field-words';
import type { CalendarName } from './calendar-name';

type DayMonthYear = { readonly year: number; readonly month: number; readonly day: number };

const show = ({ year, month, day }: DayMonthYear, months: readonly string[], words: FieldWords): string =>
  `${words.count(day)} ${months[month - 1] ?? ''} ${words.count(year)}`;

/** ২৭ ফেব্রুয়ারি ২০২৪, in the window's language. */
export const showGregorianDate = (date: CivilDate, words: FieldWords): string =>
  show(date, words.date.gregorianMonths, words);

/** ১৪ ফাল্গুন ১৪৩০, in the window's language. */
export const showBanglaDate = (date: BanglaDate, words: FieldWords): string =>
  show(date, words.date.banglaMonths, words);

/** A civil date in one of the calendars; empty where the Bangla calendar has no rule for it. */
export const showDate = (date: CivilDate, calendar: CalendarName, words: FieldWords): string => {
  if (calendar === 'gregorian') return showGregorianDate(date, words);
  const bangla = toBanglaDate(date);
  return bangla.ok ? showBanglaDate(bangla.value, words) : '';
};

export const showWeekday = (date: CivilDate, words: FieldWords): string => words.date.weekdays[weekdayOf(date)] ?? '';
