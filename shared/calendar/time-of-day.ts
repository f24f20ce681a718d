import { formatNumber, toLatinDigits } from '#shared/bangla/digits';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { textProblem, type TextProblem } from '#shared/kernel/text-problem';

/** A time of the day on the 24-hour clock. */
export type TimeOfDay = { readonly hour: number; readonly minute: number };

/** How a time is written: `বেলা ০৩:০০ টা`, `সকাল ১১.০০ ঘটিকা`, `সকাল ০৯.০০টা`. */
export type TimeForm = {
  readonly period: boolean;
  readonly separator: ':' | '.';
  readonly padHour: boolean;
  readonly unit: string;
  readonly spaceBeforeUnit: boolean;
};

/** The hours for which each period word is written. */
const written = [
  { word: 'ভোর', from: 4, to: 5 },
  { word: 'সকাল', from: 6, to: 11 },
  { word: 'দুপুর', from: 12, to: 14 },
  { word: 'বিকাল', from: 15, to: 17 },
  { word: 'সন্ধ্যা', from: 18, to: 19 },
] as const;

/** The hours that each period word may mean when it is read: people draw the lines differently. */
const read: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ভোর: [3, 7],
  সকাল: [5, 12],
  পূর্বাহ্ণ: [5, 12],
  পূর্বাহ্ন: [5, 12],
  বেলা: [9, 18],
  দুপুর: [11, 16],
  অপরাহ্ণ: [12, 18],
  অপরাহ্ন: [12, 18],
  বিকাল: [13, 19],
  বিকেল: [13, 19],
  সন্ধ্যা: [16, 21],
  রাত: [18, 29], // past midnight, up to five
};

const readHours = new Map(Object.entries(read).map(([word, hours]) => [word.normalize('NFC'), hours]));

const isWithin = (hour: number, [from, to]: readonly [number, number]): boolean =>
  (hour >= from && hour <= to) || (hour + 24 >= from && hour + 24 <= to);

/** Reads `HH:MM`. */
export const parseTimeText = (text: string): TimeOfDay | undefined => {
  const match = /^(\d{2}):(\d{2})$/u.exec(text);
  const time = { hour: Number(match?.[1]), minute: Number(match?.[2]) };
  return match && time.hour < 24 && time.minute < 60 ? time : undefined;
};

/** The period word for an hour: সকাল for 6–11, দুপুর for 12–14 … */
export const periodOf = (hour: number): string =>
  written.find(({ from, to }) => hour >= from && hour <= to)?.word ?? 'রাত';

/** A time in Bangla on the 12-hour clock, led by `period` or the word for its hour. */
export const formatTime = (time: TimeOfDay, form: TimeForm, period = periodOf(time.hour)): string => {
  const hour = formatNumber(time.hour % 12 || 12, form.padHour ? 2 : 1);
  const clock = `${hour}${form.separator}${formatNumber(time.minute, 2)}`;
  const unit = form.unit === '' ? '' : (form.spaceBeforeUnit ? ' ' : '') + form.unit;
  return (form.period ? `${period} ` : '') + clock + unit;
};

const timePattern =
  /^\s*(?:(?<period>\p{L}[\p{L}\p{M}]*)[\s:ঃ–-]+)?(?<hour>[0-9০-৯]{1,2})(?:[:.](?<minute>[0-9০-৯]{2}))?\s*(?:টা|টায়|টায়|ঘটিকা|ঘটিকায়|ঘটিকায়)?(?:\s*(?<after>[0-9০-৯]{1,2}))?\s*(?:মিনিট|মিনিটে|মিঃ|মি)?\s*[।.]?\s*$/u;

export type TimeProblem = TextProblem<'no-time' | 'impossible-time' | 'unknown-period'>;

const hourWithin = (hour: number, word: string): number | undefined => {
  const hours = readHours.get(word.normalize('NFC'));
  if (!hours) return undefined;
  const candidates = hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12];
  return candidates.find((candidate) => isWithin(candidate, hours)) ?? -1;
};

/** Reads a time as minutes write it; without a period word the hour is taken as on the 24-hour clock. */
export const parseTime = (text: string): Result<TimeOfDay, TimeProblem> => {
  const groups = timePattern.exec(text)?.groups;
  if (!groups) return fail(textProblem('no-time', text));
  const hour = Number(toLatinDigits(groups.hour ?? ''));
  const minute = Number(toLatinDigits(groups.minute ?? groups.after ?? '0'));
  if (minute > 59 || hour > 23) return fail(textProblem('impossible-time', text));
  if (groups.period === undefined) return succeed({ hour, minute });
  const placed = hourWithin(hour, groups.period);
  if (placed === undefined) return fail(textProblem('unknown-period', text, text.indexOf(groups.period)));
  return placed < 0 ? fail(textProblem('impossible-time', text)) : succeed({ hour: placed, minute });
};
