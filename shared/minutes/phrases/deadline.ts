import { formatNumber } from '#shared/bangla/digits';
import { genitiveEnding } from '#shared/bangla/genitive';
import { formatAmount } from '#shared/bangla/number-words';
import { formatOrdinal } from '#shared/bangla/ordinals';
import { gregorianMonths } from '#shared/calendar/names';
import { assertNever } from '#shared/kernel/assert-never';
import type { Deadline, Style } from '#shared/minutes/model';
import { formatDateText } from './date';

const units = { 'working-day': 'কার্যদিবসের', day: 'দিনের', week: 'সপ্তাহের', month: 'মাসের' } as const;

const recurrences = {
  week: { every: 'প্রতি সপ্তাহে', dayOf: 'প্রতি সপ্তাহের' },
  month: { every: 'প্রতি মাসে', dayOf: 'প্রতি মাসের' },
  quarter: { every: 'প্রতি ত্রৈমাসিকে', dayOf: 'প্রতি ত্রৈমাসিকের' },
  year: { every: 'প্রতি বছরে', dayOf: 'প্রতি বছরের' },
} as const;

type Recurring = Extract<Deadline, { kind: 'recurring' }>;

/** The month of a quarter by its number, of a year by its name: `১ম মাসের`, `জুলাই মাসের`. */
const monthWords = ({ every, month }: Recurring): string | undefined => {
  if (month === undefined || (every !== 'quarter' && every !== 'year')) return undefined;
  return `${every === 'year' ? (gregorianMonths[month - 1] ?? '') : formatOrdinal(month)} মাসের`;
};

/** `প্রতি ত্রৈমাসিকের ১ম মাসের ২য় সপ্তাহের মধ্যে` */
export const composeRecurring = (deadline: Recurring): string => {
  const { every, day, week } = deadline;
  const words = recurrences[every];
  const month = monthWords(deadline);
  const within = day === undefined ? week && `${formatOrdinal(week)} সপ্তাহের` : `${formatNumber(day)} তারিখের`;
  const limit = [month, within].filter((part) => part !== undefined);
  return limit.length === 0 ? words.every : [words.dayOf, ...limit, 'মধ্যে'].join(' ');
};

const sides = { by: 'মধ্যে', before: 'পূর্বে', on: 'দিনে' } as const;

/** `মহান বিজয় দিবসের পূর্বে`; empty where the event has no name. */
export const composeEvent = ({ event, side }: Extract<Deadline, { kind: 'event' }>): string => {
  const name = event.trim();
  return name === '' ? '' : `${name}${genitiveEnding(name)} ${sides[side]}`;
};

/** The words of a deadline composed from its values, without the literal. */
export const composeDeadline = (deadline: Deadline, style: Style): string => {
  switch (deadline.kind) {
    case 'absolute':
      return `${formatDateText(deadline.date, style.dates.deadline) ?? deadline.date} তারিখের মধ্যে`;
    case 'relative':
      return `আগামী ${formatAmount(deadline.count)} ${units[deadline.unit]} মধ্যে`;
    case 'recurring':
      return composeRecurring(deadline);
    case 'event':
      return composeEvent(deadline);
    case 'qualitative':
      return deadline.text;
    default:
      return assertNever(deadline);
  }
};

/** What is printed for a deadline. */
export const printDeadline = (deadline: Deadline, style: Style): string =>
  'literal' in deadline && deadline.literal !== undefined ? deadline.literal : composeDeadline(deadline, style);
