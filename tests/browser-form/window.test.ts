import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath, sandboxFlags } from '#tests/support/chromium';
import { startRecordingProxy } from './recording-proxy';
import { accountIn, freePort, newFolder, removeFolder, start } from './started-desk';
import { exportedText, isKept, paperWith, writeIntoSample, writeMore } from './write-sentence';

let folder = '';
let browser: Browser | undefined;

beforeEach(() => {
  folder = newFolder();
});

afterEach(async () => {
  // To close the connection would leave the browser running.
  await (await browser?.newBrowserCDPSession())?.send('Browser.close');
  browser = undefined;
  removeFolder(folder);
});

/** The installed browser as it is, but for the screen that it does not need, the door for the test, and the proxy. */
const headless = (proxy: number): string => {
  const path = join(folder, 'browser.sh');
  const flags = `--headless=new --remote-debugging-port=0 --proxy-server=127.0.0.1:${String(proxy)}`;
  writeFileSync(path, `#!/bin/sh\nexec "${chromiumPath()}" ${flags} "$@"\n`);
  chmodSync(path, 0o755);
  return path;
};

const connect = async (profile: string): Promise<Browser> => {
  const door = join(profile, 'DevToolsActivePort');
  await expect.poll(() => existsSync(door) && readFileSync(door, 'utf8').includes('\n')).toBe(true);
  const [port = ''] = readFileSync(door, 'utf8').split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
};

describe.skipIf(process.platform === 'win32')('the window that npm start opens', () => {
  it('is the desk, keeps itself, outlives the server, and sends nothing beyond this machine', async () => {
    const proxy = await startRecordingProxy();
    const port = await freePort();
    const address = `http://127.0.0.1:${String(port)}/`;
    const desk = start(['--web'], {
      ...accountIn(folder, port),
      DISPLAY: ':99',
      KARJOBIBORONI_CHROMIUM: headless(proxy.port),
      KARJOBIBORONI_TEST_NO_SANDBOX: sandboxFlags.length > 0 ? '1' : undefined,
    });
    await desk.until(address);
    browser = await connect(join(folder, 'karjobiboroni', 'browser'));
    const [context] = browser.contexts();
    const page = context?.pages().find((one) => one.url().startsWith(address)) ?? expect.fail('no window of the desk');
    await writeIntoSample(page, 'জানালায় লেখা।');
    await paperWith(page, 'জানালায় লেখা।');
    await isKept(page);
    expect(await desk.stop()).toBe(0);

    await page.reload();
    await page.locator('.save-status').waitFor();
    await writeMore(page, 'সার্ভার ছাড়া।');
    expect(await exportedText(page, folder)).toContain('জানালায় লেখা।সার্ভার ছাড়া।');
    expect(proxy.seen).toEqual([]);

    // The proxy would have seen it.
    await page.goto('http://elsewhere.example/').catch(() => undefined);
    await expect.poll(() => proxy.seen).toEqual([expect.stringContaining('http://elsewhere.example/')]);
    proxy.stop();
  });
});
