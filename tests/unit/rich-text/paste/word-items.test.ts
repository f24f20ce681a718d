import { describe, expect, it } from 'vitest';
import type { Block, List } from '#shared/minutes/model';
import { readClipboardHtml } from '#renderer/rich-text/paste/read-clipboard-html';
import { parseDom } from '#tests/support/dom';
import { blocksAreValid } from './valid-blocks';

const read = (html: string): readonly Block[] => {
  const { blocks } = readClipboardHtml(html, parseDom);
  expect(blocksAreValid(blocks)).toBe(true);
  return blocks;
};
const plain = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

type Item = { readonly level: number; readonly marker?: string; readonly words: string };

/** A paragraph as Word writes it, half an inch further in for each level. */
const word = ({ level, marker, words }: Item): string => {
  const indent = `margin-left:${String(level / 2)}in`;
  if (marker === undefined) return `<p style='${indent}'>${words}</p>`;
  return `<p style='${indent};text-indent:-.25in;mso-list:l0 level${String(level)} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp;</span></span>${words}</p>`;
};

const one: Item = { level: 1, marker: '১.', words: 'প্রথম' };
const ka: Item = { level: 2, marker: '(ক)', words: 'উপদফা এক' };
const kha: Item = { level: 2, marker: '(খ)', words: 'উপদফা দুই' };
const two: Item = { level: 1, marker: '২.', words: 'দ্বিতীয়'.normalize('NFC') };
const more = (level: number): Item => ({ level, words: `আরও ${String(level)}` });

const listOf = (
  marker: List['marker'],
  numbering: List['numbering'],
  ...items: readonly (readonly Block[])[]
): Block => ({
  type: 'list',
  marker,
  ...(numbering ? { numbering } : {}),
  items: items.map((blocks) => ({ blocks })),
});
const numbered = (...items: readonly (readonly Block[])[]): Block =>
  listOf('numbered', { prefix: '', suffix: '.' }, ...items);
const lettered = (...items: readonly (readonly Block[])[]): Block =>
  listOf('lettered', { prefix: '(', suffix: ')' }, ...items);

describe('a paragraph without a marker between items of Word', () => {
  it.each([
    [
      'at the margin of the last item',
      [one, ka, more(2), kha, two],
      [
        numbered(
          [plain(one.words), lettered([plain(ka.words), plain('আরও 2')], [plain(kha.words)])],
          [plain(two.words)],
        ),
      ],
    ],
    [
      'at the margin of an outer item',
      [one, ka, more(1), two],
      [numbered([plain(one.words), lettered([plain(ka.words)]), plain('আরও 1')], [plain(two.words)])],
    ],
    [
      'at the margin of an outer item, and one of the inner item’s after it',
      [one, ka, more(1), more(2)],
      [numbered([plain(one.words), lettered([plain(ka.words)]), plain('আরও 1')]), plain('আরও 2')],
    ],
    [
      'at no item’s margin',
      [one, ka, more(3), kha],
      [
        numbered([plain(one.words), lettered([plain(ka.words)])]),
        plain('আরও 3'),
        listOf('lettered', { prefix: '(', suffix: ')', start: 2 }, [plain(kha.words)]),
      ],
    ],
  ] as const)('%s', (_, items, blocks) => {
    expect(read(items.map(word).join(''))).toEqual(blocks);
  });

  it('stands by itself where no margin is known', () => {
    const item = "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>১.</span>ক</p>";
    expect(read(`${item}<p>খ</p>`)).toEqual([numbered([plain('ক')]), plain('খ')]);
    expect(read(`<table style="margin-left:40px"><tr><td>${item}<p>খ</p></td></tr></table>`)).toMatchObject([
      { rows: [{ cells: [{ blocks: [numbered([plain('ক')]), plain('খ')] }] }] },
    ]);
  });
});

it('an item of a real list has its marker; Word’s list paragraph in it is its words', () => {
  const item = (words: string): string => `<li><p style="mso-list:l0 level1 lfo1">${words}</p></li>`;
  expect(read(`<ol>${item('প্রথম দফা')}${item('অন্য দফা')}</ol>`)).toEqual([
    { type: 'list', marker: 'numbered', items: [{ blocks: [plain('প্রথম দফা')] }, { blocks: [plain('অন্য দফা')] }] },
  ]);
});
