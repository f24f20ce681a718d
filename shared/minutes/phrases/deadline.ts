import { formatNumber } from '#shared/bangla/digits';
import { formatAmount } from '#shared/bangla/number-words';
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

/** The words of a deadline composed from its values, without the literal. */
export const composeDeadline = (deadline: Deadline, style: Style): string => {
  switch (deadline.kind) {
    case 'absolute':
      return `${formatDateText(deadline.date, style.dates.deadline) ?? deadline.date} তারিখের মধ্যে`;
    case 'relative':
      return `আগামী ${formatAmount(deadline.count)} ${units[deadline.unit]} মধ্যে`;
    case 'recurring': {
      const words = recurrences[deadline.every];
      return deadline.day === undefined ? words.every : `${words.dayOf} ${formatNumber(deadline.day)} তারিখের মধ্যে`;
    }
    case 'qualitative':
      return deadline.text;
    default:
      return assertNever(deadline);
  }
};

/** What is printed for a deadline. */
export const printDeadline = (deadline: Deadline, style: Style): string =>
  'literal' in deadline && deadline.literal !== undefined ? deadline.literal : composeDeadline(deadline, style);
