import { describe, expect, it } from 'vitest';
import { compareTexts } from '#shared/minutes/compare-texts';

describe('two texts side by side', () => {
  it('show the lines that only one of them has, in their order, and nothing of what both have', () => {
    expect(compareTexts('ক\nখ\nগ\n', 'ক\nঘ\nগ\nঙ\n')).toEqual([
      ['খ', 'ঘ'],
      ['', 'ঙ'],
    ]);
    expect(compareTexts('ক\n\nখ', 'খ\n  ক  ')).toEqual([]);
  });

  it('count a line that stands more often in one', () => {
    expect(compareTexts('ক\nক\nখ', 'ক\nখ')).toEqual([['ক', '']]);
  });
});
