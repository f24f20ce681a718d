import type { Server } from 'node:http';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addBrowserForm } from '../../build/scripts/add-browser-form.mjs';
import { serveDesk } from '../../build/scripts/desk-server.mjs';
import { projectFolder } from '#tests/support/folders';
import { openBrowser, type Browser } from './open-browser';
import { accountIn, freePort, newFolder, removeFolder, start } from './started-desk';
import { exportedText, isKept, paperWith, writeIntoSample, writeMore } from './write-sentence';

const built = join(projectFolder, 'build/out/desk');
let folder = '';
let port = 0;
let address = '';
let browser: Browser | undefined;
let server: Server | undefined;

beforeAll(async () => {
  port = await freePort();
  address = `http://127.0.0.1:${String(port)}/`;
});

beforeEach(() => {
  folder = newFolder();
});

const closeBrowser = async (): Promise<void> => {
  await browser?.context.close();
  browser = undefined;
};

const stopServing = async (): Promise<void> => {
  server?.closeAllConnections();
  await new Promise<unknown>((resolve) => {
    if (server === undefined) resolve(undefined);
    else server.close(resolve);
  });
  server = undefined;
};

afterEach(async () => {
  await closeBrowser();
  await stopServing();
  removeFolder(folder);
});

/** Opens the desk in a browser that is started anew, always on the same profile. */
const openDesk = async (): Promise<Browser> => {
  await closeBrowser();
  browser = await openBrowser(join(folder, 'profile'));
  await browser.page.goto(address);
  return browser;
};

/** Serves a build at the one address; gives the paths that are asked for from then on. */
const serveBuild = async (build: string): Promise<string[]> => {
  await stopServing();
  server = await serveDesk(build, port);
  const asked: string[] = [];
  server.on('request', ({ url = '' }: { readonly url?: string }) => asked.push(url));
  return asked;
};

/** A later build: its pages, the paper's too, carry a mark. */
const makeBuild = async (name: string): Promise<string> => {
  const copy = join(folder, name);
  cpSync(built, copy, { recursive: true });
  for (const page of ['index.html', 'paper.html']) {
    const html = readFileSync(join(copy, page), 'utf8');
    writeFileSync(join(copy, page), html.replace('<html lang="bn"', `<html lang="bn" data-build="${name}"`));
  }
  await addBrowserForm(projectFolder, copy);
  return copy;
};

