import { toLatinDigits } from '#shared/bangla/digits';
import { parseNumberWords } from '#shared/bangla/number-words';
import {
  compareCivilDates,
  daysInMonth,
  formatCivilDate,
  isCivilDate,
  type CivilDate,
} from '#shared/calendar/civil-date';
import { findDates, resolveDate } from '#shared/calendar/find-dates';
import { gregorianMonths, gregorianMonthVariants } from '#shared/calendar/names';
import { withoutEmpty } from '#shared/kernel/without-empty';
import type { Deadline } from './model';
import { composeEvent, composeRecurring } from './phrases/deadline';

// Reads a deadline from a decision's own sentence (build/domain.md, “Decisions”). Where the model's values cannot hold
// all that the words say, the words are kept beside them as the literal, so that nothing is lost.

/** A deadline and where in the sentence it begins. */
type Found = { readonly position: number; readonly deadline: Deadline };
type Reader = (sentence: string, meeting: CivilDate | undefined) => readonly Found[];

const digit = '[0-9০-৯]';
const letter = '[\\u0980-\\u09E5\\u09F0-\\u09FE]';
/** Words that make a date or a span a limit: within it, or before it. */
const before = '(?:পূর্বেই|পূর্বে|আগেই|আগে)';
const within = `(?:মধ্যেই|মধ্যে|ভিতরে|ভিতর|ভেতরে|ভেতর|নাগাদ|${before})(?!${letter})`;
const genitive = '(?:\\s*-?\\s*(?:এর|ের|য়ের|র))?';
const pattern = (source: string): RegExp => new RegExp(source.normalize('NFC'), 'gu');
const numberOf = (digits: string | undefined): number => Number(toLatinDigits(digits ?? ''));

const absolute = (date: CivilDate, literal?: string): Deadline => ({
  kind: 'absolute',
  date: formatCivilDate(date),
  ...(literal === undefined ? {} : { literal: literal.trim() }),
});

const era = '(?:খ্রিস্টাব্দ|খ্রিষ্টাব্দ|খ্রিঃ|খ্রি\\.?|ইং|বঙ্গাব্দ|বাংলা)';
const dateTail = new RegExp(
  `^\\s*(?:${era})?\\s*,?\\s*(?:তারিখ)?${genitive}\\s*(?:${within}|(?<on>তারিখে|তারিখ)(?!${letter}))`.normalize('NFC'),
  'u',
);
const isBeforehand = new RegExp(before, 'u');

/** ১৫ অক্টোবর ২০২৩ তারিখের মধ্যে; a bare date on which something is done counts only where আগামী stands before it. */
const readFullDates: Reader = (sentence) =>
  findDates(sentence).flatMap((found) => {
    const end = found.position + found.length;
    const tail = dateTail.exec(sentence.slice(end));
    const date = resolveDate(found);
    if (!tail || !date.ok) return [];
    const isOnDay = tail.groups?.on !== undefined;
    if (isOnDay && !/আগামী\s*$/u.test(sentence.slice(0, found.position))) return [];
    const words = sentence.slice(found.position, end + tail[0].length);
    const isInexact = isOnDay || found.calendar === 'bangla' || isBeforehand.test(tail[0]);
    return [{ position: found.position, deadline: absolute(date.value, isInexact ? words : undefined) }];
  });

const monthEntries = [
  ...gregorianMonths.map((name, index) => [name.normalize('NFC'), index + 1] as const),
  ...Object.entries(gregorianMonthVariants).map(([name, month]) => [name.normalize('NFC'), month] as const),
];
const monthNumbers = new Map(monthEntries);
const months = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

const lastOfMonth = (year: number, month: number): CivilDate => ({ year, month, day: daysInMonth(year, month) });

/** The first year in which the day is not before the meeting. */
const nextAfter = (meeting: CivilDate, dateIn: (year: number) => CivilDate): CivilDate => {
  const date = dateIn(meeting.year);
  return compareCivilDates(date, meeting) < 0 ? dateIn(meeting.year + 1) : date;
};

const yearlessPattern = pattern(
  `(?<!${digit})(?:(?<day>${digit}{1,2})\\s*(?:লা|রা|ঠা|ই|শে)?\\s+)?(?<!${letter})(?<month>${months})(?:[\\s,/-]+(?<year>${digit}{4}))?(?:\\s*(?:মাস|তারিখ|${era}))*${genitive}\\s*${within}`,
);

