import { describe, expect, it } from 'vitest';
import { civilDateOf, dayNumberOf, parseCivilDate, weekdayOf } from '#shared/calendar/civil-date';
import { financialYearOf, formatFinancialYear, quarterOf } from '#shared/calendar/financial-year';
import { findDates, parseDate, resolveDate } from '#shared/calendar/find-dates';
import { formatBanglaDate, formatGregorianDate, formatWeekday } from '#shared/calendar/format-date';

const name = { month: 'name', separator: ' ', padDay: false, commaBeforeYear: false, era: '' } as const;
const numeric = { month: 'number', separator: '/', padDay: true, commaBeforeYear: false, era: '' } as const;

describe('dates', () => {
  it('are civil days that exist, the same as the platform’s calendar', () => {
    expect(parseCivilDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    for (const wrong of ['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '0000-01-01', 'x']) {
      expect(parseCivilDate(wrong)).toBeUndefined();
    }
    for (let dayNumber = -200_000; dayNumber < 200_000; dayNumber += 97) {
      const date = new Date(dayNumber * 86_400_000);
      const civil = civilDateOf(dayNumber);
      expect(civil).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(dayNumberOf(civil)).toBe(dayNumber);
      expect(weekdayOf(civil)).toBe(date.getUTCDay());
    }
  });

  it('are written in every usual form and read back', () => {
    const date = { year: 2024, month: 2, day: 7 };
    const forms = {
      '৭ ফেব্রুয়ারি ২০২৪': name,
      '০৭ ফেব্রুয়ারি ২০২৪': { ...name, padDay: true },
      '৭ ফেব্রুয়ারি, ২০২৪': { ...name, commaBeforeYear: true },
      '০৭/০২/২০২৪': numeric,
      '০৭.০২.২০২৪': { ...numeric, separator: '.' },
      '০৭-০২-২০২৪': { ...numeric, separator: '-' },
      '৭ ফেব্রুয়ারি ২০২৪ খ্রিস্টাব্দ': { ...name, era: 'খ্রিস্টাব্দ' },
    };
    for (const [text, form] of Object.entries(forms)) {
      expect(formatGregorianDate(date, form)).toBe(text);
      expect(parseDate(text), text).toEqual({ ok: true, value: date });
      expect(parseDate(text.normalize('NFC')), text).toEqual({ ok: true, value: date });
    }
  });

  it('know the weekday beside them in every usual form', () => {
    const forms = [
      '১৯/০৯/২০২৪ তারিখ রোজ সোমবার',
      'সোমবার, ১৯ সেপ্টেম্বর ২০২৪',
      'সোমবার ১৯/০৯/২০২৪',
      '১৯ সেপ্টেম্বর ২০২৪ খ্রি. (সোমবার)',
      '১৯ সেপ্টেম্বর ২০২৪ তারিখ সোমবার',
      '১৯.০৯.২০২৪ রোজ: সোমবার',
    ];
    for (const text of forms) expect(findDates(text)[0]?.weekday, text).toBe(1);
    expect(findDates('বাজেট কোড ১২.১৩.২০২৪')).toEqual([]);
  });

  it('of the Bangla calendar are written and read', () => {
    const form = { padDay: false, commaBeforeYear: false, era: '' };
    const bangla = { year: 1431, month: 6, day: 7 };
    expect(formatBanglaDate(bangla, form)).toBe('৭ আশ্বিন ১৪৩১');
    expect(formatBanglaDate(bangla, { padDay: true, commaBeforeYear: true, era: 'বঙ্গাব্দ' })).toBe(
      '০৭ আশ্বিন, ১৪৩১ বঙ্গাব্দ',
    );
    expect(parseDate('০৭ আশ্বিন, ১৪৩১ বঙ্গাব্দ')).toEqual({ ok: true, value: { year: 2024, month: 9, day: 22 } });
    expect(parseDate('৩ আষাঢ় ১৩৯০')).toMatchObject({ ok: false, error: { code: 'before-official-calendar' } });
  });

  it('are read with other spellings and refused with their place', () => {
    expect(parseDate('১ জানুয়ারী ২০২৪').ok).toBe(true);
    for (const text of ['১৫ আগষ্ট ২০২৪', '০৩ মার্চ ২০২৪ খ্রিঃ', '০৩ মার্চ ২০২৪ তারিখ', '০৩-মার্চ-২০২৪', '১৯ ফাল্গুণ ১৪৩০']) {
      expect(parseDate(text).ok, text).toBe(true);
    }
    expect(parseDate('৩১ জুন ২০২৪')).toEqual({
      ok: false,
      error: { code: 'impossible-date', position: 0, text: '৩১ জুন ২০২৪' },
    });
    expect(parseDate('কাল ১ মে ২০২৪')).toMatchObject({ ok: false, error: { code: 'no-date' } });
    expect(parseDate('১ মে ২০২৪ সালে')).toMatchObject({ ok: false, error: { code: 'no-date', position: 9 } });
  });

  it('are found in a text with the weekday beside them; memo numbers, scores and words are not dates', () => {
    const text =
      'গত ২৭ ফেব্রুয়ারি ২০২৪, মঙ্গলবার ও ০১.০৩.২০২০ তারিখে; স্মারক ৯১.০০.০০০০.০৪২.১৮.০০৭.২৫.৫৮; ৯৮.৮০; ১০ মেয়াদ ২০২০; ৫ জুনিয়র ২০২৪';
    const found = findDates(text);
    expect(found.map((date) => date.text)).toEqual(['২৭ ফেব্রুয়ারি ২০২৪, মঙ্গলবার', '০১.০৩.২০২০']);
    expect(found.map((date) => date.weekday)).toEqual([2, undefined]);
    expect(found.map((date) => text.slice(date.position, date.position + date.length))).toEqual(
      found.map((date) => date.text),
    );
    expect(found.map((date) => resolveDate(date).ok)).toEqual([true, true]);
  });

  it('have a weekday, a financial year and a quarter', () => {
    expect(formatWeekday({ year: 2024, month: 2, day: 27 })).toBe('মঙ্গলবার');
    expect(financialYearOf({ year: 2024, month: 6, day: 30 })).toBe(2023);
    expect(financialYearOf({ year: 2024, month: 7, day: 1 })).toBe(2024);
    expect([formatFinancialYear(2023, 'long'), formatFinancialYear(2024, 'short'), formatFinancialYear(1999, 'short')]).toEqual([
      '২০২৩-২০২৪', '২০২৪-২৫', '১৯৯৯-০০',
    ]); // prettier-ignore
    const quarters = Array.from({ length: 12 }, (_, index) => quarterOf({ year: 2024, month: index + 1, day: 1 }));
    expect(quarters).toEqual([3, 3, 3, 4, 4, 4, 1, 1, 1, 2, 2, 2]);
  });
});
