import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/minutes/model';
import { readClipboardText } from '#renderer/rich-text/paste/read-clipboard-text';
import { nastyText } from '#tests/support/nasty-text';
import { printedText } from './printed-text';
import { blocksAreValid } from './valid-blocks';

const read = (text: string): readonly Block[] => readClipboardText(text).blocks;
const plain = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

describe('plain text', () => {
  it('is a paragraph a line', () => {
    expect(read('ক\r\n\r\n  খ \nগ\u2028ঘ')).toEqual([plain('ক'), plain('খ'), plain('গ'), plain('ঘ')]);
  });

  it('with tabs in two rows is a table, in one row a line with tabs', () => {
    expect(read('ক্রম\tনাম\n১\t"মোঃ\nরহিম"\nশেষ')).toEqual([
      {
        type: 'table',
        columns: [1, 1],
        rows: [
          { cells: [{ blocks: [plain('ক্রম')] }, { blocks: [plain('নাম')] }] },
          { cells: [{ blocks: [plain('১')] }, { blocks: [plain('মোঃ\nরহিম')] }] },
        ],
      },
      plain('শেষ'),
    ]);
    expect(read('তারিখ:\tআজ')).toEqual([plain('তারিখ:\tআজ')]);
  });

  it('with markers running on is a list that prints the same markers', () => {
    expect(read('সিদ্ধান্ত:\n(ক) এক\n(খ) দুই\n● তিন\n● চার')).toEqual([
      plain('সিদ্ধান্ত:'),
      {
        type: 'list',
        marker: 'lettered',
        numbering: { prefix: '(', suffix: ')' },
        items: [{ blocks: [plain('এক')] }, { blocks: [plain('দুই')] }],
      },
      {
        type: 'list',
        marker: 'bulleted',
        numbering: { bullet: '●' },
        items: [{ blocks: [plain('তিন')] }, { blocks: [plain('চার')] }],
      },
    ]);
  });

  it.each([
    '১. একা',
    '০২। প্রথম\n০৩। দ্বিতীয়',
    '1. এক\n2. দুই',
    '১. এক\n৩. তিন',
    '"ক\nখ"',
    'ক) এক\nখ. দুই',
    '২০.৫ কোটি\n২১.৫ কোটি',
  ])('keeps %j as typed', (text) => {
    expect(read(text)).toEqual(text.split('\n').map(plain));
  });

  it('tells of Bijoy', () => {
    expect(readClipboardText('Avwg †Zvgvq').notices).toEqual([{ code: 'bijoy', sample: 'Avwg †Zvgvq' }]);
  });

  it('loses no letter or digit, whatever it is', () => {
    const line = fc.tuple(
      fc.constantFrom(
        '',
        '১. ',
        '২. ',
        '৩. ',
        'ক) ',
        'খ) ',
        '(ক) ',
        '● ',
        '- ',
        '০১. ',
        '০২. ',
        '০৯) ',
        '১০) ',
        '\t',
        '"',
      ),
      fc.oneof(fc.constantFrom('সভা', 'ক\tখ', '"ক ""খ"', 'APA 2025'), fc.string()),
    );
    const texts = fc.oneof(
      fc.array(line).map((lines) => lines.map((parts) => parts.join('')).join('\n')),
      nastyText,
    );
    const letters = (text: string): string =>
      text
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
        .normalize('NFC');
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = read(text);
        expect(blocksAreValid(blocks)).toBe(true);
        expect(letters(printedText(blocks, 'with-markers'))).toBe(letters(text));
      }),
    );
  });
});
