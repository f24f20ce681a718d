import { describe, expect, it } from 'vitest';
import {
  chipsAfter,
  chipsBefore,
  commitText,
  editChip,
  joinPrevious,
  moveChip,
  putChips,
  removeChip,
  startEdit,
  typeText,
} from '#renderer/components/fields/chip-edit';
import { splitChips } from '#renderer/components/fields/split-chips';

describe('a pasted list', () => {
  it.each([
    ['ক / খ / গ', ['ক', 'খ', 'গ']],
    ['ক/ খ /গ', ['ক', 'খ', 'গ']],
    ['ক\nখ\r\n\r\nগ\n', ['ক', 'খ', 'গ']],
    ['ক\tখ; গ', ['ক', 'খ', 'গ']],
    ['দপ্তর/সংস্থা (সকল)', ['দপ্তর/সংস্থা (সকল)']],
    ['উপসচিব (প্রশাসন / শৃঙ্খলা) / সচিব', ['উপসচিব (প্রশাসন / শৃঙ্খলা)', 'সচিব']],
    ['উপসচিব (প্রশাসন / শৃঙ্খলা\nসচিব / যুগ্মসচিব', ['উপসচিব (প্রশাসন / শৃঙ্খলা', 'সচিব', 'যুগ্মসচিব']],
    ['  ', []],
  ])('%j parts into %j', (text, chips) => {
    expect(splitChips(text)).toEqual(chips);
  });
});

describe('a list of chips', () => {
  const list = ['ক', 'খ', 'গ'];

  it('holds what is being typed, at each keystroke', () => {
    const typed = typeText(startEdit(list), 'ঘ ');
    expect(typed).toEqual({ values: ['ক', 'খ', 'গ', 'ঘ'], index: 3, text: 'ঘ ' });
    expect([chipsBefore(typed), chipsAfter(typed)]).toEqual([list, []]);
    expect(typeText(typed, '').values).toEqual(list);
  });

  it('takes typed and pasted entries where the input stands', () => {
    expect(commitText(typeText(startEdit(list), 'ঘ / ঙ')).values).toEqual(['ক', 'খ', 'গ', 'ঘ', 'ঙ']);
    const editing = editChip(startEdit(list), 1);
    expect(editing).toEqual({ values: list, index: 1, text: 'খ' });
    expect(chipsAfter(editing)).toEqual(['গ']);
    expect(putChips(editing, ['চ', 'ছ'])).toEqual({ values: ['ক', 'চ', 'ছ', 'গ'], index: 3, text: '' });
  });

  it('gives the last chip back to the input', () => {
    expect(joinPrevious(startEdit(list))).toEqual({ values: list, index: 2, text: 'গ' });
    expect(joinPrevious(typeText(startEdit(list), 'ঘ'))).toEqual({ values: ['ক', 'খ', 'গঘ'], index: 2, text: 'গঘ' });
    expect(joinPrevious(startEdit([]))).toEqual(startEdit([]));
  });

  it('loses one, or moves one by a place, and never loses what is in the input', () => {
    const typing = typeText(startEdit(list), 'ঘ');
    expect(removeChip(typing, 0).values).toEqual(['খ', 'গ', 'ঘ']);
    expect(moveChip(typing, 2, -1).values).toEqual(['ক', 'গ', 'খ', 'ঘ']);
    expect(moveChip(typing, 0, -1).values).toEqual(['ক', 'খ', 'গ', 'ঘ']);
    expect(moveChip(startEdit(list), 2, 1).values).toEqual(list);
  });
});
