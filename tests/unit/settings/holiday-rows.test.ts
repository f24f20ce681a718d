import { describe, expect, it } from 'vitest';
import { holidaysOfRows, rowsOfHolidays } from '#renderer/features/settings/holiday-rows';

describe('holidays', () => {
  it('are kept by day, however the day was typed; what is no day is not kept', () => {
    const rows = [
      { typed: '১৬ ডিসেম্বর ২০২৬', name: 'বিজয় দিবস' },
      { typed: '26/03/2026', name: 'স্বাধীনতা দিবস' },
      { typed: 'ঈদ', name: 'ঈদুল ফিতর' },
      { typed: '১৬-১২-২০২৬', name: 'মহান বিজয় দিবস' },
    ];
    const holidays = holidaysOfRows(rows);
    expect(holidays).toEqual([
      { date: '2026-03-26', name: 'স্বাধীনতা দিবস' },
      { date: '2026-12-16', name: 'মহান বিজয় দিবস' },
    ]);
    expect(holidaysOfRows(rowsOfHolidays(holidays, 'bn'))).toEqual(holidays);
    expect(holidaysOfRows(rowsOfHolidays(holidays, 'en'))).toEqual(holidays);
  });
});
