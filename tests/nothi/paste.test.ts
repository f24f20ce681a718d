import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '#shared/paper/compose/compose';
import { writeNothi } from '#shared/writers/nothi/write-nothi';
import { chromiumPath, sandboxFlags } from '#tests/support/chromium';
import { fixturesInPresets } from '#tests/support/fixtures';
import { wordsOfHtml } from '#tests/support/words';

const tinymceFolder = dirname(createRequire(import.meta.url).resolve('tinymce/package.json'));

const editorPage = `<!doctype html><meta charset="utf-8"><textarea id="letter"></textarea>
<script src="tinymce.min.js"></script>
<script>tinymce.init({ selector: '#letter', plugins: 'paste table lists', height: 400,
  setup: (editor) => editor.on('init', () => { window.editorReady = true; }) });</script>`;

/** The shape of every table: rows, and for each cell its tag and spans; nested tables come after the one they stand in. */
const tableShapes = (html: string): readonly string[] => {
  const shapes: string[] = [];
  const attribute = (node: Tree.Element, name: string): string =>
    node.attrs.find((own) => own.name === name)?.value ?? '';
  const visit = (node: Tree.Node, shape: string[] | undefined): void => {
    if (!('childNodes' in node)) return;
    const element = node as Tree.Element;
    let own = shape;
    if (node.nodeName === 'table') own = [`table border=${attribute(element, 'border')}`];
    if (node.nodeName === 'tr') own?.push('/');
    if (node.nodeName === 'td' || node.nodeName === 'th') {
      own?.push(`${node.nodeName}${attribute(element, 'rowspan')}x${attribute(element, 'colspan')}`);
    }
    const at = shapes.length;
    if (node.nodeName === 'table') shapes.push('');
    for (const child of node.childNodes) visit(child, own);
    if (node.nodeName === 'table') shapes[at] = own?.join(' ') ?? '';
  };
  visit(parse(html), undefined);
  return shapes;
};

const countTags = (html: string, tag: RegExp): number => html.match(tag)?.length ?? 0;

let browser: Browser;
let page: Page;

/** Pastes HTML as the clipboard would give it, through the editor's own paste filter, and reads what it kept. */
const pasteIntoEditor = (html: string): Promise<string> =>
  page.evaluate((content) => {
    type Editor = {
      setContent: (html: string) => void;
      getContent: () => string;
      getBody: () => HTMLElement;
      focus: () => void;
    };
    const { activeEditor: editor } = (window as unknown as { tinymce: { activeEditor: Editor } }).tinymce;
    editor.setContent('');
    editor.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    editor.getBody().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    return new Promise<string>((resolve) => {
      const wait = (tries: number): void => {
        const kept = editor.getContent();
        if (kept !== '' || tries === 0) resolve(kept);
        else
          setTimeout(() => {
            wait(tries - 1);
          }, 50);
      };
      wait(200);
    });
  }, html);

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...sandboxFlags, '--disable-gpu'] });
  page = await browser.newPage();
  await page.route('https://editor.invalid/**', (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (path === '') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: editorPage });
    return route.fulfill({
      body: readFileSync(join(tinymceFolder, path)),
      contentType: path.endsWith('.css') ? 'text/css' : 'text/javascript',
    });
  });
  await page.goto('https://editor.invalid/');
  await page.waitForFunction('window.editorReady === true');
});

afterAll(() => browser.close());

describe.each(fixturesInPresets)('$name in $preset, pasted into TinyMCE 4', ({ minutes }) => {
  it('keeps every word, every table’s shape and borders, bold and alignment', async () => {
    const html = writeNothi(compose(minutes()));
    const kept = await pasteIntoEditor(html);
    expect(wordsOfHtml(kept)).toEqual(wordsOfHtml(html));
    expect(tableShapes(kept)).toEqual(tableShapes(html));
    expect(countTags(kept, /<(?:b|strong)>/gu)).toBe(countTags(html, /<b>/gu));
    expect(countTags(kept, /align="center"/gu)).toBe(countTags(html, /align="center"/gu));
  });
});

describe('the filter', () => {
  it('does drop what nothi HTML avoids, so this test could fail', async () => {
    const kept = await pasteIntoEditor(
      '<p class="MsoNormal" style="font-family:Nikosh">ক</p><table style="border:1px solid"><tr><td>খ</td></tr></table>',
    );
    expect(kept).not.toContain('Nikosh');
    expect(kept).not.toContain('MsoNormal');
  });
});
