import { describe, expect, it } from 'vitest';
import type { Deadline } from '#shared/minutes/model';
import { deadlineDate, isWorkingDay } from '#shared/minutes/deadline-date';

const meeting = { year: 2024, month: 2, day: 27 }; // a Tuesday
const closed = { weekend: [5, 6], holidays: new Set(['2024-03-03']) };

describe('the day of a deadline', () => {
  it('counts working days without weekend and holidays, from the day after the meeting', () => {
    const on = (count: number) => deadlineDate({ kind: 'relative', count, unit: 'working-day' }, meeting, closed);
    expect(on(1)).toEqual({ year: 2024, month: 2, day: 28 });
    expect(on(2)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(on(3)).toEqual({ year: 2024, month: 3, day: 4 }); // over Friday, Saturday and the holiday
    expect(on(7)).toEqual({ year: 2024, month: 3, day: 10 });
  });

  it('counts days, weeks and months as the calendar does', () => {
    const on = (count: number, unit: 'day' | 'week' | 'month', from = meeting) =>
      deadlineDate({ kind: 'relative', count, unit }, from, closed);
    expect(on(30, 'day')).toEqual({ year: 2024, month: 3, day: 28 });
    expect(on(2, 'week')).toEqual({ year: 2024, month: 3, day: 12 });
    expect(on(12, 'month')).toEqual({ year: 2025, month: 2, day: 27 });
    expect(on(1, 'month', { year: 2024, month: 1, day: 31 })).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('is the next such day for a monthly one, and nothing for words', () => {
    const monthly = (day: number) => deadlineDate({ kind: 'recurring', every: 'month', day }, meeting, closed);
    expect(monthly(15)).toEqual({ year: 2024, month: 3, day: 15 });
    expect(monthly(31)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(deadlineDate({ kind: 'recurring', every: 'quarter' }, meeting, closed)).toBeUndefined();
    expect(deadlineDate({ kind: 'qualitative', text: 'দ্রুত' }, meeting, closed)).toBeUndefined();
    expect(deadlineDate({ kind: 'absolute', date: '2024-03-01' }, meeting, closed)).toEqual({
      year: 2024,
      month: 3,
      day: 1,
    });
  });

  it('is the end of the week, the day or the month that a rule names within a month, a quarter or a year', () => {
    const on = (rule: Omit<Extract<Deadline, { kind: 'recurring' }>, 'kind'>) =>
      deadlineDate({ kind: 'recurring', ...rule }, meeting, closed);
    expect(on({ every: 'month', week: 4 })).toEqual({ year: 2024, month: 2, day: 28 });
    expect(on({ every: 'month', week: 5 })).toEqual({ year: 2024, month: 2, day: 29 });
    expect(on({ every: 'month', week: 1 })).toEqual({ year: 2024, month: 3, day: 7 });
    expect(on({ every: 'quarter', month: 1, week: 2 })).toEqual({ year: 2024, month: 4, day: 14 });
    expect(on({ every: 'quarter', month: 2, day: 28 })).toEqual({ year: 2024, month: 2, day: 28 });
    expect(on({ every: 'year', month: 1 })).toEqual({ year: 2025, month: 1, day: 31 });
    expect(on({ every: 'week' })).toBeUndefined();
  });

  it('is the day of an event where that is known', () => {
    const event = { kind: 'event', event: 'মহান বিজয় দিবস', side: 'before' } as const;
    expect(deadlineDate(event, meeting, closed)).toBeUndefined();
    expect(deadlineDate({ ...event, date: '2024-12-16' }, meeting, closed)).toEqual({ year: 2024, month: 12, day: 16 });
  });

  it('gives up where no day is a working day', () => {
    const never = { weekend: [0, 1, 2, 3, 4, 5, 6], holidays: new Set<string>() };
    expect(deadlineDate({ kind: 'relative', count: 1, unit: 'working-day' }, meeting, never)).toBeUndefined();
    expect(isWorkingDay(meeting, never)).toBe(false);
  });
});
