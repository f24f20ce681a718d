import { formatNumber } from '#shared/bangla/digits';
import { formatOrdinal } from '#shared/bangla/ordinals';
import type { CivilDate } from '#shared/calendar/civil-date';
import { financialYearOf, formatFinancialYear, quarterOf } from '#shared/calendar/financial-year';
import { gregorianMonths } from '#shared/calendar/names';
import { formatTime, parseTimeText } from '#shared/calendar/time-of-day';
import { given } from '#shared/kernel/given-text';
import { meetingDateOf } from '#shared/minutes/meeting-date';
import type { Fact, Minutes, Style } from '#shared/minutes/model';
import { shortBlank } from './blank';
import { formatDateText } from './date';
import { formatName } from './person';

type Slot = (minutes: Minutes, style: Style) => string | undefined;

const ofDate =
  (write: (date: CivilDate, style: Style) => string): Slot =>
  (minutes, style) => {
    const date = meetingDateOf(minutes);
    return date && write(date, style);
  };

const factOf = <Kind extends Fact['kind']>(
  { facts }: Minutes,
  kind: Kind,
): Extract<Fact, { readonly kind: Kind }> | undefined =>
  facts.find((fact): fact is Extract<Fact, { readonly kind: Kind }> => fact.kind === kind);

/** The chair as a sentence names them; a row written freely gives its first line, where the name stands. */
const chairName: Slot = (minutes, style) => {
  const row = factOf(minutes, 'chair');
  return given(row?.text)?.split('\n')[0] ?? (row?.person && given(formatName(row.person, style)));
};

const chairPost: Slot = (minutes) => {
  const row = factOf(minutes, 'chair');
  const lines = given(row?.text)?.split('\n').slice(1) ?? row?.person?.posts ?? [];
  return given(lines.filter((line) => line.trim() !== '').join(', '));
};

/** The time without the mark that ends the row: the sentence goes on. */
const meetingTime: Slot = (minutes, style) => {
  const row = factOf(minutes, 'time');
  const time = parseTimeText(row?.time ?? '');
  return given(row?.text) ?? (time && formatTime(time, style.time, row?.period));
};

const nothing: Slot = () => undefined;

/**
 * What may stand in braces in a title, in the opening, in the closing and before the agenda, and what is printed for it.
 * The three of the last meeting are filled when a new meeting is made; where nothing was known they are dotted space.
 */
export const titleSlots: Readonly<Record<string, Slot>> = {
  ক্রম: ({ meetingNumber }) => (meetingNumber === undefined ? undefined : formatOrdinal(meetingNumber)),
  কমিটি: ({ committee }) => committee,
  মাস: ofDate(({ month, year }) => `${gregorianMonths[month - 1] ?? ''} ${formatNumber(year)}`),
  'মাসের নাম': ofDate(({ month }) => gregorianMonths[month - 1] ?? ''),
  বছর: ofDate(({ year }) => formatNumber(year)),
  ত্রৈমাসিক: ofDate((date) => formatOrdinal(quarterOf(date))),
  অর্থবছর: ofDate((date, style) => formatFinancialYear(financialYearOf(date), style.financialYear)),
  তারিখ: (minutes, style) => {
    const row = factOf(minutes, 'date');
    return formatDateText(row?.date, style.dates.facts) ?? given(row?.text);
  },
  সভাপতি: chairName,
  'সভাপতির পদবি': chairPost,
  সময়: meetingTime,
  স্থান: (minutes) => given(factOf(minutes, 'place')?.text),
  'গত সভার ক্রম': nothing,
  'গত সভার তারিখ': nothing,
  'গত সভার প্রচারের তারিখ': nothing,
};

const slotNames = new Map(Object.entries(titleSlots).map(([name, slot]) => [name.normalize('NFC'), slot]));

const slotPattern = /\{([^{}]+)\}/gu;

/** The slots of a line that have no value, so print as dotted space. */
export const emptySlotsOf = (line: string, minutes: Minutes, style: Style): readonly string[] =>
  [...line.matchAll(slotPattern)]
    .map((match) => match[1]?.trim() ?? '')
    .filter((name) => {
      const slot = slotNames.get(name.normalize('NFC'));
      return slot !== undefined && (slot(minutes, style) ?? '') === '';
    });

/** The names in braces that are no slot, so print as they stand. */
export const unknownSlotsOf = (line: string): readonly string[] =>
  [...line.matchAll(slotPattern)]
    .map((match) => match[1] ?? '')
    .filter((name) => !slotNames.has(name.trim().normalize('NFC')));

/** A text with each slot replaced by what `valueOf` gives for its name; where it gives nothing the braces stay. */
export const replaceSlots = (text: string, valueOf: (name: string) => string | undefined): string =>
  text.includes('{')
    ? text.replace(slotPattern, (whole, name: string) => valueOf(name.trim().normalize('NFC')) ?? whole)
    : text;

/** A line with its slots filled; a slot without a value becomes dotted space. */
export const fillLine = (line: string, minutes: Minutes, style: Style): string =>
  replaceSlots(line, (name) => {
    const slot = slotNames.get(name);
    return slot && (slot(minutes, style) ?? shortBlank);
  });
