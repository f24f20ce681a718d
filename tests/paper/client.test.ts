import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadFixture } from '#tests/support/fixtures';
import { outFolder, projectFolder } from '#tests/support/folders';
import { jsonOf } from './documents';
import { startPaperBrowser, type PaperBrowser } from './paper-browser';

let browser: PaperBrowser;
const script = join(outFolder, 'paper', 'client.js');

beforeAll(async () => {
  browser = await startPaperBrowser();
  await build({
    entryPoints: [`${projectFolder}renderer/paper-view/paper-client.ts`],
    outfile: script,
    bundle: true,
    format: 'iife',
    globalName: 'client',
    logLevel: 'warning',
  });
}, 60_000);

afterAll(() => browser.close());

type Client = {
  readonly show: (request: object) => void;
  readonly zoom: (to: object) => void;
  readonly pages: () => Promise<{ readonly html: string; readonly css: string }>;
};

type ClientWindow = {
  readonly client: { readonly connectPaper: (frame: Element, handlers: object) => Client };
  paper: Client;
  heard: unknown[];
};

it('brings a frame that loads anew what it missed, and asks it for its pages', async () => {
  const desk = await browser.open();
  await desk.page.addScriptTag({ url: 'client.js' });
  await desk.page.evaluate(
    (json) => {
      const own = window as unknown as ClientWindow;
      const frame = document.querySelector('iframe')!;
      own.heard = [];
      own.paper = own.client.connectPaper(frame, {
        onReady: () => own.heard.push('ready'),
        onShown: ({ revision, pages }: { revision: number; pages: number }) => own.heard.push([revision, pages]),
      });
      own.paper.zoom({ percent: 80 });
      own.paper.show({ meeting: {}, revision: 1, paper: 'minutes' });
      own.paper.show({ meeting: JSON.parse(json) as unknown, revision: 2, paper: 'minutes' });
      frame.setAttribute('src', 'paper.html?again');
    },
    jsonOf(loadFixture('p3-table')),
  );
  await expect
    .poll(() => desk.page.evaluate(() => (window as unknown as ClientWindow).heard), { timeout: 20_000 })
    .toEqual(['ready', [2, 4]]);
  const { html, css } = await desk.page.evaluate(() => (window as unknown as ClientWindow).paper.pages());
  expect(html.match(/class="sheet"/gu)?.length).toBe(4);
  expect(css).toContain('@font-face');
  expect(css).toContain('@page');
  expect(desk.faults).toEqual([]);
}, 60_000);
