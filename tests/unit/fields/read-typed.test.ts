import { describe, expect, it } from 'vitest';
import { fieldWords } from '#shared/words/desk/field-words';
import { readTypedNumber } from '#renderer/components/fields/read-typed-number';
import { printTime, readTypedTime, showTime } from '#renderer/components/fields/read-typed-time';

const timeOf = (text: string): unknown => {
  const read = readTypedTime(text);
  return read.ok ? read.value : read.error;
};

describe('a typed time', () => {
  it.each([
    ['বেলা ৩টা', { time: '15:00', period: 'বেলা' }],
    ['15:00', { time: '15:00' }],
    ['সকাল ১১.০০ ঘটিকা', { time: '11:00', period: 'সকাল' }],
    ['3:30 pm', { time: '15:30' }],
    ['12 am', { time: '00:00' }],
    ['', {}],
    ['বেলা', 'no-time'],
    ['মধ্যাহ্ন ১২টা', 'unknown-period'],
    ['২৫:০০', 'impossible-time'],
    ['13 pm', 'impossible-time'],
  ])('%j is %j', (text, time) => {
    expect(timeOf(text)).toEqual(time);
  });

  it('is read again as it is shown, at every hour', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const time = `${String(hour).padStart(2, '0')}:05`;
      expect(timeOf(showTime({ time }, fieldWords('bn'), true))).toMatchObject({ time });
      expect(timeOf(showTime({ time }, fieldWords('en'), false))).toEqual({ time });
    }
  });

  it('prints in the form of the document', () => {
    const form = { period: true, separator: ':', padHour: true, unit: 'টা', spaceBeforeUnit: true } as const;
    expect(printTime({ time: '15:00', period: 'বেলা' }, form)).toBe('বেলা ০৩:০০ টা');
    expect(printTime({}, form)).toBeUndefined();
  });
});

describe('a typed number', () => {
  it.each([
    ['১২', 12],
    [' 12 ', 12],
    ['', undefined],
    ['১২.৫', 'not-whole'],
    ['বারো', 'not-a-number'],
    ['০', 'out-of-range'],
    ['১০০', 'out-of-range'],
  ])('%j is %j', (text, expected) => {
    const read = readTypedNumber(text, { least: 1, most: 99 });
    expect(read.ok ? read.value : read.error).toEqual(expected);
  });

  it('has as many decimals as it may', () => {
    expect(readTypedNumber('২৫.৪', { decimals: 1 })).toEqual({ ok: true, value: 25.4 });
    expect(readTypedNumber('২৫.', { decimals: 1 })).toEqual({ ok: true, value: 25 });
    expect(readTypedNumber('২৫.৪৪', { decimals: 1 }).ok).toBe(false);
  });
});
