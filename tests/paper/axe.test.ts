import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '#tests/support/axe';
import { fixturesInPresets } from '#tests/support/fixtures';
import { fileText } from '#tests/support/sample-file';
import { send, show, startPaperBrowser, type Desk, type PaperBrowser } from './paper-browser';

/** Everything a layout has: headings, facts, tables, annexes; and agenda items that have no heading of their own. */
const documents = fixturesInPresets.filter(({ name }) => name === 'p1-narrative' || name === 'cell-lists');

let browser: PaperBrowser;
let desk: Desk;
let revision = 0;

beforeAll(async () => {
  browser = await startPaperBrowser();
  desk = await browser.open({ topLevel: true });
  await send(desk, { kind: 'zoom', percent: 100 });
}, 60_000);

afterAll(() => browser.close());

it.each(documents)('$name in $preset gives axe nothing to find', async ({ minutes }) => {
  revision += 1;
  await show(desk, fileText(minutes()), revision);
  expect(await axeFindings(desk.page)).toEqual([]);
});
