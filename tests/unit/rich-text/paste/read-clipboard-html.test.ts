import { describe, expect, it } from 'vitest';
import type { Block, Run } from '#shared/minutes/model';
import { readClipboardHtml } from '#renderer/rich-text/paste/read-clipboard-html';
import { parseDom } from '#tests/support/dom';
import { blocksAreValid } from './valid-blocks';

const read = (html: string): readonly Block[] => readClipboardHtml(html, parseDom).blocks;
const notices = (html: string) => readClipboardHtml(html, parseDom).notices;
const plain = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const runs = (html: string): readonly Run[] => {
  const [block] = read(html);
  return block?.type === 'paragraph' ? block.runs : [];
};

describe('looks', () => {
  it('come from tags, from inline styles and from classes, and are undone inside', () => {
    const html = `<style><!-- p.a, .b { font-weight: 700 } p .c { font-style: oblique } --></style>
      <p class="a">ক<span style="font-weight:normal">খ</span></p>
      <p>গ<span class="b">ঘ</span><i>ঙ<em style="font-style:normal">চ</em></i><span class="c">ছ</span></p>
      <p><b style="font-weight:normal">জ</b><span style="text-decoration: underline dotted">ঝ<b>ঞ</b></span></p>`;
    expect(read(html)).toEqual([
      { type: 'paragraph', runs: [{ text: 'ক', bold: true }, { text: 'খ' }] },
      {
        type: 'paragraph',
        runs: [
          { text: 'গ' },
          { text: 'ঘ', bold: true },
          { text: 'ঙ', italic: true },
          { text: 'চ' },
          { text: 'ছ', italic: true },
        ],
      },
      {
        type: 'paragraph',
        runs: [{ text: 'জ' }, { text: 'ঝ', underline: true }, { text: 'ঞ', bold: true, underline: true }],
      },
    ]);
  });

  it('follow CSS where a declaration is important, and where a brace or semicolon stands in a text', () => {
    const html = `<style>p{font-weight:bold!important} .q::before{content:"}"} .q{font-style:italic;mso-level-text:";}"}</style>
      <p style="font-weight:normal">ক</p><p class="q" style='mso-level-text:"a;b"; font-style : normal !IMPORTANT'>খ</p>`;
    expect(read(html)).toEqual([
      { type: 'paragraph', runs: [{ text: 'ক', bold: true }] },
      { type: 'paragraph', runs: [{ text: 'খ', bold: true }] },
    ]);
  });

  it('follow CSS in which of two rules is the stronger', () => {
    const html = `<style>.x{font-weight:bold} p{font-weight:normal} p.y.z{font-style:italic} .y{font-style:normal}</style>`;
    expect(runs(`${html}<p class="x y z">ক</p>`)).toEqual([{ text: 'ক', bold: true, italic: true }]);
  });

  it('are those Word draws Bangla in, which it keeps apart from Latin', () => {
    expect(runs(`<p><b style='mso-bidi-font-weight:normal'>কাজ APA চলছে</b></p>`)).toEqual([
      { text: 'কাজ ' },
      { text: 'APA ', bold: true },
      { text: 'চলছে' },
    ]);
    expect(runs(`<p><span style='mso-bidi-font-weight:bold'>কাজ APA</span></p>`)).toEqual([
      { text: 'কাজ ', bold: true },
      { text: 'APA' },
    ]);
  });

  it('underline `ins` unless it is a tracked change, and no link', () => {
    expect(runs('<ins>ক</ins>')).toEqual([{ text: 'ক', underline: true }]);
    expect(runs('<ins datetime="2025-01-01">ক</ins>')).toEqual([{ text: 'ক' }]);
    expect(runs('<a href="https://x.bd" style="text-decoration:underline">ক</a>')).toEqual([{ text: 'ক' }]);
  });

  it('keep a vowel sign with its letter', () => {
    expect(runs('<p><b>ক</b>ি<i>\u200D</i>খ</p>')).toEqual([{ text: 'কি\u200D', bold: true }, { text: 'খ' }]);
  });
});