/** ৩০ জুনের মধ্যে, জুন ২০২৪ মাসের মধ্যে: the missing day is the month's last, the missing year the meeting's or the next. */
const readPartialDates: Reader = (sentence, meeting) =>
  [...sentence.matchAll(yearlessPattern)].flatMap((match) => {
    const { day, month: name = '', year } = match.groups ?? {};
    if (day !== undefined && year !== undefined) return []; // a full date
    const month = monthNumbers.get(name) ?? 0;
    const dateIn = (own: number): CivilDate =>
      day === undefined ? lastOfMonth(own, month) : { year: own, month, day: numberOf(day) };
    if (year === undefined && !meeting) return [];
    const date = year === undefined && meeting ? nextAfter(meeting, dateIn) : dateIn(numberOf(year));
    return isCivilDate(date) ? [{ position: match.index, deadline: absolute(date, match[0]) }] : [];
  });

const currentPattern = pattern(
  `(?<which>চলতি|চলমান|এ|এই|আগামী|পরবর্তী)\\s+(?<span>মাস|বছর|বৎসর|অর্থবছর|অর্থ বছর|অর্থ-বছর)${genitive}\\s*${within}`,
);

const endOfSpan = (span: string, isNext: boolean, meeting: CivilDate): CivilDate => {
  const step = isNext ? 1 : 0;
  if (span === 'মাস') {
    const months = meeting.year * 12 + meeting.month - 1 + step;
    return lastOfMonth(Math.floor(months / 12), (months % 12) + 1);
  }
  if (!span.startsWith('অর্থ')) return lastOfMonth(meeting.year + step, 12);
  return lastOfMonth(meeting.year + (meeting.month > 6 ? 1 : 0) + step, 6); // the financial year ends with June
};

/** চলতি মাসের মধ্যে, চলতি অর্থবছরের মধ্যে: the span's last day, where the meeting's date is known; else the words. */
const readCurrentSpans: Reader = (sentence, meeting) =>
  [...sentence.matchAll(currentPattern)].map((match) => {
    const { which = '', span = '' } = match.groups ?? {};
    const words = match[0].trim();
    const isNext = which === 'আগামী' || which === 'পরবর্তী';
    const deadline: Deadline = meeting
      ? absolute(endOfSpan(span, isNext, meeting), words)
      : { kind: 'qualitative', text: words };
    return { position: match.index, deadline };
  });

type Unit = Extract<Deadline, { kind: 'relative' }>['unit'];

const units: readonly (readonly [word: string, unit: Unit, times: number])[] = [
  ['(?:কার্য|কর্ম|অফিস)\\s*-?\\s*দিবস', 'working-day', 1],
  ['দিন|দিবস', 'day', 1],
  ['সপ্তাহ', 'week', 1],
  ['মাস', 'month', 1],
  ['বছর|বৎসর', 'month', 12],
];

const anchor = `(?<anchor>(?:${letter}+\\s+)?(?:প্রাপ্তির|জারির|ইস্যুর|স্বাক্ষরের|অনুমোদনের|সভার)\\s+(?:(?:তারিখ|দিন)\\s+)?(?:(?:হতে|থেকে)\\s+)?)?`;
const amount = `(?:(?:(?<low>${digit}{1,4})\\s*[-–—]\\s*)?(?<!${digit})(?<digits>${digit}{1,4})(?:\\s*\\([^)]*\\))?|(?<!${letter})(?<words>${letter}+))`;

const relativePatterns = units.map(([word, unit, times]) => ({
  unit,
  times,
  regex: pattern(
    `${anchor}(?<lead>(?:আগামী|পরবর্তী)\\s+)?${amount}\\s*(?:টি|টা)?\\s*(?<!${letter})(?:${word})${genitive}\\s*${within}`,
  ),
}));

const countOf = (groups: Readonly<Record<string, string | undefined>>): number => {
  if (groups.digits !== undefined) return numberOf(groups.digits);
  const words = parseNumberWords(groups.words ?? '');
  return words.ok ? words.value : 0;
};

/** আগামী ০৭ (সাত) কার্যদিবসের মধ্যে; পত্র প্রাপ্তির ১০ দিনের মধ্যে keeps its words, for the model has no other start. */
const readRelative: Reader = (sentence) =>
  relativePatterns.flatMap(({ unit, times, regex }) =>
    [...sentence.matchAll(regex)].flatMap((match) => {
      const groups = match.groups ?? {};
      const count = countOf(groups) * times;
      if (count < 1 || count > 9999) return [];
      const isInexact =
        groups.anchor !== undefined || groups.low !== undefined || times > 1 || isBeforehand.test(match[0]);
      const literal = isInexact ? { literal: match[0].trim() } : {};
      return [{ position: match.index, deadline: { kind: 'relative' as const, count, unit, ...literal } }];
    }),
  );

type Every = Extract<Deadline, { kind: 'recurring' }>['every'];

const rhythms: readonly (readonly [word: string, every: Every])[] = [
  ['সপ্তাহ', 'week'],
  ['ত্রৈমাসিক|কোয়ার্টার|তিন\\s+মাস', 'quarter'],
  ['মাস', 'month'],
  ['অর্থ\\s*-?\\s*বছর|বছর|বৎসর', 'year'],
];
const bases = { সাপ্তাহিক: 'week', মাসিক: 'month', ত্রৈমাসিক: 'quarter', বার্ষিক: 'year', বাৎসরিক: 'year' } as const;

