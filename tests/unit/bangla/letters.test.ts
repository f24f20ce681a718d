import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLetters, parseLetters } from '#shared/bangla/letters';

describe('letters', () => {
  it('run ক to হ and then কক, কখ', () => {
    expect([1, 2, 5, 31, 32, 33, 34, 64, 65, 66].map(formatLetters)).toEqual([
      'ক', 'খ', 'ঙ', 'স', 'হ', 'কক', 'কখ', 'কহ', 'খক', 'খখ',
    ]); // prettier-ignore
  });

  it('round-trip for every number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (number) => {
        expect(parseLetters(formatLetters(number))).toEqual({ ok: true, value: number });
      }),
    );
  });

  it('name the position of a character that is no letter', () => {
    expect(parseLetters('ক৯')).toEqual({ ok: false, error: { code: 'not-a-letter', position: 1, text: 'ক৯' } });
    expect(parseLetters('').ok).toBe(false);
    expect(() => formatLetters(0)).toThrow(RangeError);
  });
});
