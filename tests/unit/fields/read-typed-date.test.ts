import { describe, expect, it } from 'vitest';
import { formatCivilDate } from '#shared/calendar/civil-date';
import { banglaMonths, gregorianMonths, weekdays } from '#shared/calendar/names';
import { fieldWords } from '#shared/words/desk/field-words';
import { readTypedDate } from '#renderer/components/fields/read-typed-date';
import { showDate } from '#renderer/components/fields/show-date';

const reading = (text: string): string => {
  const read = readTypedDate(text);
  return read.ok ? formatCivilDate(read.value) : read.error;
};

describe('a typed date', () => {
  it.each([
    '২৭/০২/২০২৪',
    '27-2-2024',
    '২৭.২.২০২৪',
    '27 2 2024',
    '2024-02-27',
    '২৭ ফেব্রুয়ারি ২০২৪',
    '২৭ ফেব্রুয়ারী, ২০২৪ খ্রিস্টাব্দ',
    '২৭/০২/২০২৪ খ্রি.',
    '  মঙ্গলবার, ২৭ ফেব্রুয়ারি ২০২৪ ',
    '১৪ ফাল্গুন ১৪৩০',
    '14 ফাল্গুন, 1430 বঙ্গাব্দ',
    '১৪/১১/১৪৩০',
    '১৪-১১-১৪৩০ বঙ্গাব্দ',
    '27 February 2024',
    '27 Feb. 2024',
    '27th Feb, 2024',
    'February 27, 2024',
    'Tuesday, 27 February 2024',
    '14 Falgun 1430',
    '14 falgun 1430 BS',
  ])('reads %s', (text) => {
    expect(reading(text)).toBe('2024-02-27');
  });

  it.each([
    ['৩০/০২/২০২৪', 'impossible-date'],
    ['৩২ ফাল্গুন ১৪৩০', 'impossible-date'],
    ['৩১/০৭/১৪৩০', 'impossible-date'],
    ['৩০ চৈত্র ১৩৯৩', 'before-official-calendar'],
    ['১/১/১৩৯৩', 'before-official-calendar'],
    ['২৭/০২/২০২', 'no-date'],
    ['কাল', 'no-date'],
    ['27 Foo 2024', 'no-date'],
    ['২৭ ফেব্রুয়ারি', 'no-date'],
  ])('says of %s: %s', (text, problem) => {
    expect(reading(text)).toBe(problem);
  });

  it('is read again as it is shown, in both calendars and languages', () => {
    for (const date of [
      { year: 1987, month: 4, day: 14 },
      { year: 2019, month: 10, day: 16 },
      { year: 2024, month: 2, day: 29 },
      { year: 2026, month: 12, day: 31 },
      { year: 2025, month: 5, day: 9 },
    ]) {
      for (const language of ['bn', 'en'] as const) {
        for (const calendar of ['gregorian', 'bangla'] as const) {
          expect(reading(showDate(date, calendar, fieldWords(language)))).toBe(formatCivilDate(date));
        }
      }
    }
  });

  it('has the names of the calendar', () => {
    const nfc = (names: readonly string[]): readonly string[] => names.map((name) => name.normalize());
    const { date } = fieldWords('bn');
    expect(nfc(date.gregorianMonths)).toEqual(nfc(gregorianMonths));
    expect(nfc(date.banglaMonths)).toEqual(nfc(banglaMonths));
    expect(nfc(date.weekdays)).toEqual(nfc(weekdays));
  });
});
