import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '#shared/paper/compose/compose';
import { withoutBreakPoints } from '#shared/paper/break-points';
import type { Paper } from '#shared/paper/paper';
import { writeText } from '#shared/writers/text/write-text';
import { fixturesInPresets } from '#tests/support/fixtures';
import { outFolder } from '#tests/support/folders';
import { lettersOf, subtract } from '#tests/support/letter-bag';
import { inspectPages, printedPages } from './inspect-pages';
import { pagesReport, send, show, startPaperBrowser, type Desk, type PaperBrowser } from './paper-browser';
import { fileText } from '#tests/support/sample-file';

const folder = `${outFolder}paper/`;
const limit = 120_000;

// Each fixture's own layout is one of the five.
const documents = fixturesInPresets.map(({ name, preset, minutes }) => ({ name: `${name} in ${preset}`, minutes }));

let browser: PaperBrowser;
let desk: Desk;
let alone: Desk;
let revision = 0;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await startPaperBrowser();
  desk = await browser.open();
  alone = await browser.open({ topLevel: true });
  for (const one of [desk, alone]) await send(one, { kind: 'zoom', percent: 100 });
}, limit);

afterAll(async () => {
  await browser.close();
}, limit);

const differences = (pages: readonly string[], seen: readonly { readonly text: string }[]) =>
  pages.map((page, index) => Object.fromEntries(subtract(lettersOf(page), lettersOf(seen[index]?.text ?? ''))));

const proseOf = (paper: Paper): string =>
  paper.parts
    .flat()
    .map((block) =>
      block.kind === 'paragraph'
        ? (block.marker?.text ?? '') +
          block.runs.map((run) => (run.kind === 'text' ? withoutBreakPoints(run.text) : '')).join('')
        : '',
    )
    .join('')
    .replace(/\s+/gu, '');

describe.each(documents)('$name', ({ minutes }) => {
  it(
    'has the same pages on the screen and in print, each whole and by the rules',
    async () => {
      const paper = compose(minutes());
      const json = fileText(minutes());
      revision += 1;
      const shown = await show(desk, json, revision);
      const seen = await inspectPages(desk.frame);
      expect(shown.pages).toBe(seen.length);
      expect(seen.flatMap(({ faults }, index) => faults.map((fault) => `${String(index + 1)}: ${fault}`))).toEqual([]);
      expect(seen.filter(({ overflow }) => overflow > 0)).toEqual([]);

      // Nothing is lost and nothing is there twice.
      const own = seen.map(({ ownText }) => ownText).join('');
      expect(Object.fromEntries(subtract(lettersOf(own), lettersOf(writeText(paper))))).toEqual({});
      expect(seen.map(({ prose }) => prose).join('')).toBe(proseOf(paper));

      // The print window's pages, then the frame's own document.
      const { html, css } = await pagesReport(desk);
      const still = await browser.openStatic(html, css);
      const printed = await printedPages(still, `${folder}still.pdf`);
      await still.emulateMedia({ media: 'print' });
      const inPrint = await inspectPages(still);
      await still.context().close();
      expect(printed.length).toBe(seen.length);
      expect(differences(printed, seen)).toEqual(seen.map(() => ({})));
      expect(inPrint.filter(({ overflow }) => overflow > 0)).toEqual([]);
      expect(inPrint.map(({ bottom }) => Math.round(bottom))).toEqual(seen.map(({ bottom }) => Math.round(bottom)));

      await show(alone, json, revision);
      const ownPrint = await printedPages(alone.page, `${folder}alone.pdf`);
      expect(ownPrint.length).toBe(seen.length);
      expect(differences(ownPrint, seen)).toEqual(seen.map(() => ({})));

      expect(desk.faults).toEqual([]);
      expect(alone.faults).toEqual([]);
    },
    limit,
  );
});
