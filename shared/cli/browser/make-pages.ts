import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileHead, writeStaticPage } from '#shared/contract/static-page';
import { fail, succeed, type Result } from '#shared/kernel/result';
import type { Meeting, PaperKind } from '#shared/minutes/model';
import { BrowserEndedError, startBrowser, type DrivenBrowser } from './driven-browser';
import { findChromium, isRunnable } from './find-chromium.mjs';

// The pages of a paper, as the desk shows and prints them: the desk's own page boxes (renderer/paper-view), laid out by a
// headless browser. HTML and PDF are made of the same boxes.

export type PagesFailure =
  | { readonly code: 'no-chromium' }
  | { readonly code: 'browser-not-runnable'; readonly path: string }
  /** A browser's sandbox does not start for root: https://crbug.com/638180 */
  | { readonly code: 'browser-as-root' }
  /** The system lets no program make a sandbox. */
  | { readonly code: 'browser-without-sandbox' }
  | { readonly code: 'browser-too-slow'; readonly minutes: number }
  /** It ended by itself, with this exit code or signal. */
  | { readonly code: 'browser-failed'; readonly path: string; readonly end: string };

/** `pdf` is there where it was wanted. */
export type Pages = { readonly html: string; readonly pdf: Uint8Array | undefined };

export type PagesWanted = {
  readonly meeting: Meeting;
  readonly paper: PaperKind;
  readonly title: string;
  readonly isPdfWanted: boolean;
};

/** More flags from the environment, such as those a container needs. */
const extraFlags = (): readonly string[] =>
  (process.env.KARJOBIBORONI_CHROMIUM_FLAGS ?? '').split(/\s+/u).filter(Boolean);

/** `profile` is a folder of its own, which is thrown away. */
const flags = (profile: string): readonly string[] => [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  `--user-data-dir=${profile}`,
  ...extraFlags(),
];

const minutesAtMost = 5;

/** The page that lays out a paper, which the build puts beside the bundled program. */
const layingPage = (): string => new URL('lay-pages.html', import.meta.url).href;

/** Runs in the page before its own script: the page says `ready` to whoever holds it, which here is itself. */
const waitForReady =
  "window.isReady = new Promise((resolve) => addEventListener('message', ({ data }) => { if (data.kind === 'ready') resolve(); }));";

/** Runs in the page: has it lay out a paper, and gives the page boxes with all their rules. */
const layOut = (request: object): string => `window.isReady.then(() => new Promise((resolve, reject) => {
  addEventListener('message', ({ data }) => {
    if (data.kind === 'shown') postMessage({ kind: 'pages' }, '*');
    else if (data.kind === 'failed') reject(new Error(data.message));
    else if (data.kind === 'pages' && data.html !== undefined) resolve({ html: data.html, css: data.css });
  });
  postMessage(${JSON.stringify(request)}, '*');
}))`;

type Tab = {
  readonly ask: (method: string, params?: Readonly<Record<string, unknown>>) => ReturnType<DrivenBrowser['ask']>;
  readonly open: (address: string) => Promise<void>;
  readonly run: (expression: string) => Promise<unknown>;
};

const openTab = async (browser: DrivenBrowser): Promise<Tab> => {
  const { targetId } = await browser.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.ask('Target.attachToTarget', { targetId, flatten: true });
  const ask: Tab['ask'] = (method, params) => browser.ask(method, params, String(sessionId));
  await ask('Page.enable');
  const open = async (address: string): Promise<void> => {
    const loaded = browser.next('Page.loadEventFired');
    const [, { errorText }] = await Promise.all([loaded, ask('Page.navigate', { url: address })]);
    if (typeof errorText === 'string') throw new Error(`${address}: ${errorText}`);
  };
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { readonly result: { readonly value?: unknown }; readonly exceptionDetails?: { readonly text: string } };
    if (exceptionDetails) throw new Error(`the pages were not laid out: ${JSON.stringify(exceptionDetails)}`);
    return result.value;
  };
  return { ask, open, run };
};

const printPdf = async ({ ask, open, run }: Tab, address: string): Promise<Uint8Array> => {
  await open(address);
  await run('document.fonts.ready.then(() => true)');
  const { data } = await ask('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(String(data), 'base64');
};

const makeInBrowser = async (browser: DrivenBrowser, wanted: PagesWanted, folder: string): Promise<Pages> => {
  const { meeting, paper, title, isPdfWanted } = wanted;
  const tab = await openTab(browser);
  await tab.ask('Page.addScriptToEvaluateOnNewDocument', { source: waitForReady });
  await tab.open(layingPage());
  const boxes = (await tab.run(layOut({ kind: 'show', revision: 1, meeting, paper }))) as {
    readonly html: string;
    readonly css: string;
  };
  const html = writeStaticPage({ title, ...boxes }, fileHead);
  if (html === undefined) throw new Error('the rules of the pages would end their element');
  if (!isPdfWanted) return { html, pdf: undefined };
  const file = join(folder, 'pages.html');
  await writeFile(file, html);
  return { html, pdf: await printPdf(tab, pathToFileURL(file).href) };
};

/** What Chromium's own messages say; they are for those who build it, and never shown. */
const knownMessages: readonly (readonly [message: RegExp, failure: PagesFailure])[] = [
  [/as root without --no-sandbox/iu, { code: 'browser-as-root' }],
  [/no usable sandbox|SUID sandbox helper binary/iu, { code: 'browser-without-sandbox' }],
];

/** Why a browser ended before the pages were made. */
const failureOf = ({ end, said }: BrowserEndedError, path: string): PagesFailure =>
  knownMessages.find(([message]) => message.test(said))?.[1] ?? { code: 'browser-failed', path, end };

/** Lays a paper out by a headless browser with a profile of its own that is thrown away. */
export const makePages = async (wanted: PagesWanted): Promise<Result<Pages, PagesFailure>> => {
  const path = findChromium();
  if (path === undefined) return fail({ code: 'no-chromium' });
  if (!isRunnable(path)) return fail({ code: 'browser-not-runnable', path });
  const folder = await mkdtemp(join(tmpdir(), 'karjobiboroni-'));
  const browser = startBrowser(path, flags(join(folder, 'profile')));
  const tooLong = new AbortController();
  const timer = setTimeout(() => {
    tooLong.abort();
    void browser.close();
  }, minutesAtMost * 60_000);
  try {
    return succeed(await makeInBrowser(browser, wanted, folder));
  } catch (error) {
    if (tooLong.signal.aborted) return fail({ code: 'browser-too-slow', minutes: minutesAtMost });
    if (!(error instanceof BrowserEndedError)) throw error;
    return fail(failureOf(error, path));
  } finally {
    clearTimeout(timer);
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
