import type { AddressInfo } from 'node:net';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { serveDesk } from '../../build/scripts/desk-server.mjs';
import { launchOptions, sharedBrowser } from '#tests/support/browser';
import { projectFolder } from '#tests/support/folders';

/** Built before the tests begin, by build-desk-once.ts. */
const builtDesk = `${projectFolder}build/out/desk`;

export type DeskOptions = {
  /** Keeps the profile in this folder, so that a later start finds the same database. */
  readonly profile?: string;
  readonly width?: number;
  readonly height?: number;
  /** The folder of the served desk; the project's own build unless told. */
  readonly folder?: string;
  /** The port of a server that runs already: the origin is part of the data. */
  readonly port?: number;
  /** A browser that no other test shares, for what a browser does to all that is open in it or counts for all. */
  readonly isAlone?: boolean;
  /** Chromium as people have it, for what depends on how a browser keeps its profile or is killed. */
  readonly isWholeBrowser?: boolean;
  /** Done with the context before it opens the desk. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
};

export type RunningDesk = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** `http://127.0.0.1:…/` */
  readonly address: string;
  /** What the page complained of: policy violations, console errors, requests beyond this machine. */
  readonly complaints: readonly string[];
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
};

const isOurs = (url: string, address: string): boolean => url.startsWith(address) || /^(?:blob|data|about):/u.test(url);

const watch = (page: Page, address: string, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (!isOurs(request.url(), address)) complaints.push(`network: ${request.url()}`);
  });
};

/** Serves the desk for several starts of the browser, all at one origin. */
export const serve = async (folder?: string): Promise<{ readonly port: number; readonly stop: () => void }> => {
  const server = await serveDesk(folder ?? builtDesk, 0);
  return { port: (server.address() as AddressInfo).port, stop: () => server.close() };
};

/** A browser of its own where the profile or the kind of browser matters, else a fresh context of the shared one. */
const openContext = async ({
  profile,
  width,
  height,
  isAlone,
  isWholeBrowser,
}: DeskOptions): Promise<BrowserContext> => {
  const options: BrowserContextOptions = {
    viewport: { width: width ?? 1366, height: height ?? 768 },
    locale: 'bn-BD',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block', // each test is to see what its server serves (tests/browser-form is about the other)
  };
  if (profile === undefined && isAlone !== true && isWholeBrowser !== true)
    return (await sharedBrowser()).newContext(options);
  return chromium.launchPersistentContext(profile ?? '', { ...launchOptions(isWholeBrowser), ...options });
};

/** Opens the built desk in Chromium, the network beyond this machine cut off. */
export const openDesk = async (options: DeskOptions = {}): Promise<RunningDesk> => {
  const own = options.port === undefined ? await serve(options.folder) : undefined;
  const address = `http://127.0.0.1:${String(options.port ?? own?.port)}/`;
  const context = await openContext(options);
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  await context.route(
    (url) => !isOurs(url.href, address),
    (route) => route.abort(),
  );
  context.on('page', (page) => {
    watch(page, address, complaints);
  });
  await options.prepare?.(context);
  const page = context.pages()[0] ?? (await context.newPage());
  watch(page, address, complaints);
  await page.goto(address);
  return {
    page,
    context,
    address,
    complaints,
    newPage: () => context.newPage(),
    close: async () => {
      await context.close();
      own?.stop();
    },
  };
};