describe('white space', () => {
  it('collapses as in HTML, across elements, and stands at neither end', () => {
    expect(runs('<p>\n  ক \n <b> খ</b>&nbsp; গ <br> \n ঘ  </p>')).toEqual([
      { text: 'ক ' },
      { text: 'খ', bold: true },
      { text: ' গ\nঘ' },
    ]);
  });

  it('stands where it is to stand', () => {
    expect(read('<pre>ক\n  খ\tগ</pre><p style="white-space:pre-line">ক \n  খ  গ</p>')).toEqual([
      plain('ক\n  খ\tগ'),
      plain('ক\nখ গ'),
    ]);
  });

  it('keeps joiners, makes NFC, leaves out what nobody sees', () => {
    expect(read('<p>\uFEFFর‍্যাব, ক্‌ষ&shy;\u200B বি\u09DFয়</p>')).toEqual([
      plain('র‍্যাব, ক্‌ষ বি\u09AF\u09BC\u09AF\u09BC'),
    ]);
  });
});

describe('blocks', () => {
  it('are found inside inline elements', () => {
    expect(read('<b>ক<p>খ<i>গ</i></p>ঘ</b>')).toEqual([
      { type: 'paragraph', runs: [{ text: 'ক', bold: true }] },
      {
        type: 'paragraph',
        runs: [
          { text: 'খ', bold: true },
          { text: 'গ', bold: true, italic: true },
        ],
      },
      { type: 'paragraph', runs: [{ text: 'ঘ', bold: true }] },
    ]);
  });

  it('take their alignment from an outer element unless they have their own', () => {
    expect(read('<div align=center><p>ক</p><p style="text-align:left">খ</p></div><center>গ</center>')).toEqual([
      { type: 'paragraph', runs: [{ text: 'ক' }], align: 'center' },
      plain('খ'),
      { type: 'paragraph', runs: [{ text: 'গ' }], align: 'center' },
    ]);
  });

  it('hold nothing hidden, commented, deleted or programmed', () => {
    const html = `<head><title>ক</title></head><!-- খ --><script>গ</script><p style="display:none">ঘ</p>
      <p hidden>ঙ</p><p><del datetime="2025-01-01">চ</del><span style="mso-hide:all">ছ</span>জ</p><p style="visibility:hidden">ঝ<b style="visibility:visible">ঞ</b></p>`;
    expect(read(html)).toEqual([plain('জ'), { type: 'paragraph', runs: [{ text: 'ঞ', bold: true }] }]);
  });

  it('come of nothing as nothing', () => {
    for (const html of ['', ' ', '<p></p>', '<p>&nbsp;</p><br>', '<table></table>', '<ul><li></li></ul>']) {
      expect(read(html)).toEqual([]);
    }
  });
});

describe('the clipboard', () => {
  it('of Windows may bring its header', () => {
    const header = 'Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000150\r\nSourceURL:https://x.gov.bd/a b\r\n';
    expect(read(`${header}<html><body>\r\n<!--StartFragment-->সভা<!--EndFragment--></body></html>`)).toEqual([
      plain('সভা'),
    ]);
  });

  it('may be large and full of lines', () => {
    const html = `<div>${'নিয়মিত সভা <br>\n<b>ক</b>'.repeat(11_000)}</div>`;
    expect(blocksAreValid(read(html))).toBe(true);
  });
});

