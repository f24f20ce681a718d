import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { libraryWords } from '#shared/words/desk/library-words';
import { unpackValue } from '#renderer/journal/entry';
import { scanRecords } from '#renderer/journal/record';
import { someOf } from '#tests/support/hostile/how-many';
import { openDesk, serve, type RunningDesk } from '#tests/support/desk';
import { memoryFile } from '#tests/support/memory-file';
import { damageDatabases, damages, type Damage } from './profile-damage';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from './sample-desk';

let server: Awaited<ReturnType<typeof serve>>;
let profile = '';
let desk: RunningDesk | undefined;
/** Chromium as people have it; else its headless shell, which damages and mends its database in the same way. */
let isWholeBrowser = false;

beforeAll(async () => {
  server = await serve();
});

beforeEach(() => {
  isWholeBrowser = false;
  profile = mkdtempSync(join(tmpdir(), 'karjobiboroni-lost-'));
});

afterEach(async () => {
  await desk?.close();
  rmSync(profile, { recursive: true, force: true });
});

afterAll(() => {
  server.stop();
});

const start = async (): Promise<RunningDesk> => {
  desk = await openDesk({ profile, port: server.port, isWholeBrowser });
  return desk;
};

const end = async (): Promise<void> => {
  await desk?.close();
  desk = undefined;
};

/** A day's work: opens the document, writes a committee's name into it, waits until it is called saved, closes. */
const workADay = async (id: string, text: string): Promise<void> => {
  const { page, address } = await start();
  await page.goto(`${address}#/document/${id}`);
  await writeInto(page, 'committee', text);
  await isSaved(page);
  await end();
};

const begin = async (): Promise<string> => {
  const { page } = await start();
  const id = await openSample(page);
  await writeInto(page, 'committee', 'প্রথম দিনের কমিটি');
  await isSaved(page);
  await end();
  return id;
};

/** What the field holds after a start, by itself. */
const shownAfterStart = async (id: string): Promise<string> => {
  const { page, address } = await start();
  await page.goto(`${address}#/document/${id}`);
  return inputAt(page, 'committee').inputValue({ timeout: 20_000 });
};

describe('a database', () => {
  it('whose log has a torn record loses nothing two days later, when Chromium throws it away', async () => {
    isWholeBrowser = true;
    const id = await begin();
    damageDatabases(profile, 'a record torn at the end of the log');
    await workADay(id, 'দ্বিতীয় দিনের কমিটি');
    expect(await shownAfterStart(id)).toBe('দ্বিতীয় দিনের কমিটি');
    await end();
    await workADay(id, 'তৃতীয় দিনের কমিটি');
    expect(await shownAfterStart(id)).toBe('তৃতীয় দিনের কমিটি');
  });

  it.each(someOf(Object.keys(damages) as readonly Damage[], 4))('with %s comes back by itself', async (damage) => {
    const id = await begin();
    damageDatabases(profile, damage);
    expect(await shownAfterStart(id)).toBe('প্রথম দিনের কমিটি');
    await end();
    await workADay(id, 'পরের দিনের কমিটি');
    damageDatabases(profile, damage);
    expect(await shownAfterStart(id)).toBe('পরের দিনের কমিটি');
  });
});

/** All that the journal's files say: their bytes as they are, and each record unpacked. */
const journalText = async (page: Page): Promise<string> => {
  const files = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('journal');
    const read = async (name: string): Promise<readonly number[]> => {
      const file = await (await folder.getFileHandle(name)).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    };
    return Promise.all(['lane-1-a.kbj', 'lane-1-b.kbj'].map(read));
  });
  const parts: string[] = [];
  for (const file of files) {
    const bytes = Uint8Array.from(file);
    parts.push(new TextDecoder().decode(bytes));
    for await (const { payload } of scanRecords(memoryFile(bytes)))
      parts.push(JSON.stringify(await unpackValue(payload)));
  }
  return parts.join('\n');
};

describe('the journal of several windows', () => {
  const openWindow = async (id: string): Promise<Page> => {
    const page = await (desk ?? (await start())).newPage();
    await page.goto(`${desk?.address ?? ''}#/document/${id}`);
    await page.locator('.save-status').waitFor();
    return page;
  };

  it('brings back what each of them wrote, and what was written after one was killed', async () => {
    const first = await begin();
    const { page } = await start();
    await page.goto(`${desk?.address ?? ''}#/library`);
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('Alt+n');
    await page.locator('.save-status[data-state]').waitFor();
    const second = documentIdOf(page);
    const [one, other, third] = [page, await openWindow(first), await openWindow(first)];
    await writeInto(one, 'committee', 'এক নম্বর জানালা');
    await isSaved(one);
    await writeInto(other, 'committee', 'দুই নম্বর জানালা');
    await isSaved(other);
    const session = await other.context().newCDPSession(other);
    void session.send('Page.crash').catch(() => undefined);
    await third.locator('.save-status[data-state]').waitFor();
    await writeInto(third, 'committee', 'তিন নম্বর জানালা');
    await isSaved(third);
    await end();
    damageDatabases(profile, 'the folder deleted');
    expect(await shownAfterStart(first)).toBe('তিন নম্বর জানালা');
    await end();
    expect(await shownAfterStart(second)).toBe('এক নম্বর জানালা');
  });

  it('does not bring back what was deleted for good, and its text leaves the files', async () => {
    await begin();
    const words = libraryWords('bn');
    const { page, address } = await start();
    await page.goto(`${address}#/library`);
    expect(await journalText(page)).toContain('প্রথম দিনের কমিটি');
    const row = page.getByRole('row', { name: /প্রথম দিনের কমিটি/u }).first();
    await row.click();
    await page.keyboard.press('Delete');
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+t');
    await page.getByRole('button', { name: words.emptyTrash }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.emptyTrash }).click();
    await page.getByText(words.trashEmptied(1)).waitFor();
    // The journal forgets it some seconds later.
    await expect.poll(() => journalText(page), { timeout: 30_000 }).not.toContain('প্রথম দিনের কমিটি');
    await end();
    damageDatabases(profile, 'the folder deleted');
    const next = await start();
    await next.page.goto(`${next.address}#/library`);
    await next.page.locator('.welcome-way').first().waitFor();
    expect(await next.page.getByText('প্রথম দিনের কমিটি').count()).toBe(0);
  });
});
