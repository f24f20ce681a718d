import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPreset } from '#shared/minutes/presets';
import type { Minutes } from '#shared/minutes/model';
import { compose } from '#shared/paper/compose/compose';
import { writeNothi } from '#shared/writers/nothi/write-nothi';
import { writeText } from '#shared/writers/text/write-text';
import { docxParts } from '#tests/support/docx-archive';
import { contentHtml } from '#tests/support/content-html';
import { fixtureNames, loadFixture, presets } from '#tests/support/fixtures';
import { projectFolder } from '#tests/support/folders';

// Whole outputs, kept in the repository so that a change of what is printed is seen in review.
// `npm run golden` writes them anew.

const folder = `${projectFolder}tests/golden/files/`;
const isUpdate = process.env.UPDATE_GOLDEN === '1';
const small = ['cell-lists', 'literal-overrides', 'merged-progress-tables', 'nearly-empty'];

/** One element a line, so that a difference can be read. */
const oneElementALine = (xml: string): string => `${xml.replace(/></gu, '>\n<')}\n`;

const compare = (name: string, actual: string): void => {
  const path = folder + name;
  if (isUpdate) {
    mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(existsSync(path), `${name} is missing: npm run golden`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
};

const cases = small.flatMap((name) => presets.map((preset) => ({ name, preset })));

describe.each(cases)('$name in $preset', ({ name, preset }) => {
  const minutes: Minutes = withPreset(loadFixture(name), preset);
  const paper = compose(minutes);

  it('is the DOCX, HTML, nothi HTML and text it was', async () => {
    const parts = await docxParts(minutes);
    compare(`${name}/${preset}.document.xml`, oneElementALine(parts['word/document.xml'] ?? ''));
    compare(`${name}/${preset}.html`, contentHtml(paper));
    compare(`${name}/${preset}.nothi.html`, writeNothi(paper));
    compare(`${name}/${preset}.txt`, writeText(paper));
    if (preset === 'P1') {
      compare(`${name}/styles.xml`, oneElementALine(parts['word/styles.xml'] ?? ''));
      compare(`${name}/core.xml`, oneElementALine(parts['docProps/core.xml'] ?? ''));
    }
  });
});

describe.each(fixtureNames.filter((name) => !small.includes(name)))('%s', (name) => {
  it('is the text it was, and has as many paragraphs, tables, rows and cells', async () => {
    const minutes = loadFixture(name);
    const xml = (await docxParts(minutes))['word/document.xml'] ?? '';
    const count = (tag: string): number => xml.match(new RegExp(`<w:${tag}[ >/]`, 'gu'))?.length ?? 0;
    const counts = { paragraphs: count('p'), tables: count('tbl'), rows: count('tr'), cells: count('tc'), runs: count('r') };
    compare(`${name}/text.txt`, writeText(compose(minutes)));
    compare(`${name}/counts.json`, `${JSON.stringify(counts, null, 2)}\n`);
  });
});
