import { describe, expect, it } from 'vitest';
import { formatOrdinal, parseOrdinal } from '#shared/bangla/ordinals';

describe('ordinals', () => {
  it('have the endings of the first ten and তম from eleven on', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 21, 100].map(formatOrdinal)).toEqual([
      '১ম', '২য়', '৩য়', '৪র্থ', '৫ম', '৬ষ্ঠ', '৭ম', '৮ম', '৯ম', '১০ম', '১১তম', '২১তম', '১০০তম',
    ]); // prettier-ignore
  });

  it('are read back, in either normal form, and a wrong ending is refused at its place', () => {
    for (let number = 1; number <= 300; number += 1) {
      expect(parseOrdinal(formatOrdinal(number))).toEqual({ ok: true, value: number });
    }
    expect(parseOrdinal('২য\u09BC')).toEqual({ ok: true, value: 2 });
    for (const wrong of ['১ষ্ঠ', '১১ম', '১০১ম', '২', 'ম', '০ম', '']) expect(parseOrdinal(wrong).ok).toBe(false);
    expect(parseOrdinal('৪ম')).toMatchObject({ ok: false, error: { position: 1 } });
  });
});
