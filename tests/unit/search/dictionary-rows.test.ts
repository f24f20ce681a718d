import { describe, expect, it } from 'vitest';
import { emptyWords, readWords, rowsFor } from '#renderer/search/dictionary-rows';

describe('the rows of the dictionary', () => {
  it('grow at the end, and are read back in order', () => {
    const one = rowsFor(undefined, 0, ['ক', 'খ']);
    const two = rowsFor(one[0], 2, ['গ']);
    expect([one, two, readWords(two, 0)]).toEqual([
      [{ first: 0, words: 'ক\nখ' }],
      [{ first: 0, words: 'ক\nখ\nগ' }],
      ['ক', 'খ', 'গ'],
    ]);
  });

  it('are begun anew where one is full, and none is written for no words', () => {
    const many = Array.from({ length: 4001 }, (_, index) => String(index));
    const rows = rowsFor(undefined, 0, many);
    expect(rows.map(({ first }) => first)).toEqual([0, 4000]);
    expect(readWords(rows, 0)).toEqual(many);
    expect(rowsFor({ first: 0, words: many.slice(0, 4000).join('\n') }, 4000, ['x'])).toEqual([
      { first: 4000, words: 'x' },
    ]);
    expect(rowsFor(undefined, 0, [])).toEqual([]);
  });

  it('are refused where one is missing or is not what it should be', () => {
    expect(readWords([{ first: 1, words: 'ক' }], 0)).toBeUndefined();
    expect(readWords([{ first: 0, words: 7 as unknown as string }], 0)).toBeUndefined();
    expect(readWords([{ first: 0, words: 'ক\nখ' }, { first: 3, words: 'গ' }], 0)).toBeUndefined(); // prettier-ignore
  });

  it('keep the numbers of the other words where a word is emptied', () => {
    const row = { first: 5, words: 'ক\nখ\nগ' };
    expect(emptyWords(row, (number) => number !== 6)).toEqual({ row: { first: 5, words: 'ক\n\nগ' }, emptied: ['খ'] });
    expect(emptyWords(row, () => true)).toBeUndefined();
  });
});
