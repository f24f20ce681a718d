import {
  civilDateOf,
  dayNumberOf,
  daysInMonth,
  formatCivilDate,
  parseCivilDate,
  weekdayOf,
  type CivilDate,
} from '#shared/calendar/civil-date';
import type { Deadline } from './model';

/** The days on which offices are closed: weekdays (0 is Sunday) and single days, `YYYY-MM-DD`. */
export type ClosedDays = { readonly weekend: readonly number[]; readonly holidays: ReadonlySet<string> };

export const isWorkingDay = (date: CivilDate, { weekend, holidays }: ClosedDays): boolean =>
  !weekend.includes(weekdayOf(date)) && !holidays.has(formatCivilDate(date));

const addDays = (date: CivilDate, days: number): CivilDate => civilDateOf(dayNumberOf(date) + days);

const addMonths = ({ year, month, day }: CivilDate, count: number): CivilDate => {
  const months = year * 12 + month - 1 + count;
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
};

/** The working day that many working days on; the day itself is not counted. Undefined where hardly any day is one. */
const addWorkingDays = (date: CivilDate, count: number, closed: ClosedDays): CivilDate | undefined => {
  let day = date;
  let left = count;
  for (let step = 0; left > 0; step += 1) {
    if (step > count * 7 + 400) return undefined;
    day = addDays(day, 1);
    if (isWorkingDay(day, closed)) left -= 1;
  }
  return day;
};

type Recurring = Extract<Deadline, { kind: 'recurring' }>;

/** Whether a month (1 to 12) is one that the rule names: of a quarter by its number there, of a year by its own. */
const isItsMonth = ({ every, month }: Recurring, own: number): boolean =>
  every === 'month' || (every === 'year' ? own === month : (own - 1) % 3 === (month ?? 0) - 1);

/** The last day that the rule leaves in a month: its day, the end of its week (days 1 to 7 are the first), or the month's end. */
const limitIn = ({ day, week }: Recurring, year: number, month: number): CivilDate => {
  const last = daysInMonth(year, month);
  return { year, month, day: Math.min(day ?? (week === undefined ? last : week * 7), last) };
};

/** The first such day from the meeting on; undefined where the rule names no day. */
const nextOccurrence = (rule: Recurring, meeting: CivilDate): CivilDate | undefined => {
  const isOfMonth = rule.every === 'month' && (rule.day !== undefined || rule.week !== undefined);
  const isOfLonger = (rule.every === 'quarter' || rule.every === 'year') && rule.month !== undefined;
  if (!isOfMonth && !isOfLonger) return undefined;
  for (let step = 0; step <= 12; step += 1) {
    const { year, month } = addMonths({ ...meeting, day: 1 }, step);
    const limit = limitIn(rule, year, month);
    if (isItsMonth(rule, month) && dayNumberOf(limit) >= dayNumberOf(meeting)) return limit;
  }
  return undefined;
};

/**
 * The day a deadline falls on, counted from the meeting's date; for a recurring one, the first. Undefined where the
 * words name no day. A span that ends on a closed day is not moved: whether it may be is for the office to say.
 */
export const deadlineDate = (deadline: Deadline, meeting: CivilDate, closed: ClosedDays): CivilDate | undefined => {
  switch (deadline.kind) {
    case 'absolute':
      return parseCivilDate(deadline.date);
    case 'relative':
      if (deadline.unit === 'working-day') return addWorkingDays(meeting, deadline.count, closed);
      if (deadline.unit === 'month') return addMonths(meeting, deadline.count);
      return addDays(meeting, deadline.count * (deadline.unit === 'week' ? 7 : 1));
    case 'recurring':
      return nextOccurrence(deadline, meeting);
    case 'event':
      return parseCivilDate(deadline.date ?? '');
    case 'qualitative':
      return undefined;
  }
};
