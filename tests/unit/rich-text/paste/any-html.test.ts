import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClipboardHtml } from '#renderer/rich-text/paste/read-clipboard-html';
import { nastyText } from '#tests/support/nasty-text';
import { parseDom } from '#tests/support/dom';
import { printedText } from './printed-text';
import { blocksAreValid } from './valid-blocks';

const words = fc.constantFrom(
  'সভা',
  ' সিদ্ধান্ত ',
  'র‍্যাব',
  'APA',
  '৯৮.৮০',
  '\n',
  '&nbsp;',
  'বিষ\u09DF',
  'কি',
  'e\u0301',
  '&shy;',
  'ো',
);

const inlineTags = [
  'b',
  'strong',
  'i',
  'em',
  'u',
  'span',
  'font',
  'a href="#"',
  'sup',
  'o:p',
  's',
  'code',
  'q',
  'label',
];
const blockTags = ['p', 'div', 'h2', 'blockquote', 'pre', 'center', 'section', 'dl', 'fieldset'];
const styles = [
  'font-weight:bold',
  'font-weight:400',
  "mso-bidi-font-weight:normal;font-family:'Nikosh'",
  'text-align:right',
  'white-space:pre-wrap',
  'text-decoration:underline',
  'display:block',
  'display:inline',
  'list-style-type:none',
  'list-style-type:lower-alpha',
  'mso-list:l0 level2 lfo1',
];
const style = fc.option(fc.constantFrom(...styles), { nil: undefined });
const element = (tag: string, css: string | undefined, content: string): string =>
  `<${tag}${css === undefined ? '' : ` style="${css}"`}>${content}</${tag.split(' ')[0] ?? ''}>`;

const spans = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));

const { content: anyHtml } = fc.letrec<{ content: string; node: string; list: string; table: string }>((tie) => ({
  content: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    words,
    fc.tuple(fc.constantFrom(...inlineTags), style, tie('content')).map((parts) => element(...parts)),
    fc.tuple(fc.constantFrom(...blockTags), style, tie('content')).map((parts) => element(...parts)),
    tie('list'),
    tie('table'),
    fc.constantFrom('<br>', '<hr>', '<!-- x -->', '<script>7</script>', '<img src=x>', '<wbr>'),
  ),
  list: fc
    .tuple(
      fc.constantFrom('ul', 'ol', 'ol start="5"', 'ol start="0" type="a"', 'ol reversed', 'ol start="-3"'),
      style,
      fc.array(fc.tuple(fc.boolean(), style, tie('content')), { maxLength: 4 }),
    )
    .map(([tag, css, items]) =>
      element(tag, css, items.map(([isItem, own, inner]) => (isItem ? element('li', own, inner) : inner)).join('')),
    ),
  table: fc
    .tuple(
      fc.constantFrom('tbody', 'thead'),
      fc.array(fc.array(fc.tuple(fc.constantFrom('td', 'th'), spans, tie('content')), { maxLength: 4 }), {
        maxLength: 4,
      }),
    )
    .map(([group, rows]) => {
      const cells = rows.map((row) =>
        row.map(([tag, [down, across], inner]) =>
          element(`${tag} rowspan="${String(down)}" colspan="${String(across)}"`, undefined, inner),
        ),
      );
      return `<table><${group}>${cells.map((row) => `<tr>${row.join('')}</tr>`).join('')}</${group}></table>`;
    }),
}));

const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\u200C\u200D]/gu, '')
    .normalize('NFC');

/** What a browser would show of the parsed document: all its text but that of scripts. */
const shown = (html: string): string => {
  const { body } = parseDom(html);
  for (const script of Array.from(body.querySelectorAll('script, style, template, noscript, title'))) script.remove();
  return body.textContent;
};

describe('any HTML', () => {
  it('keeps every letter and digit in order, and is valid and NFC', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const { blocks } = readClipboardHtml(html, parseDom);
        expect(blocksAreValid(blocks)).toBe(true);
        expect(letters(printedText(blocks, 'words-only'))).toBe(letters(shown(html)));
      }),
      { numRuns: 150 },
    );
  });

  it('never throws on what is no HTML at all', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (text, css) => {
        const html = `<style>${css}</style><p style="${css.replace(/"/gu, '')}">${text}<table><td>${text}`;
        expect(blocksAreValid(readClipboardHtml(html, parseDom).blocks)).toBe(true);
      }),
    );
  });
});
