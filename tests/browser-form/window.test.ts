import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath, sandboxFlags } from '#tests/support/chromium';
import { readNetLog, type Traffic } from './net-log';
import { accountIn, freePort, newFolder, removeFolder, start } from './started-desk';
import { exportedText, isKept, paperWith, writeIntoSample, writeMore } from './write-sentence';

let folder = '';
let browser: Browser | undefined;

beforeEach(() => {
  folder = newFolder();
});

/** Ended, but not yet taken note of by whoever is to: in a container that may be nobody. */
const isDefunct = (pid: string): boolean =>
  existsSync(`/proc/${pid}/stat`) && readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');

/** Whether the browser that the window was opened in still runs; its script leaves its process number. */
const isRunning = (): boolean => {
  try {
    const pid = readFileSync(join(folder, 'browser.pid'), 'utf8').trim();
    process.kill(Number(pid), 0); // throws where there is none
    return !isDefunct(pid);
  } catch {
    return false;
  }
};

/** To close the connection would leave the browser running. */
const closeBrowser = async (): Promise<void> => {
  const session = await browser?.newBrowserCDPSession();
  browser = undefined;
  await session?.send('Browser.close');
  await expect.poll(isRunning).toBe(false);
};

afterEach(async () => {
  await closeBrowser();
  removeFolder(folder);
});

const logPath = (): string => join(folder, 'net-log.json');

/** The browser's log, whole once it has ended. */
const traffic = async (): Promise<Traffic> => {
  await closeBrowser();
  return readNetLog(logPath());
};

/** The installed browser, but for the screen that it does not need, the door for the test, and its log. */
const headless = (change = ''): string => {
  const path = join(folder, 'browser.sh');
  const flags = `--headless=new --remote-debugging-port=0 --log-net-log=${logPath()}`;
  writeFileSync(
    path,
    `#!/bin/sh\n${change}\necho $$ > ${join(folder, 'browser.pid')}\nexec "${chromiumPath()}" ${flags} "$@"\n`,
  );
  chmodSync(path, 0o755);
  return path;
};

const connect = async (profile: string): Promise<Browser> => {
  const door = join(profile, 'DevToolsActivePort');
  await expect.poll(() => existsSync(door) && readFileSync(door, 'utf8').includes('\n')).toBe(true);
  const [port = ''] = readFileSync(door, 'utf8').split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
};

/** `npm start -- --web` with a screen by its name; gives the desk's page in the window that it opens. */
const openWindow = async (port: number, program: string) => {
  const address = `http://127.0.0.1:${String(port)}/`;
  const desk = start(['--web'], {
    ...accountIn(folder, port),
    DISPLAY: ':99',
    KARJOBIBORONI_CHROMIUM: program,
    KARJOBIBORONI_TEST_NO_SANDBOX: sandboxFlags.length > 0 ? '1' : undefined,
  });
  await desk.until(address);
  browser = await connect(join(folder, 'karjobiboroni', 'browser'));
  const pages = () => browser?.contexts().flatMap((context) => context.pages()) ?? [];
  await expect.poll(() => pages().some((page) => page.url().startsWith(address))).toBe(true);
  const page = pages().find((one) => one.url().startsWith(address))!;
  return { desk, page };
};

describe.skipIf(process.platform === 'win32')('the window that npm start opens', () => {
  it('is the desk, keeps itself, outlives the server, and sends nothing beyond this machine', async () => {
    const port = await freePort();
    const { desk, page } = await openWindow(port, headless());
    await writeIntoSample(page, 'জানালায় লেখা।');
    await paperWith(page, 'জানালায় লেখা।');
    await isKept(page);
    expect(await desk.stop()).toBe(0);

    await page.reload();
    await page.locator('.save-status').waitFor();
    await writeMore(page, 'সার্ভার ছাড়া।');
    expect(await exportedText(page, folder)).toContain('জানালায় লেখা।সার্ভার ছাড়া।');
    expect(await traffic()).toEqual({ reached: [`127.0.0.1:${String(port)}`], names: [] });
  });

  it('would be seen to send something: without its flags the same browser asks for names', async () => {
    const drop = 'for flag do shift; case "$flag" in --host-resolver-rules=*) ;; *) set -- "$@" "$flag";; esac; done';
    const { desk, page } = await openWindow(await freePort(), headless(drop));
    await page.goto('http://elsewhere.example/').catch(() => undefined);
    expect((await traffic()).names.join()).toContain('elsewhere.example');
    await desk.stop();
  });
});
