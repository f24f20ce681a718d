import { toLatinDigits } from '#shared/bangla/digits';
import { formatOrdinal } from '#shared/bangla/ordinals';
import { toNfc } from '#shared/bangla/script';
import { compareCivilDates, type CivilDate } from '#shared/calendar/civil-date';
import { financialYearOf, formatFinancialYear, quarterOf } from '#shared/calendar/financial-year';
import { findDates, resolveDate } from '#shared/calendar/find-dates';
import { gregorianMonths, gregorianMonthVariants } from '#shared/calendar/names';
import { meetingDateOf } from '#shared/minutes/meeting-date';
import type { Minutes, Style } from '#shared/minutes/model';
import { titleLines } from '#shared/minutes/phrases/title';
import { checkProblem, type CheckProblem } from './check-problem';
import type { TextAt } from './texts';

// What the title and the text say of the meeting's number and of its month, quarter and financial year, against the data; and what is
// said of the last meeting.

const ordinal = '(?<number>[০-৯0-9]{1,4})(?:তম|ম|য\u09BC|র্থ|ষ্ঠ)';

const numberOf = (digits: string | undefined): number => Number(toLatinDigits(digits ?? ''));

type Line = { readonly path: string; readonly text: string };

const checkNumber = ({ path, text }: Line, { meetingNumber }: Minutes): readonly CheckProblem[] => {
  const said = new RegExp(`${ordinal}\\s+(?:[\\p{L}\\p{M}]+\\s+)?সভা`, 'u').exec(text);
  if (!said || meetingNumber === undefined || numberOf(said.groups?.number) === meetingNumber) return [];
  return [checkProblem('title-disagrees', path, { found: said[0], right: formatOrdinal(meetingNumber) })];
};

const months = [...gregorianMonths, ...Object.keys(gregorianMonthVariants)].map(toNfc);
const monthNumber = (name: string): number =>
  gregorianMonths.map(toNfc).indexOf(name) + 1 || (gregorianMonthVariants[name] ?? 0);

/** Compares a period said with that of the meeting: 0 is the same, 1 the one before, as when a month is reviewed after its end. */
type Said = { readonly found: string; readonly before: number; readonly right: string };

const saidMonth = (text: string, { year, month }: CivilDate): Said | undefined => {
  const said = new RegExp(
    `(?<![\\p{L}\\p{M}])(${months.join('|')})(?:\\s*[,/-]?\\s*([০-৯0-9]{4}))?(?:\\s*মাসের?|\\s*\\)|(?=\\s*/?\\s*[০-৯0-9]{4}))`,
    'u',
  ).exec(text);
  if (!said || findDates(text).some(({ position, length }) => position <= said.index && said.index < position + length))
    return undefined;
  const saidYear = said[2] === undefined ? undefined : numberOf(said[2]);
  const months12 = (saidYear ?? year) * 12 + monthNumber(said[1] ?? '');
  const before = year * 12 + month - months12;
  const right = gregorianMonths[month - 1] ?? '';
  return { found: said[0].trim(), before: saidYear === undefined ? ((before % 12) + 12) % 12 : before, right };
};

const saidQuarter = (text: string, date: CivilDate): Said | undefined => {
  const said = new RegExp(`${ordinal}\\s+(?:ত্রৈমাসিক|কোয়ার্টার)`, 'u').exec(text);
  if (!said) return undefined;
  const before = (((quarterOf(date) - numberOf(said.groups?.number)) % 4) + 4) % 4;
  return { found: said[0], before, right: formatOrdinal(quarterOf(date)) };
};

const saidFinancialYear = (text: string, date: CivilDate): Said | undefined => {
  const said = /([০-৯0-9]{4})\s*-\s*([০-৯0-9]{4}|[০-৯0-9]{2})\s*(?:অর্থ\s?বছর|অর্থ\s?বৎসর)/u.exec(text);
  if (!said) return undefined;
  const from = numberOf(said[1]);
  const to = numberOf(said[2]);
  const start = financialYearOf(date);
  const right = formatFinancialYear(start, (said[2]?.length ?? 0) > 2 ? 'long' : 'short');
  const isOneYear = to === from + 1 || to === (from + 1) % 100;
  return { found: said[0], before: isOneYear ? start - from : -1, right };
};

