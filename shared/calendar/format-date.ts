import { formatNumber } from '#shared/bangla/digits';
import type { BanglaDate } from './bangla-calendar';
import { weekdayOf, type CivilDate } from './civil-date';
import { banglaMonths, gregorianMonths, weekdays } from './names';

/** How a Gregorian date is written: `২৭ ফেব্রুয়ারি ২০২৪`, `২০ সেপ্টেম্বর, ২০২৩`, `১৯/০৯/২০২৪`, `০১.০৩.২০২০` … */
export type GregorianForm = {
  readonly month: 'name' | 'number';
  readonly separator: string;
  readonly padDay: boolean;
  readonly commaBeforeYear: boolean;
  readonly era: string;
};

/** How a Bangla date is written: `৭ আশ্বিন ১৪৩১`, `০৭ আশ্বিন, ১৪৩১ বঙ্গাব্দ`. */
export type BanglaForm = { readonly padDay: boolean; readonly commaBeforeYear: boolean; readonly era: string };

const withEra = (date: string, era: string): string => (era === '' ? date : `${date} ${era}`);

/** A civil date in Bangla digits. A month given by number is always padded to two digits. */
export const formatGregorianDate = (date: CivilDate, form: GregorianForm): string => {
  const day = formatNumber(date.day, form.padDay ? 2 : 1);
  const month = form.month === 'name' ? (gregorianMonths[date.month - 1] ?? '') : formatNumber(date.month, 2);
  const comma = form.commaBeforeYear ? ',' : '';
  return withEra(`${day}${form.separator}${month}${comma}${form.separator}${formatNumber(date.year)}`, form.era);
};

/** A Bangla date in Bangla digits. */
export const formatBanglaDate = (date: BanglaDate, form: BanglaForm): string => {
  const day = formatNumber(date.day, form.padDay ? 2 : 1);
  const comma = form.commaBeforeYear ? ',' : '';
  return withEra(`${day} ${banglaMonths[date.month - 1] ?? ''}${comma} ${formatNumber(date.year)}`, form.era);
};

/** The day of the week of a civil date: মঙ্গলবার. */
export const formatWeekday = (date: CivilDate): string => weekdays[weekdayOf(date)];