describe('lists', () => {
  const item = (...blocks: readonly Block[]) => ({ blocks });

  it('keep the numbers they showed', () => {
    expect(read('<ol start=3><li>ক</li><li value=7>খ</li><li>গ</li></ol><ol type=A><li>ঘ</li></ol>')).toEqual([
      { type: 'list', marker: 'numbered', numbering: { start: 3 }, items: [item(plain('ক'))] },
      { type: 'list', marker: 'numbered', numbering: { start: 7 }, items: [item(plain('খ')), item(plain('গ'))] },
      { type: 'list', marker: 'lettered', items: [item(plain('ঘ'))] },
    ]);
  });

  it('may stand wrongly in each other', () => {
    const inner: Block = { type: 'list', marker: 'bulleted', items: [item(plain('খ'))] };
    expect(read('<ul><li>ক</li><ul><li>খ</li></ul></ul>')).toEqual([
      { type: 'list', marker: 'bulleted', items: [item(plain('ক'), inner)] },
    ]);
    expect(read('<ul><ul><li>খ</li></ul></ul>')).toEqual([inner]);
  });

  it('without markers are paragraphs', () => {
    expect(read('<ul style="list-style:none"><li>ক</li><li>খ</li></ul>')).toEqual([plain('ক'), plain('খ')]);
  });

  const word = (marker: string, text: string, level = 1, family = 'Nikosh') =>
    `<p class=MsoListParagraph style='mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span style='font-family:${family}'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>${text}</p>`;

  it.each([
    ['ক.', { marker: 'lettered', numbering: { prefix: '', suffix: '.' } }],
    ['(খ)', { marker: 'lettered', numbering: { prefix: '(', suffix: ')', start: 2 } }],
    ['১।', { marker: 'numbered', numbering: { prefix: '', suffix: '।' } }],
    ['০২.', { marker: 'numbered', numbering: { prefix: '', suffix: '.', padding: 2, start: 2 } }],
    ['3)', { marker: 'numbered', numbering: { prefix: '', suffix: ')', start: 3 } }],
    ['২.১', { marker: 'numbered', numbering: { prefix: '২.', suffix: '' } }],
    ['b.', { marker: 'lettered', numbering: { prefix: '', suffix: '.', start: 2 } }],
    ['iv)', { marker: 'numbered', numbering: { prefix: '', suffix: ')', start: 4 } }],
    ['●', { marker: 'bulleted' }],
    ['o', { marker: 'bulleted' }],
    ['-', { marker: 'bulleted' }],
  ])('of Word with the marker %s are read', (marker, expected) => {
    expect(read(word(marker, 'কাজ'))).toEqual([{ type: 'list', ...expected, items: [item(plain('কাজ'))] }]);
  });

  it('of Word keep a marker that no pattern prints', () => {
    expect(read(word('ধারা ১:', 'কাজ'))).toMatchObject([{ numbering: { prefix: 'ধারা ', suffix: ':' } }]);
    expect(read(word('১ক)', 'কাজ'))).toEqual([
      { type: 'list', marker: 'numbered', items: [{ blocks: [plain('কাজ')], literal: { marker: '১ক)' } }] },
    ]);
  });

  it('of Word know a picture from a letter, and a numeral from a letter by what stands before', () => {
    expect(read(word('v', 'ক', 1, 'Wingdings'))).toMatchObject([{ marker: 'bulleted' }]);
    expect(read(word('h.', 'ক') + word('i.', 'খ'))).toMatchObject([{ marker: 'lettered', numbering: { start: 8 } }]);
  });

  it('of Word that begin anew are new lists', () => {
    expect(read(word('১.', 'ক') + word('২.', 'খ') + word('১.', 'গ'))).toMatchObject([
      { items: [{}, {}] },
      { items: [{}] },
    ]);
  });

  it('keep as words a marker whose paragraph is no list', () => {
    expect(read(`<p><span style='mso-list:Ignore'>ক.&nbsp;</span>কাজ</p>`)).toEqual([plain('ক. কাজ')]);
  });
});

