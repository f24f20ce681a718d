import { describe, expect, it } from 'vitest';
import { formatCivilDate, parseCivilDate, type CivilDate } from '#shared/calendar/civil-date';
import { dayAfterKey } from '#renderer/components/fields/calendar-keys';
import type { CalendarName } from '#renderer/components/fields/calendar-name';
import { monthOf, monthPage, moveMonths, type Month } from '#renderer/components/fields/month-page';

const day = (text: string): CivilDate => parseCivilDate(text)!;

/** First and last day of the page, then of the month in it, and the number of weeks. */
const outline = (month: Month): readonly (string | number)[] => {
  const page = monthPage(month);
  const cells = page.flat();
  const own = cells.filter(({ isInMonth }) => isInMonth);
  return [cells[0]!, cells.at(-1)!, own[0]!, own.at(-1)!].map(({ date }) => formatCivilDate(date));
};

describe('a page of a month', () => {
  it('begins on Sunday and is filled up with the neighbours', () => {
    expect(outline({ calendar: 'gregorian', year: 2024, month: 2 })).toEqual([
      '2024-01-28',
      '2024-03-02',
      '2024-02-01',
      '2024-02-29',
    ]);
    expect(monthPage({ calendar: 'gregorian', year: 2015, month: 2 })).toHaveLength(4);
  });

  it('follows the months of the Bangla calendar, by the rule of its year', () => {
    expect(outline({ calendar: 'bangla', year: 1430, month: 11 })).toEqual([
      '2024-02-11',
      '2024-03-16',
      '2024-02-14',
      '2024-03-14',
    ]);
    expect(outline({ calendar: 'bangla', year: 1426, month: 6 })).toEqual([
      '2019-09-15',
      '2019-10-19',
      '2019-09-16',
      '2019-10-16',
    ]);
  });

  it('knows no Bangla date before the first of 1394', () => {
    const cells = monthPage({ calendar: 'gregorian', year: 1987, month: 4 }).flat();
    expect(cells.find(({ bangla }) => bangla !== undefined)).toEqual({
      date: day('1987-04-14'),
      bangla: { year: 1394, month: 1, day: 1 },
      isInMonth: true,
    });
    expect(monthOf(day('1987-04-13'), 'bangla')).toEqual({ calendar: 'gregorian', year: 1987, month: 4 });
  });
});

describe('the keys of the grid', () => {
  const after = (from: string, key: string, shiftKey = false, calendar: CalendarName = 'gregorian'): string =>
    formatCivilDate(dayAfterKey(day(from), { key, shiftKey }, calendar) ?? day('0001-01-01'));

  it('lead by day, week, month and year', () => {
    expect(
      ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'].map((key) =>
        after('2024-02-27', key),
      ),
    ).toEqual([
      '2024-02-26',
      '2024-02-28',
      '2024-02-20',
      '2024-03-05',
      '2024-02-25',
      '2024-03-02',
      '2024-01-27',
      '2024-03-27',
    ]);
    expect([after('2024-02-29', 'PageUp', true), after('2024-02-29', 'PageDown', true)]).toEqual([
      '2023-02-28',
      '2025-02-28',
    ]);
    expect(dayAfterKey(day('2024-02-27'), { key: 'x', shiftKey: false }, 'gregorian')).toBeUndefined();
  });

  it('keep the day of the calendar that is followed, or the last day of a shorter month', () => {
    expect(after('2024-02-27', 'PageDown', false, 'bangla')).toBe('2024-03-28'); // 14 Falgun → 14 Choitro
    expect(after('2023-10-16', 'PageDown', false, 'bangla')).toBe('2023-11-15'); // 31 Ashwin → 30 Kartik
    expect(after('2024-01-31', 'PageDown')).toBe('2024-02-29');
  });

  it('stay where the calendars end', () => {
    expect(formatCivilDate(moveMonths(day('1987-04-20'), -1, 'bangla'))).toBe('1987-04-20');
    expect(after('9999-12-31', 'ArrowRight')).toBe('9999-12-31');
    expect(after('0001-01-01', 'PageUp')).toBe('0001-01-01');
  });
});
