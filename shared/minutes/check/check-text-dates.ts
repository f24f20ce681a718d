import { toLatinDigits } from '#shared/bangla/digits';
import { toNfc } from '#shared/bangla/script';
import {
  compareCivilDates,
  formatCivilDate,
  isCivilDate,
  weekdayOf,
  type CivilDate,
} from '#shared/calendar/civil-date';
import { findDates, resolveDate, type FoundDate } from '#shared/calendar/find-dates';
import { formatWeekday } from '#shared/calendar/format-date';
import { gregorianMonths, gregorianMonthVariants } from '#shared/calendar/names';
import { meetingDateOf } from '#shared/minutes/meeting-date';
import type { Minutes } from '#shared/minutes/model';
import { checkProblem, type CheckProblem } from './check-problem';
import type { TextAt } from './texts';

// Dates that stand in a text: whether there is such a day, its weekday, the same day in the other calendar beside it, and
// whether what is said to be past or to come is so on the day of the meeting.

const isDiscussion = (path: string): boolean => /^agenda\[\d+\]\.discussion/u.test(path);
const isDecision = (path: string): boolean => /^agenda\[\d+\]\.decisions\[\d+\]\.blocks/u.test(path);

const sentenceAround = (text: string, { position, length }: FoundDate): string => {
  const from = Math.max(text.lastIndexOf('।', position) + 1, 0);
  const end = text.indexOf('।', position + length);
  return text.slice(from, end < 0 ? undefined : end);
};

/** Words by which a sentence speaks of what is to come. */
const future =
  /(?:আগামী|পরবর্তী|অনাগত|মধ্যে|পর্যন্ত|নাগাদ|থেকে|হতে|হইতে|ধার্য|নির্ধারি?ত?|নির্ধারণ|প্রস্তাব|পরিকল্পনা|অনুষ্ঠেয়|(?:হ|কর|যা|থাক|পাঠা|দে|নে|পা|রাখ|চল|শেষ|শুরু)[\p{L}\p{M}]*(?:বে|বেন|ব)(?![\p{L}\p{M}]))/u;

/** Words right before a date that say it is past. */
const past = /(?:গত|বিগত|ইতোমধ্যে|ইতঃপূর্বে)\s*$/u;

/** Words right behind a date that make it a deadline. */
const deadline = /^\s*(?:খ্রি\S*|খ্রিস্টাব্দ)?\s*(?:তারিখে?র?)?\s*(?:মধ্যে|পূর্বে|আগে|নাগাদ|পর্যন্ত)/u;

/** Words behind a date in a sentence of what has been done. */
const done = /(?:হয়েছে|হয়েছিল|হয়েছে|হয়েছিল|করেছে|করেছেন|করেছিলেন|ছিল|ছিলেন)\s*$/u;

const checkWeekday = (found: FoundDate, date: CivilDate, path: string): readonly CheckProblem[] =>
  found.weekday !== undefined && found.weekday !== weekdayOf(date)
    ? [checkProblem('wrong-weekday', path, { value: found.text, expected: formatWeekday(date) })]
    : [];

/** What a date in a discussion or a decision says of past and future, against the day of the meeting. */
const checkTense = (
  { path, text }: TextAt,
  found: FoundDate,
  date: CivilDate,
  meeting: CivilDate,
): readonly CheckProblem[] => {
  const order = compareCivilDates(date, meeting);
  const sentence = sentenceAround(text, found);
  const isPast = past.test(text.slice(Math.max(0, found.position - 20), found.position)) || done.test(sentence.trim());
  if (order > 0 && isPast && (isDiscussion(path) || isDecision(path)))
    return [checkProblem('past-date-after-meeting', path, { value: found.text })];
  if (order < 0 && isDecision(path) && deadline.test(text.slice(found.position + found.length)))
    return done.test(sentence.trim()) ? [] : [checkProblem('deadline-before-meeting', path, { value: found.text })];
  if (order > 0 && isDiscussion(path) && !future.test(sentence))
    return [checkProblem('date-after-meeting', path, { value: found.text, iso: formatCivilDate(date) })];
  return [];
};

const checkFound = (at: TextAt, found: FoundDate, meeting: CivilDate | undefined): readonly CheckProblem[] => {
  const date = resolveDate(found);
  if (date.ok)
    return [
      ...checkWeekday(found, date.value, at.path),
      ...(meeting ? checkTense(at, found, date.value, meeting) : []),
    ];
  return date.error.code === 'impossible-date' ? [checkProblem('impossible-date', at.path, { value: found.text })] : [];
};

/** What may stand between the two names of one day: `৭ ভাদ্র ১৪৩২ (২১ আগস্ট ২০২৫)`. */
const between =
  /^\s*(?:বঙ্গাব্দ|খ্রিস্টাব্দ|খ্রিষ্টাব্দ|খ্রি\.?|খ্রিঃ|তারিখ)?\s*(?:[(/,;–-]|মোতাবেক|অনুযায়ী|ইংরেজি|বাংলা)?\s*(?:মোতাবেক|ইংরেজি|বাংলা)?\s*$/u;

const checkPairs = ({ path, text }: TextAt): readonly CheckProblem[] => {
  const dates = findDates(text);
  return dates.flatMap((found, index) => {
    const next = dates[index + 1];
    if (!next || next.calendar === found.calendar) return [];
    const end = found.position + found.length;
    if (!between.test(text.slice(end, next.position))) return [];
    const [one, other] = [resolveDate(found), resolveDate(next)];
    if (!one.ok || !other.ok || compareCivilDates(one.value, other.value) === 0) return [];
    return [checkProblem('dates-disagree', path, { found: text.slice(found.position, next.position + next.length) })];
  });
};

const monthNames = [...gregorianMonths, ...Object.keys(gregorianMonthVariants)].map(toNfc);
const dayOfMonth = new RegExp(
  `(?<![০-৯0-9./-])([০-৯0-9]{1,2})\\s+(${monthNames.join('|')})(?![\\p{L}\\p{M}])(?!\\s*[,/-]?\\s*[০-৯0-9]{4})`,
  'gu',
);

/** A day and a month without a year, as ৩১ জুন: no year has it. */
const checkDaysOfMonths = ({ path, text }: TextAt): readonly CheckProblem[] =>
  [...toNfc(text).matchAll(dayOfMonth)].flatMap(([found, digits = '', name = '']) => {
    const month = gregorianMonths.map(toNfc).indexOf(name) + 1 || (gregorianMonthVariants[name] ?? 0);
    const day = Number(toLatinDigits(digits));
    // A leap year has every day that any year has.
    return isCivilDate({ year: 2024, month, day }) ? [] : [checkProblem('impossible-date', path, { value: found })];
  });

/** The dates that stand in the texts. */
export const checkTextDates = (minutes: Minutes, texts: readonly TextAt[]): readonly CheckProblem[] => {
  const meeting = meetingDateOf(minutes);
  return texts
    .filter(({ path }) => !path.startsWith('style'))
    .flatMap((at) => [
      ...findDates(at.text).flatMap((found) => checkFound(at, found, meeting)),
      ...checkPairs(at),
      ...checkDaysOfMonths(at),
    ]);
};