describe('tables', () => {
  it('are mended until their cells tile the grid', () => {
    const html = `<table><tr><td rowspan=9>ক<td colspan=2>খ<tr><td>গ<tr><td>ঘ<td>ঙ<td>চ<td>ছ</table>`;
    expect(read(html)).toEqual([
      {
        type: 'table',
        columns: [1, 1, 1, 1, 1],
        rows: [
          {
            cells: [
              { blocks: [plain('ক')], rowSpan: 3 },
              { blocks: [plain('খ')], colSpan: 2 },
              { blocks: [] },
              { blocks: [] },
            ],
          },
          { cells: [{ blocks: [plain('গ')] }, { blocks: [] }, { blocks: [] }, { blocks: [] }] },
          {
            cells: [
              { blocks: [plain('ঘ')] },
              { blocks: [plain('ঙ')] },
              { blocks: [plain('চ')] },
              { blocks: [plain('ছ')] },
            ],
          },
        ],
      },
    ]);
  });

  it('lose rows and columns in which nothing begins', () => {
    const html = `<table><tr><td rowspan=2 colspan=3>ক<td rowspan=2>খ</tr><tr></tr></table>`;
    expect(read(html)).toEqual([
      {
        type: 'table',
        columns: [1, 1],
        rows: [{ cells: [{ blocks: [plain('ক')] }, { blocks: [plain('খ')] }] }],
      },
    ]);
  });

  it.each([
    ['<col width=30><col width=70>', [30, 70]],
    ['<col style="width:1in"><col style="width:144pt">', [33, 67]],
    ['<col width="25%"><col width="75%">', [25, 75]],
    ['<col width="64*"><col width="192*">', [25, 75]],
    ['<col style="width:2cm"><col>', [1, 1]],
  ])('have the widths of %s', (cols, columns) => {
    expect(read(`<table>${cols}<tr><td>ক<td>খ</table>`)).toMatchObject([{ columns }]);
  });

  it('copied without their table are tables', () => {
    expect(read('<meta charset=utf-8><!--StartFragment--><tr><td>ক</td><td>খ</td></tr>')).toMatchObject([
      { type: 'table', columns: [1, 1] },
    ]);
  });

  it('made for layout only are not', () => {
    expect(read('<table role=presentation><tr><td>ক<td>খ</table>')).toEqual([plain('ক'), plain('খ')]);
  });

  it('lie in each other as deep as a document allows, then as paragraphs', () => {
    const html = `${'<table><tr><td>ক<td>'.repeat(30)}খ${'</table>'.repeat(30)}`;
    const pasted = readClipboardHtml(html, parseDom);
    expect(blocksAreValid(pasted.blocks)).toBe(true);
    expect(JSON.stringify(pasted.blocks).match(/ক/gu)).toHaveLength(30);
    expect(pasted.notices).toEqual([{ code: 'nested-table-flattened', count: 1 }]);
  });
});

describe('notices', () => {
  it('tell of Bijoy by its words or by its font, and of no Unicode font', () => {
    expect(notices('<p>Avwg †Zvgvq</p>')).toEqual([{ code: 'bijoy', sample: 'Avwg †Zvgvq' }]);
    expect(notices('<p style="font-family:SutonnyMJ">wPwV 12</p>')).toEqual([{ code: 'bijoy', sample: 'wPwV 12' }]);
    expect(notices('<font face="SushreeMJ, Arial">wPwV</font>')).toEqual([{ code: 'bijoy', sample: 'wPwV' }]);
    expect(notices('<p style="font-family:SutonnyOMJ">চিঠি ICT</p>')).toEqual([]);
    expect(notices('<p style="font-family:SutonnyMJ">চিঠি</p>')).toEqual([]);
  });

  it('count pictures, but neither emoji nor spacers', () => {
    const html = '<img src=a alt="নকশা"><img src=b alt="🙂"><img src=c width=1><img src=d>';
    expect(readClipboardHtml(html, parseDom)).toEqual({
      blocks: [plain('🙂')],
      notices: [{ code: 'images-dropped', count: 2 }],
    });
  });
});
