import { toBanglaDate } from '#shared/calendar/bangla-calendar';
import { civilDateOf, dayNumberOf, parseCivilDate, type CivilDate } from '#shared/calendar/civil-date';
import { formatBanglaDate, formatGregorianDate } from '#shared/calendar/format-date';
import { formatTime } from '#shared/calendar/time-of-day';
import type { Language } from '#shared/words/language';

const banglaForm = { month: 'name', separator: ' ', padDay: false, commaBeforeYear: false, era: '' } as const;

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A civil date in the window's language: `২৭ ফেব্রুয়ারি ২০২৪`, `27 February 2024`. */
export const formatDay = (date: CivilDate, language: Language): string =>
  language === 'bn'
    ? formatGregorianDate(date, banglaForm)
    : english.format(new Date(Date.UTC(date.year, date.month - 1, date.day)));

export const formatDayText = (text: string | undefined, language: Language): string => {
  const date = parseCivilDate(text ?? '');
  return date ? formatDay(date, language) : '';
};

/** The same day in the Bangla calendar: `১৪ ফাল্গুন ১৪৩০`; empty where there is no official rule. */
export const formatBanglaDay = (text: string | undefined): string => {
  const date = parseCivilDate(text ?? '');
  const bangla = date && toBanglaDate(date);
  return bangla?.ok ? formatBanglaDate(bangla.value, { padDay: false, commaBeforeYear: false, era: '' }) : '';
};

/** Dhaka keeps UTC+6 all year; the day there is what today means, wherever the clock of the PC is set. */
const dhakaOffset = 6 * 60 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;

/** The civil date in Dhaka at an instant. */
export const dayInDhaka = (instant: Date): CivilDate =>
  civilDateOf(Math.floor((instant.getTime() + dhakaOffset) / day) + dayNumberOf({ year: 1970, month: 1, day: 1 }));

const englishTime = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Dhaka' });

const banglaTime = { period: true, separator: ':', padHour: false, unit: '', spaceBeforeUnit: false } as const;

/** The time of day in Dhaka: `সকাল ৮:২৭`, `08:27`. */
export const formatClock = (instant: Date, language: Language): string => {
  if (language === 'en') return englishTime.format(instant);
  const minutes = Math.floor((((instant.getTime() + dhakaOffset) % day) + day) / 60_000) % (24 * 60);
  return formatTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 }, banglaTime);
};

/** Day and time of an instant, as the library shows when something was changed. */
export const formatInstant = (iso: string, language: Language): string => {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return '';
  return `${formatDay(dayInDhaka(instant), language)}, ${formatClock(instant, language)}`;
};
