import { toLatinDigits } from '#shared/bangla/digits';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { textProblem, type TextProblem } from '#shared/kernel/text-problem';
import { fromBanglaDate, type BanglaDate } from './bangla-calendar';
import { isCivilDate, type CivilDate, type Weekday } from './civil-date';
import {
  banglaMonths,
  banglaMonthVariants,
  gregorianMonths,
  gregorianMonthVariants,
  weekdays,
  weekdayVariants,
} from './names';

/** A date as it stands in a text. `position` and `length` count UTF-16 units of the text as given. */
export type FoundDate = {
  readonly position: number;
  readonly length: number;
  readonly text: string;
  /** The weekday named right beside it, if any. */
  readonly weekday: Weekday | undefined;
} & (
  | { readonly calendar: 'gregorian'; readonly date: CivilDate }
  | { readonly calendar: 'bangla'; readonly date: BanglaDate }
);

/** `no-date`: nothing of a date's shape; `impossible-date`: the shape is right and the day does not exist. */
export type DateProblem = TextProblem<'no-date' | 'impossible-date' | 'before-official-calendar'>;

const monthNumbers = (
  names: readonly string[],
  variants: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, number> =>
  new Map([
    ...names.map((name, index) => [name.normalize('NFC'), index + 1] as const),
    ...Object.entries(variants).map(([name, number]) => [name.normalize('NFC'), number] as const),
  ]);

const gregorianNumbers = monthNumbers(gregorianMonths, gregorianMonthVariants);
const banglaNumbers = monthNumbers(banglaMonths, banglaMonthVariants);
const weekdayNumbers = new Map([
  ...weekdays.map((name, index) => [name.normalize('NFC'), index] as const),
  ...Object.entries(weekdayVariants).map(([name, index]) => [name.normalize('NFC'), index] as const),
]);

/**
 * Month and weekday names in both normal forms: NFC has two characters for য় and ড়, keyboards type one. Longer names
 * come first. `datePattern` asks for a separator after a month, so জুন is not found in জুনিয়র.
 */
const namePattern = (names: Iterable<string>): string => {
  const forms = [...names].flatMap((name) => [name, name.replaceAll('য\u09BC', 'য়').replaceAll('ড\u09BC', 'ড়')]);
  return [...new Set(forms)].sort((a, b) => b.length - a.length).join('|');
};

const digit = '[0-9০-৯]';
const monthNames = namePattern([...gregorianNumbers.keys(), ...banglaNumbers.keys()]);
const weekdayNames = namePattern(weekdayNumbers.keys());
/** Not within a longer number or code; a slash behind a word parts two dates. */
const before = `(?<![0-9০-৯])(?<![0-9০-৯][./\\-])`;
const after = `(?![0-9০-৯]|[./-][0-9০-৯])`;
const era = `(?:খ্রিস্টাব্দ|খ্রিষ্টাব্দ|খ্রিঃ|খ্রি\\.?|ইং|বঙ্গাব্দ|বাংলা)`;
const weekdayBefore = `(?:(?<dayBefore>${weekdayNames})(?:\\s*[,:ঃ]\\s*|\\s+))?`;
const weekdayAfter = `(?:(?:\\s*${era})?(?:\\s*তারিখ)?(?:\\s*[,(]\\s*|\\s+)(?:রোজ\\s*[:ঃ]?\\s*)?(?<dayAfter>${weekdayNames}))?`;

const namedDate = `(?<day>${digit}{1,2})(?:\\s*(?:লা|রা|ঠা|ই|শে))?[\\s-]+(?<name>${monthNames})(?:\\s*[,/-]\\s*|\\s+)(?<year>${digit}{4})`;
// With dots, three numbers may be a code; a month past twelve then says that they are no date.
const numericDate = `(?<d>${digit}{1,2})(?<separator>[/-]|\\.(?=[0০]?[1-9১-৯]\\.|[1১][0-2০-২]\\.))(?<m>${digit}{1,2})\\k<separator>(?<y>${digit}{4})`;
const datePattern = new RegExp(`${weekdayBefore}${before}(?:${namedDate}|${numericDate})${after}${weekdayAfter}`, 'gu');

const numberOf = (digits: string | undefined): number => Number(toLatinDigits(digits ?? ''));

const readMatch = (match: RegExpMatchArray): FoundDate => {
  const groups = match.groups ?? {};
  const weekday = weekdayNumbers.get((groups.dayAfter ?? groups.dayBefore ?? '').normalize('NFC')) as
    Weekday | undefined;
  const shared = { position: match.index ?? 0, length: match[0].length, text: match[0], weekday };
  const name = groups.name?.normalize('NFC');
  if (name === undefined) {
    const date = { year: numberOf(groups.y), month: numberOf(groups.m), day: numberOf(groups.d) };
    return { ...shared, calendar: 'gregorian', date };
  }
  const gregorianMonth = gregorianNumbers.get(name);
  const month = gregorianMonth ?? banglaNumbers.get(name) ?? 0;
  const date = { year: numberOf(groups.year), month, day: numberOf(groups.day) };
  return { ...shared, calendar: gregorianMonth === undefined ? 'bangla' : 'gregorian', date };
};

/**
 * Every full date in a text, in either calendar and any of the usual forms (build/domain.md, “Dates, times and numbers”), in order. The day may not
 * exist: `resolveDate` tells. Bangla years are read as such by their month's name.
 */
export const findDates = (text: string): readonly FoundDate[] => [...text.matchAll(datePattern)].map(readMatch);

/** The civil date that a found date names. */
export const resolveDate = (found: FoundDate): Result<CivilDate, DateProblem> => {
  if (found.calendar === 'gregorian') {
    return isCivilDate(found.date)
      ? succeed(found.date)
      : fail(textProblem('impossible-date', found.text, found.position));
  }
  const civil = fromBanglaDate(found.date);
  if (civil.ok) return civil;
  const code = civil.error.code === 'before-official-calendar' ? 'before-official-calendar' : 'impossible-date';
  return fail(textProblem(code, found.text, found.position));
};

const eraWords = new RegExp(`^\\s*${era}?(?:\\s*তারিখ)?\\s*[।.]?\\s*$`, 'u');

/** Reads a text that is one date and nothing else; an era word, তারিখ, a weekday and a final danda aside. */
export const parseDate = (text: string): Result<CivilDate, DateProblem> => {
  const found = findDates(text)[0];
  if (!found) return fail(textProblem('no-date', text));
  if (text.slice(0, found.position).trim() !== '') return fail(textProblem('no-date', text));
  const end = found.position + found.length;
  if (!eraWords.test(text.slice(end))) return fail(textProblem('no-date', text, end));
  return resolveDate(found);
};
