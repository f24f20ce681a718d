import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, numberWords, parseNumberWords } from '#shared/bangla/number-words';

describe('number words', () => {
  it('are irregular up to ৯৯ and go on to crores', () => {
    const cases: Readonly<Record<number, string>> = {
      0: 'শূন্য',
      7: 'সাত',
      10: 'দশ',
      19: 'উনিশ',
      29: 'ঊনত্রিশ',
      99: 'নিরানব্বই',
      100: 'এক শত',
      105: 'এক শত পাঁচ',
      1_250: 'এক হাজার দুই শত পঞ্চাশ',
      300_000: 'তিন লক্ষ',
      20_300_007: 'দুই কোটি তিন লক্ষ সাত',
      100_000_000_000_000: 'এক কোটি কোটি',
    };
    for (const [number, words] of Object.entries(cases)) {
      expect(numberWords(Number(number))).toBe(words);
      expect(parseNumberWords(words)).toEqual({ ok: true, value: Number(number) });
    }
    const belowHundred = new Set(Array.from({ length: 100 }, (_, number) => numberWords(number)));
    expect(belowHundred.size).toBe(100);
  });

  it('round-trip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (number) => {
        expect(parseNumberWords(numberWords(number))).toEqual({ ok: true, value: number });
      }),
    );
  });

  it('make the ০৭ (সাত) form', () => {
    expect([formatAmount(7), formatAmount(10), formatAmount(120)]).toEqual(['০৭ (সাত)', '১০ (দশ)', '১২০ (এক শত বিশ)']);
  });

  it('refuse what is not a number, with its place', () => {
    expect(parseNumberWords('দুই আম')).toEqual({
      ok: false,
      error: { code: 'not-number-words', position: 4, text: 'দুই আম' },
    });
    for (const wrong of ['', 'শত', 'এক দুই', 'পাঁচ শত এক হাজার']) expect(parseNumberWords(wrong).ok).toBe(false);
  });
});