const each = '(?:প্রতিটি|প্রতি|প্রত্যেক)';
const untilLimit = `(?:\\s+[^\\s।,;]+){1,6}?\\s*(?:${within}|(?:তারিখে|সপ্তাহে|দিনে|দিবসে)(?!${letter}))`;
const ordinalWords: Readonly<Record<string, number>> = { প্রথম: 1, দ্বিতীয়: 2, তৃতীয়: 3, চতুর্থ: 4, পঞ্চম: 5 };
const ordinal = `(?:${digit}(?:ম|য়|র্থ)|${Object.keys(ordinalWords).join('|')})`;
const dayOrWeek = `(?:(?<day>${digit}{1,2})(?:\\s*\\([^)]*\\))?\\s*তারিখ|(?<week>${ordinal})\\s+সপ্তাহ)`;
/** What the model can say of a month, a week and a day: `১ম মাসের ২য় সপ্তাহের মধ্যে`, `জুলাই মাসের ১০ তারিখের মধ্যে`. */
const limitPattern = new RegExp(
  `^\\s*(?:(?:(?<month>${ordinal})|(?<name>${months}))\\s+মাসের\\s+)?${dayOrWeek}${genitive}\\s*মধ্যে$`.normalize('NFC'),
  'u',
);

/** The number of an ordinal in digits or in words. */
const ordinalOf = (text: string | undefined): number | undefined =>
  text === undefined
    ? undefined
    : (Object.entries(ordinalWords).find(([word]) => word.normalize('NFC') === text)?.[1] ??
      numberOf(text.slice(0, 1)));

const recurringPatterns = rhythms.map(([word, every]) => ({
  every,
  regex: pattern(
    `(?<!${letter})${each}\\s*-?\\s*(?:${word})(?:(?:ের|এর)(?<limit>${untilLimit})|ে(?!${letter})|\\s+(?:অন্তর|পর\\s*পর)(?!${letter}))`,
  ),
}));
const basisPattern = pattern(`(?<!${letter})(?<base>${Object.keys(bases).join('|')})\\s+ভিত্তিতে`);
const quarterlyPattern = pattern(`(?<!${letter})(?:(?:তিন|৩|০৩|3|03)(?:\\s*\\([^)]*\\))?)\\s+মাস\\s+(?:অন্তর|পর\\s*পর)`);

type Recurring = Extract<Deadline, { kind: 'recurring' }>;

type Bound = Extract<Deadline, { kind: 'recurring' | 'event' }>;

const withWords = (deadline: Bound, composed: string, words: string): Deadline =>
  composed.normalize('NFC') === words.trim() ? deadline : { ...deadline, literal: words.trim() };

const isWithin = (number: number | undefined, most: number): boolean =>
  number === undefined || (number >= 1 && number <= most);

/** The month, week and day that a limit names, where the model holds all of it. */
const readLimit = (every: Every, limit: string): Recurring | undefined => {
  const groups = limitPattern.exec(limit)?.groups;
  if (!groups || every === 'week') return undefined;
  const month = every === 'year' ? monthNumbers.get(groups.name ?? '') : ordinalOf(groups.month);
  const isOdd = every === 'month' ? (groups.month ?? groups.name) !== undefined : month === undefined;
  const week = ordinalOf(groups.week);
  const day = groups.day === undefined ? undefined : numberOf(groups.day);
  if (isOdd || !isWithin(month, every === 'quarter' ? 3 : 12) || !isWithin(week, 5) || !isWithin(day, 31))
    return undefined;
  return withoutEmpty({ kind: 'recurring' as const, every, month, week, day });
};

const recurring = (every: Every, words: string, limit: string | undefined): Deadline => {
  const read = limit === undefined ? undefined : readLimit(every, limit);
  // A day of the month says the same in any spacing; of all else the words are kept where they are not those composed.
  if (read)
    return read.month === undefined && read.week === undefined ? read : withWords(read, composeRecurring(read), words);
  const isSimple = limit === undefined && words.endsWith('ে');
  return { kind: 'recurring', every, ...(isSimple ? {} : { literal: words.trim() }) };
};

/** প্রতিমাসের ১৫ তারিখের মধ্যে, মাসিক ভিত্তিতে; `প্রতি মাসের প্রতিবেদন` names no limit and is none. */
const readRecurring: Reader = (sentence) => [
  ...recurringPatterns.flatMap(({ every, regex }) =>
    [...sentence.matchAll(regex)].map((match) => ({
      position: match.index,
      deadline: recurring(every, match[0], match.groups?.limit),
    })),
  ),
  ...[...sentence.matchAll(basisPattern)].map((match) => ({
    position: match.index,
    deadline: recurring(bases[match.groups?.base as keyof typeof bases], match[0], ''),
  })),
  ...[...sentence.matchAll(quarterlyPattern)].map((match) => ({
    position: match.index,
    deadline: recurring('quarter', match[0], ''),
  })),
];

