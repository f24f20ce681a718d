import { toLatinDigits } from '#shared/bangla/digits';
import {
  formatTime,
  parseTime,
  parseTimeText,
  periodOf,
  type TimeForm,
  type TimeOfDay,
} from '#shared/calendar/time-of-day';
import { fail, succeed, type Result } from '#shared/kernel/result';
import type { FieldWords } from '#shared/words/desk/field-words';

/** A time as the document keeps it: `HH:MM`, and the period word where one was written. */
export type FieldTime = { readonly time?: string; readonly period?: string };

export type TypedTimeProblem = 'no-time' | 'impossible-time' | 'unknown-period';

const clock = ({ hour, minute }: TimeOfDay): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

const readEnglish = (text: string): Result<FieldTime, TypedTimeProblem> | undefined => {
  const match = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?\s*$/iu.exec(toLatinDigits(text));
  if (!match) return undefined;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  if (hour < 1 || hour > 12 || minute > 59) return fail('impossible-time');
  return succeed({ time: clock({ hour: (hour % 12) + (match[3]?.toLowerCase() === 'p' ? 12 : 0), minute }) });
};

/** Reads a time as minutes write it (`বেলা ৩টা`, `15:00`, `সকাল ১১.০০ ঘটিকা`); the period word stays as it was typed. */
export const readTypedTime = (text: string): Result<FieldTime, TypedTimeProblem> => {
  if (text.trim() === '') return succeed({});
  const english = readEnglish(text);
  if (english) return english;
  const read = parseTime(text);
  if (!read.ok) return fail(read.error.code);
  const period = /^\s*(\p{L}[\p{L}\p{M}]*)/u.exec(text)?.[1];
  return succeed({ time: clock(read.value), ...(period === undefined ? {} : { period }) });
};

/** A time so that reading it again gives the same: with its period word, or on the 24-hour clock. */
export const showTime = ({ time, period }: FieldTime, words: FieldWords, isTwelveHour: boolean): string => {
  const value = parseTimeText(time ?? '');
  if (!value) return time ?? '';
  if (period === undefined && !isTwelveHour) return words.digits(clock(value));
  const hour = words.count(value.hour % 12 || 12);
  return `${period ?? periodOf(value.hour)} ${hour}:${words.digits(clock(value).slice(3))}`;
};

/** As the document prints it. */
export const printTime = ({ time, period }: FieldTime, form: TimeForm): string | undefined => {
  const value = parseTimeText(time ?? '');
  return value && formatTime(value, form, period);
};
