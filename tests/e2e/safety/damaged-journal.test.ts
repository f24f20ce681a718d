import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appWords } from '#shared/words/desk/app-words';
import { openDesk, serve, type DeskOptions, type RunningDesk } from '#tests/support/desk';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

const words = appWords('bn').storage;

let server: Awaited<ReturnType<typeof serve>>;
let profile = '';
let desk: RunningDesk | undefined;
let id = '';

const committee = 'প্রথম দিনের কমিটি';

const start = async (prepare?: DeskOptions['prepare']): Promise<Page> => {
  desk = await openDesk({ profile, port: server.port, ...(prepare ? { prepare } : {}) });
  return desk.page;
};

const end = async (): Promise<void> => {
  await desk?.close();
  desk = undefined;
};

beforeAll(async () => {
  server = await serve();
});

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'karjobiboroni-journal-'));
  const page = await start();
  id = await openSample(page);
  // So many records that some lie in other blocks of the disk than the first.
  for (const text of ['ক', 'খ', 'গ', committee]) {
    await writeInto(page, 'committee', text);
    await isSaved(page);
  }
});

afterEach(async () => {
  await end();
  rmSync(profile, { recursive: true, force: true });
});

afterAll(() => {
  server.stop();
});

const databases = (): string => join(profile, 'Default', 'IndexedDB');

const shownCommittee = async (page: Page): Promise<string> => {
  await page.goto(`${desk?.address ?? ''}#/document/${id}`);
  return inputAt(page, 'committee').inputValue({ timeout: 20_000 });
};

const titleOf = (page: Page): Promise<string | null> => page.locator('.failure h1').textContent();

/** What the screen says of the journal's contents. */
const journalLine = (page: Page): Promise<string> => page.locator('.failure ul').innerText();

const goOn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words.goOn }).click();
  await page.getByRole('button', { name: words.goOnSure }).click();
  await page.locator('.frame').waitFor();
};

/** Has the worker's disk fail at one place of the journal, from when it is asked to put back. */
const failingRead = `
  let isFailing = false;
  self.addEventListener('message', ({ data }) => { isFailing ||= data.kind === 'recover'; });
  const { read } = FileSystemSyncAccessHandle.prototype;
  FileSystemSyncAccessHandle.prototype.read = function (bytes, { at }) {
    if (isFailing && at <= 1100 && at + bytes.byteLength > 1100) throw new DOMException('the disk fails', 'NotReadableError');
    return read.call(this, bytes, { at });
  };
`;

const failWhenAsked: DeskOptions['prepare'] = async (context) => {
  await context.route('**/journal-worker*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: failingRead + (await response.text()) });
  });
};

describe('a journal', () => {
  it('that the disk cannot read wholly is told, and given up as far as that by a wish alone', async () => {
    await end();
    rmSync(databases(), { recursive: true });
    const page = await start(failWhenAsked);
    expect(await titleOf(page)).toBe(words.unrecovered.title);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: words.retry }).click()]);
    expect(await titleOf(page)).toBe(words.unrecovered.title);
    await expect.poll(() => journalLine(page)).toContain(words.inJournal(1, undefined));
    await goOn(page);
    // What lies elsewhere in its files is there, now and at the next start, which nothing holds up.
    expect(await shownCommittee(page)).toBe(committee);
    await end();
    expect(await shownCommittee(await start())).toBe(committee);
  });

  it('that is known to lack something is gone on with by a wish alone where the database cannot be read', async () => {
    await desk?.page.evaluate(() => {
      localStorage.setItem('karjobiboroni-journal-gap', 'noted');
    });
    await end();
    rmSync(databases(), { recursive: true });
    writeFileSync(databases(), '');
    const page = await start();
    expect(await titleOf(page)).toBe(words['unreadable-with-gap'].title);
    await expect.poll(() => journalLine(page)).toContain(words.inJournal(1, undefined));
    await goOn(page);
    expect(await shownCommittee(page)).toBe(committee);
  });
});