const checkPeriods = ({ path, text }: Line, date: CivilDate): readonly CheckProblem[] =>
  [saidMonth, saidQuarter, saidFinancialYear].flatMap((read) => {
    const said = read(text, date);
    if (!said || said.before === 0) return [];
    const { found, right, before } = said;
    return [checkProblem(before === 1 ? 'title-of-period-before' : 'title-disagrees', path, { found, right })];
  });

const lastMeeting = /(?:গত|বিগত|পূর্ববর্তী|দৃঢ়ীকরণ|দৃঢ়করণ|দৃঢ়ীকরণ)/u;

/** Sentences of a text; a danda ends one. */
const sentencesOf = (text: string): readonly string[] => toNfc(text).split(/(?<=[।?!;])\s*/u);

/** `গত ১৬তম সভা`, and what is said of the minutes that this meeting confirms. */
const lastNumber = new RegExp(
  `(?:(?:গত|বিগত|পূর্ববর্তী)\\s+(?:অনুষ্ঠিত\\s+)?${ordinal}\\s+সভা)|(?:(?<!কমিটির\\s)(?<!পরিষদের\\s)(?<!বোর্ডের\\s)${ordinal.replace('<number>', '<other>')}\\s+সভার\\s+(?:কার্যবিবরণী|সিদ্ধান্ত))`,
  'u',
);

/** `২৭ জানুয়ারি ২০২৬ তারিখে অনুষ্ঠিত`, said of a meeting. */
const heldAfter = /^\s*(?:খ্রি\S*\s*)?(?:তারিখে?)?\s*(?:অনুষ্ঠিত)/u;

const checkLastMeeting = ({ path, text }: TextAt, minutes: Minutes): readonly CheckProblem[] => {
  const meeting = meetingDateOf(minutes);
  const expected = (minutes.meetingNumber ?? 0) - 1;
  return sentencesOf(text)
    .filter((sentence) => lastMeeting.test(sentence) && sentence.includes('সভা'))
    .flatMap((sentence) => {
      const said = lastNumber.exec(sentence);
      const number = said && numberOf(said.groups?.number ?? said.groups?.other);
      const isWrong = number !== null && expected > 0 && number !== expected;
      const dates = findDates(sentence).filter(({ position, length }) =>
        heldAfter.test(sentence.slice(position + length)),
      );
      const late = dates.filter((found) => {
        const date = resolveDate(found);
        return date.ok && meeting !== undefined && compareCivilDates(date.value, meeting) >= 0;
      });
      return [
        ...(isWrong
          ? [checkProblem('last-meeting-number', path, { found: said?.[0] ?? '', right: formatOrdinal(expected) })]
          : []),
        ...late.map((found) => checkProblem('last-meeting-date', path, { found: found.text })),
      ];
    });
};

/** Where a text may speak of the last meeting: the opening, free paragraphs, topics and discussions. */
const speaksOfLast = /^(?:opening|body|agenda\[\d+\]\.(?:topic|discussion))/u;

/** The title's number and periods, and what the text says of the last meeting. */
export const checkPeriod = (minutes: Minutes, texts: readonly TextAt[], style: Style): readonly CheckProblem[] => {
  const date = meetingDateOf(minutes);
  const lines = titleLines(minutes, style).map((text, index) => ({
    path: `title[${String(index)}]`,
    text: toNfc(text),
  }));
  return [
    ...lines.flatMap((line) => checkNumber(line, minutes)),
    ...(date ? lines.flatMap((line) => checkPeriods(line, date)) : []),
    ...texts.filter(({ path }) => speaksOfLast.test(path)).flatMap((text) => checkLastMeeting(text, minutes)),
  ];
};
