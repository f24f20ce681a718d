import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testBrowserPath } from '#tests/support/chromium';
import { emptyFolder, runMinutes } from '#tests/support/cli';
import { loadFixture } from '#tests/support/fixtures';
import { lettersOf, subtract } from '#tests/support/letter-bag';
import { pagesOf } from '#tests/support/render';
import { fileText } from '#tests/support/sample-file';
import { inspectPages } from '#tests/paper/inspect-pages';
import { show, startPaperBrowser, type Desk, type PaperBrowser } from '#tests/paper/paper-browser';

let browser: PaperBrowser;
let desk: Desk;
let revision = 0;

beforeAll(async () => {
  browser = await startPaperBrowser();
  desk = await browser.open();
}, 120_000);

afterAll(async () => {
  await browser.close();
});

/** One of each layout, and one that is long. */
const names = [
  'p1-narrative',
  'p2-implementer-line',
  'p3-table',
  'p4-decision-table',
  'p5-four-columns',
  'merged-progress-tables',
  'sixty-pages',
];

describe('the PDF of the command line', () => {
  it('says its title and language, and has headings for its outline and for who hears it', () => {
    const minutes = loadFixture('p1-narrative');
    const folder = emptyFolder();
    const [input, pdf] = [join(folder, 'm.json'), join(folder, 'm.pdf')];
    writeFileSync(input, fileText(minutes));
    const environment = { KARJOBIBORONI_CHROMIUM: testBrowserPath() };
    expect(runMinutes(['export', input, '--pdf', pdf], { environment }).code).toBe(0);
    const file = readFileSync(pdf, 'latin1');
    for (const part of ['/Lang (bn)', '/DisplayDocTitle true', '/Marked true', '/Outlines '])
      expect(file).toContain(part);
    const tags = execFileSync('pdfinfo', ['-struct', pdf], { encoding: 'utf8', maxBuffer: 1 << 26 });
    expect(tags.match(/^\s*H1\b/gmu)).toHaveLength(1);
    expect(tags.match(/^\s*H2\b/gmu)?.length).toBeGreaterThanOrEqual(minutes.agenda.length);
    for (const tag of ['Table', 'TR', 'TD', 'P']) expect(tags).toMatch(new RegExp(`^\\s*${tag}\\b`, 'mu'));
  });
});

describe('the pages of the command line', () => {
  it.each(names)('are those of the desk, in the PDF and in the HTML file: %s', async (name) => {
    const json = fileText(loadFixture(name));
    const folder = join(emptyFolder(), name);
    mkdirSync(folder);
    const [input, pdf, html] = ['m.json', 'm.pdf', 'm.html'].map((file) => join(folder, file)) as [
      string,
      string,
      string,
    ];
    writeFileSync(input, json);
    const environment = { KARJOBIBORONI_CHROMIUM: testBrowserPath() };
    expect(runMinutes(['export', input, '--pdf', pdf, '--html', html], { environment }).code).toBe(0);

    revision += 1;
    await show(desk, json, revision);
    const shown = (await inspectPages(desk.frame)).map(({ text }) => text);
    const printed = pagesOf(pdf);
    expect(printed.length).toBe(shown.length);
    expect(
      printed.map((page, index) => Object.fromEntries(subtract(lettersOf(page), lettersOf(shown[index] ?? '')))),
    ).toEqual(shown.map(() => ({})));

    const file = await browser.openStatic('', '');
    await file.setContent(readFileSync(html, 'utf8'));
    expect((await inspectPages(file)).map(({ text }) => text)).toEqual(shown);
    await file.context().close();
  });
});