/** Longer wordings first, so that `অতি দ্রুত` is not read as `দ্রুত`. */
const qualities = [
  `(?:নির্ধারিত|নির্দিষ্ট|স্বল্পতম|স্বল্প|দ্রুততম|যথাযথ)\\s+(?:সময়|সময়সীমা|তারিখ)${genitive}\\s*মধ্যে`,
  `(?:আগামী|পরবর্তী)\\s+সভা${genitive}\\s*${before}`,
  `(?:আগামী|পরবর্তী)\\s+সভায়`,
  `${digit}{1,3}(?:\\s*\\([^)]*\\))?\\s*ঘ(?:ণ্টা|ন্টা)${genitive}\\s*মধ্যে`,
  'আজকের\\s+মধ্যে|অদ্যই',
  '(?:যত|যথা)\\s*(?:দ্রুত|শীঘ্র|শিগগির)\\s*সম্ভব',
  'যথাশীঘ্রই|যথাশীঘ্র|যথাশিগগির|শীঘ্রই',
  '(?:অতি|অত্যন্ত|অতীব)\\s*(?:জরুরি|জরুরী)\\s*ভিত্তিতে|(?:জরুরি|জরুরী)\\s*ভিত্তিতে|জরুরিভাবে',
  '(?:অতি|খুব|সর্বোচ্চ)\\s+দ্রুত|দ্রুততার\\s+(?:সাথে|সঙ্গে)|দ্রুততম\\s+সময়ে|দ্রুত',
  'অনতিবিলম্বে|অবিলম্বে|তাৎক্ষণিকভাবে|তাৎক্ষণিক',
  'যথাসময়ে|সময়মতো|সময়মত|দৈনিক\\s+ভিত্তিতে',
];
const qualityPattern = pattern(`(?<!${letter})(?:${qualities.join('|')})(?!${letter})`);

const readQualitative: Reader = (sentence) =>
  [...sentence.matchAll(qualityPattern)].map((match) => ({
    position: match.index,
    deadline: { kind: 'qualitative', text: match[0].trim().replace(/\s+/gu, ' ') },
  }));

/** Days that the whole country knows; of others the words are kept as words. */
const events = [
  '(?:মহান\\s+)?(?:বিজয়|শহিদ|শহীদ|মে)\\s+দিবস',
  '(?:মহান\\s+)?স্বাধীনতা(?:\\s+ও\\s+জাতীয়)?\\s+দিবস',
  '(?:আন্তর্জাতিক\\s+)?মাতৃভাষা\\s+দিবস',
  '(?:পবিত্র\\s+)?ঈদ(?:ুল|-উল)?[\\s-]*(?:ফিতর|আজহা|আযহা)',
  '(?:শারদীয়\\s+)?দুর্গা\\s*পূজা|(?:বাংলা\\s+)?নববর্ষ|পহেলা\\s+বৈশাখ',
];
const eventPattern = pattern(
  `(?<!${letter})(?<event>${events.join('|')})${genitive}\\s*(?:(?<before>${before})|মধ্যে)(?!${letter})`,
);

/** মহান বিজয় দিবসের পূর্বে */
const readEvents: Reader = (sentence) =>
  [...sentence.matchAll(eventPattern)].map((match) => {
    const deadline = {
      kind: 'event' as const,
      event: match.groups?.event ?? '',
      side: match.groups?.before === undefined ? ('by' as const) : ('before' as const),
    };
    return { position: match.index, deadline: withWords(deadline, composeEvent(deadline), match[0]) };
  });

const earliest = (found: readonly Found[]): Found | undefined =>
  found.reduce<Found | undefined>(
    (first, one) => (first === undefined || one.position < first.position ? one : first),
    undefined,
  );

const exactReaders: readonly Reader[] = [
  readRecurring,
  readFullDates,
  readPartialDates,
  readCurrentSpans,
  readRelative,
  readEvents,
];

/**
 * The deadline that a Bangla sentence names; undefined where it names none. A day or a span is taken before `দ্রুত` and
 * its like, the first of several before the others. `meetingDate` gives the year to a date without one.
 */
export const readDeadline = (sentence: string, meetingDate?: CivilDate): Deadline | undefined => {
  const text = sentence.normalize('NFC').replace(/[\u200B-\u200D\u2060\uFEFF]/gu, '');
  const exact = earliest(exactReaders.flatMap((read) => read(text, meetingDate)));
  return (exact ?? earliest(readQualitative(text, meetingDate)))?.deadline;
};
