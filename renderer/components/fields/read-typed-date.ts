import { toLatinDigits } from '#shared/bangla/digits';
import { fromBanglaDate } from '#shared/calendar/bangla-calendar';
import { isCivilDate, type CivilDate } from '#shared/calendar/civil-date';
import { parseDate } from '#shared/calendar/find-dates';
import { banglaMonths, gregorianMonths } from '#shared/calendar/names';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { fieldWords } from '#shared/words/desk/field-words';

export type TypedDateProblem = 'no-date' | 'impossible-date' | 'before-official-calendar' | 'after-supported-calendar';

/** No minutes are dated before 1900 nor in a Bangla year from 1900 on: the year of a date in numbers tells its calendar. */
const firstGregorianYear = 1900;

const fromNumbers = (year: number, month: number, day: number): Result<CivilDate, TypedDateProblem> => {
  const date = { year, month, day };
  if (year >= firstGregorianYear) return isCivilDate(date) ? succeed(date) : fail('impossible-date');
  const civil = fromBanglaDate(date);
  if (civil.ok) return civil;
  const { code } = civil.error;
  return fail(code === 'before-official-calendar' || code === 'after-supported-calendar' ? code : 'impossible-date');
};

const between = String.raw`(?:\s*[-/.]\s*|\s+)`;
const era = String.raw`(?:\s*(?:খ্রিস্টাব্দ|খ্রিষ্টাব্দ|খ্রিঃ|খ্রি\.?|বঙ্গাব্দ|বাংলা|ইং))?(?:\s*তারিখ)?\s*[।.]?`;
const dayFirst = new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${between}(\\d{4})${era}$`, 'u');
const yearFirst = new RegExp(`^(\\d{4})${between}(\\d{1,2})${between}(\\d{1,2})$`, 'u');

const { date: english } = fieldWords('en');

/** English names and what they are read as: a month by its Bangla name, weekdays and eras not at all. */
const englishNames: readonly (readonly [name: string, reading: string])[] = [
  ...english.gregorianMonths.map((name, index) => [name.toLowerCase(), gregorianMonths[index] ?? ''] as const),
  ...english.banglaMonths.map((name, index) => [name.toLowerCase(), banglaMonths[index] ?? ''] as const),
  ...['baishakh', 'jyoishtho', 'ashar', 'srabon', 'bhadra', 'ashshin', 'kartick', 'agrahayan', 'poush', 'magh'].map(
    (name, index) => [name, banglaMonths[index] ?? ''] as const,
  ),
  ['phalgun', banglaMonths[10]],
  ['chaitra', banglaMonths[11]],
  ...english.weekdays.map((name) => [name.toLowerCase(), ''] as const),
  ...['bs', 'ce', 'ad'].map((name) => [name, ''] as const),
];

/** A whole name, or three letters of it at least where the rest is left out: Feb, Sept. */
const readEnglishName = (word: string): string => {
  const wanted = word.replace(/\.$/u, '').toLowerCase();
  const whole = englishNames.find(([name]) => name === wanted);
  const part = wanted.length < 3 ? undefined : englishNames.find(([name]) => name.startsWith(wanted));
  return (whole ?? part)?.[1] ?? word;
};

/** `27th Feb. 2024`, `February 27, 2024` as the calendar's own reader knows them. */
const withBanglaNames = (text: string): string =>
  text
    .replace(/(\d)(?:st|nd|rd|th)\b/giu, '$1')
    .replace(/[A-Za-z]+\.?/gu, readEnglishName)
    .replace(/^[\s,]+|[\s,]+$/gu, '')
    .replace(/^(\D+?)\s+(\d{1,2})\s*,?\s+(\d{4})$/u, '$2 $1 $3');

/**
 * Reads what a person typed as a date, in either calendar and any form that minutes have: 27-2-2024, ২৭ ফেব্রুয়ারি ২০২৪,
 * ১৪ ফাল্গুন ১৪৩০, ১৪/১১/১৪৩০, 2024-02-27, 27 Feb 2024.
 */
export const readTypedDate = (text: string): Result<CivilDate, TypedDateProblem> => {
  const latin = toLatinDigits(text.trim());
  const numbers = dayFirst.exec(latin);
  if (numbers) return fromNumbers(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const reversed = yearFirst.exec(latin);
  if (reversed) return fromNumbers(Number(reversed[1]), Number(reversed[2]), Number(reversed[3]));
  const read = parseDate(/[A-Za-z]/u.test(latin) ? withBanglaNames(latin) : latin);
  return read.ok ? read : fail(read.error.code);
};
