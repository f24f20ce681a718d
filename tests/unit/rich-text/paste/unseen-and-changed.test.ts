import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/minutes/model';
import { readClipboardHtml } from '#renderer/rich-text/paste/read-clipboard-html';
import { parseDom } from '#tests/support/dom';
import { blocksAreValid } from './valid-blocks';

// What was not on the page never comes in; what would change its meaning is put into other letters, or named.

const read = (html: string): readonly Block[] => {
  const { blocks } = readClipboardHtml(html, parseDom);
  expect(blocksAreValid(blocks)).toBe(true);
  return blocks;
};
const codes = (html: string): readonly string[] => readClipboardHtml(html, parseDom).notices.map(({ code }) => code);
const plain = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const wingdings = (text: string, face = 'Wingdings'): string => `<span style='font-family:"${face}"'>${text}</span>`;

describe('a picture', () => {
  it('leaves the gap between its words, and neither its alternative text nor a path', () => {
    const html = `<p>জেলা কার্যালয়<img width=80 alt="A picture containing logo&#10;Description automatically generated">ঢাকা</p>
      <p>তথ্য<img alt="C:\\Users\\Karim\\scan01.jpg"></p><p>চিহ্ন<img alt="© Agency 2025"></p>`;
    expect(read(html)).toEqual([plain('জেলা কার্যালয় ঢাকা'.normalize('NFC')), plain('তথ্য'), plain('চিহ্ন')]);
    expect(readClipboardHtml(html, parseDom).notices).toEqual([{ code: 'images-dropped', count: 3 }]);
  });

  it('for which Word made room by a table leaves no table, but an empty form stays one', () => {
    const shape = '<table><tr><td height=30></td></tr><tr><td></td><td><img src=a></td></tr></table>';
    expect(read(`<p>ক</p>${shape}<p>খ</p>`)).toEqual([plain('ক'), plain('খ')]);
    expect(codes(shape)).toEqual(['images-dropped']);
    expect(read('<table><tr><td></td><td></td></tr></table>')).toMatchObject([{ type: 'table' }]);
  });

  it('of a box to tick is the item’s box', () => {
    const item = (state: boolean, alt: string, words: string): string =>
      `<li role="checkbox" aria-checked="${String(state)}" style="list-style-type:none"><img alt="${alt}"><p style="display:inline-block">${words}</p></li>`;
    const html = `<ul>${item(false, 'unchecked', 'তালিকা হালনাগাদ')}${item(true, 'checked', 'চিঠি প্রেরণ')}</ul>`;
    const list = (bullet: string, words: string): Block => ({
      type: 'list',
      marker: 'bulleted',
      numbering: { bullet },
      items: [{ blocks: [plain(words)] }],
    });
    expect(read(html)).toEqual([list('☐', 'তালিকা হালনাগাদ'), list('☑', 'চিঠি প্রেরণ')]);
    expect(codes(html)).toEqual([]);
    expect(read('<ul><li data-checked="true">ক</li><li data-list="unchecked">খ</li></ul>')).toEqual([
      list('☑', 'ক'),
      list('☐', 'খ'),
    ]);
  });
});

describe('a sign of a picture font', () => {
  it.each([
    [wingdings('ü'), '✓'],
    [wingdings('û'), '✗'],
    [wingdings('þ'), '☑'],
    [wingdings('R', 'Wingdings 2'), '☑'],
    [wingdings('P', 'Wingdings 2'), '✓'],
    [wingdings('a', 'Webdings'), '✔'],
    [`${wingdings('Ð', 'Symbol')}কখগ`, '∠কখগ'],
    [wingdings('\uF0FC'), '✓'],
    ["<span style='font-family:Calibri;mso-char-type:symbol;mso-symbol-font-family:Wingdings'>ü</span>", '✓'],
    ["<font face='Wingdings'>ü<span style='font:7.0pt \"Times New Roman\"'> ok</span></font>", '✓ ok'],
    [wingdings('উপস্থিত ü'), 'উপস্থিত ✓'],
  ])('in %s is %s', (html, sign) => {
    expect(read(`<p>${html}</p>`)).toEqual([plain(sign)]);
    expect(codes(html)).toEqual([]);
  });

  it('that is not known stays a letter, and is named', () => {
    expect(read(`<p>${wingdings('3', 'ZapfDingbats')}</p>`)).toEqual([plain('3')]);
    expect(codes(wingdings('3', 'ZapfDingbats'))).toEqual(['picture-signs']);
  });

  it('that is a tick for a bullet stays, with words and without', () => {
    const item = (sign: string, words: string): string =>
      `<p style='mso-list:l0 level1 lfo1'><span style='font-family:Wingdings'><span style='mso-list:Ignore'>${sign}<span>&nbsp;</span></span></span>${words}</p>`;
    expect(read(item('ü', '<o:p>&nbsp;</o:p>'))).toEqual([plain('✓')]);
    expect(read(item('ü', 'উপস্থিত'))).toEqual([
      { type: 'list', marker: 'bulleted', numbering: { bullet: '✓' }, items: [{ blocks: [plain('উপস্থিত')] }] },
    ]);
    expect(read(item('§', 'দফা'))).toEqual([{ type: 'list', marker: 'bulleted', items: [{ blocks: [plain('দফা')] }] }]);
    expect(read(item('§', '&nbsp;'))).toEqual([]);
  });
});

describe('a raised digit', () => {
  it.each([
    ['500 m<sup>2</sup>', '500 m²'],
    ['10<span style="vertical-align:super">6</span>', '10⁶'],
    ['10<sup>-3</sup>', '10⁻³'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['21<sup>st</sup>', '21st'],
    ['২১<sup>শে</sup>', '২১শে'],
    ['তথ্য<sup>[1]</sup>', 'তথ্য[1]'],
    ['<sup>ক<span style="vertical-align:baseline">2</span></sup>', 'ক2'],
  ])('%s is written %s', (html, text) => {
    expect(read(`<p>${html}</p>`)).toEqual([plain(text)]);
    expect(codes(html)).toEqual([]);
  });

  it('in Bangla is no other number, and is named', () => {
    expect(read('<p>১০<sup>৩</sup> ঘনমিটার, ১০<sup><b>১</b>২</sup></p>')).toEqual([
      {
        type: 'paragraph',
        runs: [{ text: '১০^৩ ঘনমিটার, ১০' }, { text: '^১', bold: true }, { text: '২' }],
      },
    ]);
    expect(readClipboardHtml('<p>১০<sup>৩</sup></p>', parseDom).notices).toEqual([
      { code: 'raised-digits', sample: '৩' },
    ]);
  });
});

describe('struck words', () => {
  it.each([
    '<s>৫০</s>',
    '<strike>৫০</strike>',
    '<del>৫০</del>',
    '<i style="font-style:normal;text-decoration:line-through">৫০</i>',
  ])('by %s stand, and are named', (struck) => {
    const html = `<p>বরাদ্দ ${struck} ৭৫ লক্ষ</p>`;
    expect(read(html)).toEqual([plain('বরাদ্দ ৫০ ৭৫ লক্ষ')]);
    expect(readClipboardHtml(html, parseDom).notices).toEqual([{ code: 'struck-words', sample: '৫০' }]);
  });

  it('that Word’s writer took out do not come in', () => {
    const html = '<p>বরাদ্দ <del cite="mailto:x" datetime="2025-07-14T10:05">৫০</del> ৭৫</p>';
    expect(read(html)).toEqual([plain('বরাদ্দ ৭৫')]);
    expect(codes(html)).toEqual([]);
  });
});
