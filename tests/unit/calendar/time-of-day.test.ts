import { describe, expect, it } from 'vitest';
import { formatTime, parseTime, parseTimeText, type TimeForm } from '#shared/calendar/time-of-day';

const form: TimeForm = { period: true, separator: ':', padHour: true, unit: 'টা', spaceBeforeUnit: true };

describe('times', () => {
  it('are written in the usual forms', () => {
    expect(formatTime({ hour: 15, minute: 0 }, form, 'বেলা')).toBe('বেলা ০৩:০০ টা');
    expect(formatTime({ hour: 11, minute: 0 }, { ...form, separator: '.', unit: 'ঘটিকা' })).toBe('সকাল ১১.০০ ঘটিকা');
    expect(formatTime({ hour: 9, minute: 0 }, { ...form, separator: '.', spaceBeforeUnit: false })).toBe(
      'সকাল ০৯.০০টা',
    );
    expect(formatTime({ hour: 0, minute: 5 }, { ...form, padHour: false, unit: '' })).toBe('রাত ১২:০৫');
  });

  it('are read back at every minute of the day', () => {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const time = { hour: Math.floor(minute / 60), minute: minute % 60 };
      expect(parseTime(formatTime(time, form)), JSON.stringify(time)).toEqual({ ok: true, value: time });
    }
  });

  it('are read with বেলা, অপরাহ্ণ and no period, and refused by name', () => {
    expect(parseTime('বেলা ০৩:০০ টা')).toEqual({ ok: true, value: { hour: 15, minute: 0 } });
    expect(parseTime('সকাল ১১.০০ ঘটিকা।')).toEqual({ ok: true, value: { hour: 11, minute: 0 } });
    expect(parseTime('১৪:৩০')).toEqual({ ok: true, value: { hour: 14, minute: 30 } });
    const forms = {
      'সন্ধ্যা ৫:৪৫ টা': [17, 45],
      'বিকাল ২:৩০ টা': [14, 30],
      'দুপুর ৩টা': [15, 0],
      'সকাল ৫:৩০ টা': [5, 30],
      'সকাল ৯ টা ৩০ মিনিট': [9, 30],
      'সকাল-১০.০০ টা': [10, 0],
      'সকাল: ১০টা': [10, 0],
      'রাত ১২:০৫ টা': [0, 5],
    };
    for (const [text, [hour, minute]] of Object.entries(forms)) {
      expect(parseTime(text), text).toEqual({ ok: true, value: { hour, minute } });
    }
    expect(parseTime('সকাল ২৩:০০ টা')).toMatchObject({ ok: false, error: { code: 'impossible-time' } });
    expect(parseTime('আজ ০৩:০০ টা')).toMatchObject({ ok: false, error: { code: 'unknown-period' } });
    expect(parseTime('সকাল ০৯:৭৫ টা')).toMatchObject({ ok: false, error: { code: 'impossible-time' } });
    expect(parseTime('সন্ধ্যা ০৩:০০ টা')).toMatchObject({ ok: false, error: { code: 'impossible-time' } });
    expect(parseTime('যথাসময়ে')).toMatchObject({ ok: false, error: { code: 'no-time' } });
    expect(parseTimeText('24:00')).toBeUndefined();
  });
});
