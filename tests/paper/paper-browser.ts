import { createServer, type Server } from 'node:http';
import { readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumPath, sandboxFlags, testBrowserPath } from '#tests/support/chromium';
import { outFolder, projectFolder } from '#tests/support/folders';
import { frameAncestors, pagePolicies } from '../../build/vite/content-policy.mjs';

/** The paper's frame as built, in a browser, inside a page that frames it as the desk does. */

/** Test files run side by side, each with a build of its own. */
const built = join(outFolder, 'paper', `built-${String(process.pid)}`);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The desk's stand-in: it keeps whatever the frame reports. */
const hostPage = `<!doctype html><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="host.css">
<iframe id="paper" sandbox="allow-scripts allow-modals" src="paper.html"></iframe><script src="host.js"></script>`;
const hostStyle = 'html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}';
const hostScript = `window.reports = [];
addEventListener('message', (event) => { if (event.source === frames[0]) reports.push({ ...event.data, at: performance.now() }); });
window.post = (request) => frames[0].postMessage(request, '*');`;

const generated: Readonly<Record<string, string>> = {
  '/index.html': hostPage,
  '/host.css': hostStyle,
  '/host.js': hostScript,
};

const serve = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const policyName = path === '/paper.html' ? 'paper.html' : 'index.html';
      try {
        const folder = path === '/client.js' ? join(built, '..') : built;
        const body = generated[path] ?? readFileSync(join(folder, path.slice(1)));
        response.writeHead(200, {
          'Content-Type': types[extname(path)] ?? 'application/octet-stream',
          'Content-Security-Policy': `${pagePolicies[policyName]}; ${frameAncestors[policyName]}`,
        });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });

export type Desk = {
  readonly page: Page;
  readonly frame: Frame;
  /** Console errors, refused loads and policy violations so far. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};

export type PaperBrowser = {
  readonly open: (options?: { readonly topLevel?: boolean }) => Promise<Desk>;
  /** A document without scripts, under a policy that forbids them. */
  readonly openStatic: (html: string, css: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

const watchFaults = (context: BrowserContext): string[] => {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  return faults;
};

const watchPolicy = `addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective, event.blockedURI));`;

const openDesk = async (browser: Browser, origin: string, isScaled: boolean, topLevel: boolean): Promise<Desk> => {
  // A viewport of Playwright's own would take the place of the resolution asked for.
  const context = await browser.newContext({ viewport: isScaled ? null : { width: 1100, height: 900 } });
  const faults = watchFaults(context);
  await context.addInitScript(watchPolicy);
  if (topLevel) await context.addInitScript({ content: hostScript.replaceAll('frames[0]', 'window') });
  const page = await context.newPage();
  await page.goto(`${origin}/${topLevel ? 'paper.html' : 'index.html'}`);
  await page.waitForFunction(() => (window as unknown as HostWindow).reports.some(({ kind }) => kind === 'ready'));
  const frame = topLevel ? page.mainFrame() : page.frames()[1]!;
  return { page, frame, faults, close: () => context.close() };
};

export type BrowserOptions = {
  /** Device pixels to a CSS pixel, as the machine itself would have it. */
  readonly resolution?: number;
  /** Built already. */
  readonly isBuilt?: boolean;
  /** Chromium as people have it. */
  readonly isWholeBrowser?: boolean;
};

/** Builds the frame and starts a browser for it. */
export const startPaperBrowser = async ({
  resolution = 1,
  isBuilt = false,
  isWholeBrowser = false,
}: BrowserOptions = {}): Promise<PaperBrowser> => {
  if (!isBuilt) {
    process.env.PAPER_OUT = built;
    await build({ configFile: `${projectFolder}build/vite/paper.config.mjs`, logLevel: 'warn' });
  }
  const server = await serve();
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`;
  const browser = await chromium.launch({
    executablePath: isWholeBrowser ? chromiumPath() : testBrowserPath(),
    args: [...sandboxFlags, '--disable-gpu', `--force-device-scale-factor=${String(resolution)}`],
  });
  const openStatic = async (html: string, css: string): Promise<Page> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent(
      `<!doctype html><html lang="bn"><head><meta charset="utf-8"><style>${css}</style></head><body>${html}</body></html>`,
    );
    await page.evaluate(() => document.fonts.ready.then(() => true));
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
    if (!isBuilt) rmSync(built, { recursive: true, force: true });
  };
  return {
    open: ({ topLevel = false } = {}) => openDesk(browser, origin, resolution !== 1, topLevel),
    openStatic,
    close,
  };
};

export type ShownReport = {
  readonly revision: number;
  readonly pages: number;
  readonly milliseconds: number;
  readonly laid: number;
  readonly kept: number;
  readonly at: number;
};

type HostWindow = {
  readonly post: (request: unknown) => void;
  readonly reports: readonly (ShownReport & { kind: string })[];
};

export const send = (desk: Desk, request: unknown): Promise<void> =>
  desk.page.evaluate((message) => {
    (window as unknown as HostWindow).post(message);
  }, request);

/** Asks for the minutes of a meeting's file. */
export const ask = (desk: Desk, json: string, revision: number): Promise<void> =>
  send(desk, { kind: 'show', meeting: JSON.parse(json) as unknown, revision, paper: 'minutes' });

/** Shows minutes and waits until all pages stand. */
export const show = async (desk: Desk, json: string, revision: number): Promise<ShownReport> => {
  await ask(desk, json, revision);
  const found = await desk.page.waitForFunction(
    (wanted) =>
      (window as unknown as HostWindow).reports.find(
        (report) => (report.kind === 'shown' || report.kind === 'failed') && report.revision === wanted,
      ),
    revision,
    { timeout: 60_000 },
  );
  return (await found.jsonValue()) as ShownReport;
};

export const reportsOf = (desk: Desk): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  desk.page.evaluate(() => (window as unknown as { reports: Record<string, unknown>[] }).reports);

/** The serialised pages, as a print window would get them. */
export const pagesReport = async (desk: Desk): Promise<{ readonly html: string; readonly css: string }> => {
  await send(desk, { kind: 'pages' });
  const found = await desk.page.waitForFunction(() =>
    (window as unknown as { reports: { kind: string; html?: string }[] }).reports.find(
      ({ kind, html }) => kind === 'pages' && html !== undefined,
    ),
  );
  const value = (await found.jsonValue()) as unknown as { html: string; css: string };
  await desk.page.evaluate(() => {
    const list = (window as unknown as { reports: { kind: string }[] }).reports;
    list.splice(0, list.length, ...list.filter(({ kind }) => kind !== 'pages'));
  });
  return value;
};
