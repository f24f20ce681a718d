import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readClipboardHtml } from '#renderer/rich-text/paste/read-clipboard-html';
import { parseDom } from '#tests/support/dom';
import { blocksAreValid } from './valid-blocks';

const folder = new URL('../../../fixtures/paste/', import.meta.url);
const names = readdirSync(fileURLToPath(folder))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/u, ''));

describe.each(names)('the clipboard of %s', (name) => {
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');

  it('becomes the blocks beside it', () => {
    const pasted = readClipboardHtml(html, parseDom);
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.blocks.json`, folder), 'utf8'));
    expect(pasted).toEqual(expected);
    expect(blocksAreValid(pasted.blocks)).toBe(true);
  });
});