/** Every file of the build, by the path it is asked for. */
const builtFiles = (): readonly string[] =>
  readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `/${relative(built, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();

/** How many builds the browser keeps. */
const keptBuilds = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);

/** Which build a window has: its page, its paper, and all that is kept. */
const buildsOf = async (page: Page, sentence: string) => {
  const markOf = (): string => document.documentElement.dataset.build ?? 'first';
  await page.locator('.save-status').waitFor();
  const paper = await paperWith(page, sentence);
  return [await page.evaluate(markOf), await paper.evaluate(markOf), await keptBuilds(page)];
};

/** The frames that the browser keeps in processes of their own. */
const separateFrames = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'iframe').map(({ url }) => new URL(url).pathname);
};

describe('with the server stopped, the desk', () => {
  it('opens, has what was written, writes on, shows the paper and exports', async () => {
    const own = start(['--web', '--no-open'], accountIn(folder, port));
    await own.until(address);
    const first = await openDesk();
    await writeIntoSample(first.page, 'সার্ভার চলছে।');
    await isKept(first.page);
    expect(first.complaints).toEqual([]);
    await closeBrowser();
    expect(await own.stop()).toBe(0);
    await expect(fetch(address)).rejects.toThrow();

    const { page, complaints } = await openDesk();
    await page.locator('.save-status').waitFor();
    await writeMore(page, 'সার্ভার থেমেছে।');
    const paper = await paperWith(page, 'সার্ভার চলছে।সার্ভার থেমেছে।');
    expect(await paper.evaluate(() => self.origin)).toBe('null');
    expect(await separateFrames(page)).toEqual(['/whole-paper.html']);
    const text = await exportedText(page, folder);
    expect(text).toContain('সার্ভার চলছে।সার্ভার থেমেছে।');
    expect(complaints).toEqual([]);
  });

  it('has every room: nothing was left to be fetched later', async () => {
    await serveBuild(built);
    await isKept((await openDesk()).page);
    await stopServing();
    const { page, complaints } = await openDesk();
    for (const key of ['Alt+2', 'Alt+3', 'Alt+4', 'Alt+1']) {
      await page.keyboard.press(key);
      await page.locator('main').waitFor();
    }
    const files = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    });
    expect([...files].sort()).toEqual(builtFiles().filter((name) => name !== '/service-worker.js'));
    expect(complaints).toEqual([]);
  });
});

describe('a build that is kept', () => {
  it('is asked of the server no more, but for a newer one', async () => {
    const asked = await serveBuild(built);
    const first = await openDesk();
    await writeIntoSample(first.page, 'প্রথম।');
    await isKept(first.page);
    await closeBrowser();
    asked.length = 0;
    const { page } = await openDesk();
    expect(await buildsOf(page, 'প্রথম।')).toEqual(['first', 'first', 1]);
    await expect.poll(() => asked).toContain('/service-worker.js');
    // The browser may ask for the page while the service worker starts; it shows the kept one all the same.
    expect(asked.filter((path) => path !== '/' && path !== '/service-worker.js')).toEqual([]);
  });

  it('is replaced whole at the next start', async () => {
    const newer = await makeBuild('newer');
    await serveBuild(built);
    const first = await openDesk();
    await writeIntoSample(first.page, 'প্রথম।');
    await isKept(first.page);
    await closeBrowser();
    await serveBuild(newer);
    const { page, complaints } = await openDesk();
    // Nobody touches the window: it changes to the newer build by itself.
    await page.locator('html[data-build="newer"]').waitFor();
    expect(await buildsOf(page, 'প্রথম।')).toEqual(['newer', 'newer', 1]);
    await closeBrowser();
    await stopServing();
    const offline = await openDesk();
    expect(await buildsOf(offline.page, 'প্রথম।')).toEqual(['newer', 'newer', 1]);
    expect([...complaints, ...offline.complaints]).toEqual([]);
  });

  it('is not replaced under the hands of somebody, but at the start after', async () => {
    const newer = await makeBuild('newer');
    await serveBuild(built);
    const first = await openDesk();
    await writeIntoSample(first.page, 'প্রথম।');
    await isKept(first.page);
    await closeBrowser();
    await serveBuild(newer);
    const { page } = await openDesk();
    await page.keyboard.press('Shift');
    await expect.poll(() => keptBuilds(page)).toBe(2);
    await page.waitForTimeout(2000); // longer than a take-over lasts
    expect(await buildsOf(page, 'প্রথম।')).toEqual(['first', 'first', 2]);
    await stopServing();
    const next = await openDesk();
    await next.page.locator('html[data-build="newer"]').waitFor();
    expect(await buildsOf(next.page, 'প্রথম।')).toEqual(['newer', 'newer', 1]);
  });

  it('stays whole in all windows while one of them has it open', async () => {
    const newer = await makeBuild('newer');
    await serveBuild(built);
    const { page, context } = await openDesk();
    await writeIntoSample(page, 'প্রথম।');
    await isKept(page);
    await page.reload();
    await serveBuild(newer);
    const second = await context.newPage();
    await second.goto(address);
    // Two are kept now: the one that is open, and the one that waits.
    await expect.poll(() => keptBuilds(second)).toBe(2);
    await second.waitForTimeout(2000); // longer than a take-over lasts
    expect(await buildsOf(second, 'প্রথম।')).toEqual(['first', 'first', 2]);
    expect(await buildsOf(page, 'প্রথম।')).toEqual(['first', 'first', 2]);
    const next = await openDesk();
    await next.page.locator('html[data-build="newer"]').waitFor();
    expect(await buildsOf(next.page, 'প্রথম।')).toEqual(['newer', 'newer', 1]);
  });

  it('stays when the newer one cannot be fetched whole', async () => {
    const broken = await makeBuild('broken');
    writeFileSync(join(broken, 'paper.css'), '/* another build’s */');
    await serveBuild(built);
    const first = await openDesk();
    await writeIntoSample(first.page, 'প্রথম।');
    await isKept(first.page);
    await closeBrowser();
    const asked = await serveBuild(broken);
    const { page } = await openDesk();
    await expect.poll(() => asked).toContain('/paper.css');
    await page.waitForTimeout(2000); // longer than a take-over lasts
    await expect.poll(() => keptBuilds(page)).toBe(1);
    expect(await buildsOf(page, 'প্রথম।')).toEqual(['first', 'first', 1]);
    rmSync(broken, { recursive: true });
  });
});
