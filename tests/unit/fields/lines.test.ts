import { expect, it } from 'vitest';
import { limits } from '#shared/minutes/limits';
import { linesOf, toLines } from '#renderer/components/fields/lines';

it('takes the lines of a text, none of an empty one', () => {
  expect(linesOf('ক\nখ')).toEqual(['ক', 'খ']);
  expect(linesOf('')).toEqual([]);
  expect(toLines('')).toBeUndefined();
});

it('loses no word of more lines than a record holds', () => {
  const words = Array.from({ length: limits.lines + 30 }, (_, index) => `শব্দ${String(index)}`);
  const lines = linesOf(words.join('\n'));
  expect(lines).toHaveLength(limits.lines);
  expect(lines.join(' ').split(' ')).toEqual(words);
});
