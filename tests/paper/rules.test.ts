import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMeeting } from '#shared/minutes/parse';
import { compose } from '#shared/paper/compose/compose';
import { writeText } from '#shared/writers/text/write-text';
import { lettersOf, subtract } from '#tests/support/letter-bag';
import { loadFixture } from '#tests/support/fixtures';
import { hardDocuments, jsonOf } from './documents';
import { inspectPages } from './inspect-pages';
import { pagesReport, send, show, startPaperBrowser, type Desk, type PaperBrowser } from './paper-browser';

let browser: PaperBrowser;
let desk: Desk;

beforeAll(async () => {
  browser = await startPaperBrowser();
  desk = await browser.open();
  await send(desk, { kind: 'zoom', percent: 100 });
}, 60_000);

afterAll(() => browser.close());

describe.each(hardDocuments.map((one, index) => ({ ...one, revision: index + 1 })))(
  '$name',
  ({ name, minutes, revision }) => {
    it('is broken into pages without end or loss', async () => {
      const json = jsonOf(minutes);
      expect(parseMeeting(json).ok).toBe(true);
      const shown = await show(desk, json, revision);
      const seen = await inspectPages(desk.frame);
      const own = seen.map(({ ownText }) => ownText).join('');
      expect(Object.fromEntries(subtract(lettersOf(own), lettersOf(writeText(compose(minutes)))))).toEqual({});
      expect(shown.pages).toBe(seen.length);
      expect(seen.map(({ overflow }) => overflow)).toEqual(seen.map(() => 0));
      const faults = seen.flatMap((page) => page.faults);
      // What is taller than a page is parted although its rule forbids it; everything else holds.
      const isForced = /short row|taller than|several rows|signature|nothing but/u.test(name);
      const excuse = name.startsWith('nothing but a head')
        ? /^head alone/u
        : /^row parted|^signatures alone|^a third empty/u;
      expect(faults.filter((fault) => !(isForced && excuse.test(fault)))).toEqual([]);
      expect(desk.faults).toEqual([]);
    });
  },
);

/** Names of classes go by the order in which documents asked for them. */
const unnamed = (html: string): string => html.replaceAll(/\bx\d+\b/gu, 'x');

describe('a screen of another resolution', () => {
  it.each([1.25, 1.5, 2])(
    'breaks pages at the same places at %s device pixels to one',
    async (resolution) => {
      const fine = await startPaperBrowser({ resolution, isBuilt: true });
      const other = await fine.open();
      expect(await other.frame.evaluate(() => window.devicePixelRatio)).toBe(resolution);
      let revision = 1000;
      for (const name of [
        'p1-narrative',
        'p3-table',
        'p5-four-columns',
        'long-distribution',
        'merged-progress-tables',
        'sixty-pages',
      ]) {
        const json = jsonOf(loadFixture(name));
        revision += 1;
        await show(desk, json, revision);
        await show(other, json, revision);
        const here = await pagesReport(desk);
        const there = await pagesReport(other);
        expect(unnamed(there.html) === unnamed(here.html), name).toBe(true);
      }
      await fine.close();
    },
    120_000,
  );
});
