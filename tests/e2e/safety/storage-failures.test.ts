import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appWords } from '#shared/words/desk/app-words';
import { editorWords } from '#shared/words/desk/editor-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { openDesk, serve, type RunningDesk } from '#tests/support/desk';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

const words = appWords('bn').storage;
const saveWords = editorWords('bn').save;
const temporary = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-failures-'));

let server: Awaited<ReturnType<typeof serve>>;
/** A profile with the sample in it and its id; each test works on a copy. */
const prepared = { profile: '', id: '' };
let profile = '';
let desk: RunningDesk;

const start = async (): Promise<RunningDesk> => {
  desk = await openDesk({ profile, port: server.port });
  return desk;
};

beforeAll(async () => {
  server = await serve();
  prepared.profile = temporary();
  const first = await openDesk({ profile: prepared.profile, port: server.port });
  prepared.id = await openSample(first.page);
  await isSaved(first.page);
  // A clean end: after another one the next start would move to a database of its own, past what is done to this one.
  const closed = first.page.waitForEvent('close');
  await first.page.close({ runBeforeUnload: true });
  await closed;
  await first.close();
});

beforeEach(() => {
  profile = temporary();
  cpSync(prepared.profile, profile, { recursive: true });
});

afterEach(async () => {
  await desk.close();
  rmSync(profile, { recursive: true, force: true });
});

afterAll(() => {
  server.stop();
  rmSync(prepared.profile, { recursive: true, force: true });
});

const openDocument = async (): Promise<Page> => {
  const { page, address } = await start();
  await page.goto(`${address}#/document/${prepared.id}`);
  await page.locator('.save-status').waitFor();
  return page;
};

/** A page of the desk's origin in which none of the desk's code runs. */
const barePage = async (): Promise<Page> => {
  const page = await desk.newPage();
  await page.goto(`${desk.address}paper.css`);
  return page;
};

const titleOf = (page: Page): Promise<string | null> => page.locator('.failure h1').textContent();

/** Presses a button that hands over a file, and gives the file's text. */
const fileFrom = async (page: Page, button: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path(), 'utf8');
};

/** Opens the database past the desk, does something to it, and closes it. */
const withDatabase = (page: Page, name: 'raise' | 'delete' | 'damage' | 'read', id = ''): Promise<string> =>
  page.evaluate(
    async ([what, key]) => {
      const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(request.error ?? new Error('no reason'));
          };
        });
      if (what === 'delete') {
        await settled(indexedDB.deleteDatabase('karjobiboroni'));
        return '';
      }
      const database = await settled(indexedDB.open('karjobiboroni', what === 'raise' ? 7770 : undefined));
      const store = database.transaction('contents', 'readwrite').objectStore('contents');
      if (what === 'damage') await settled(store.put({ id: key, json: '{"ভাঙা": "লেখা' }));
      const text = JSON.stringify([database.version, [...database.objectStoreNames], await settled(store.getAll())]);
      database.close();
      return text;
    },
    [name, id] as const,
  );

describe('a browser that gives no more room', () => {
  const setQuota = async (page: Page, quotaSize?: number): Promise<void> => {
    const session = await desk.context.newCDPSession(page);
    const origin = desk.address.slice(0, -1);
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
  };

  /** Writes until there is no room: Chromium asks for the room that is left only every half minute. */
  const writeUntilFull = async (page: Page, text: string): Promise<void> => {
    await setQuota(page, 1);
    const failed = page.locator('.save-status[data-state="failed"]');
    await expect
      .poll(
        async () => {
          await writeInto(page, 'committee', '');
          await writeInto(page, 'committee', text);
          return failed.isVisible();
        },
        { interval: 1000, timeout: 60_000 },
      )
      .toBe(true);
  };

  it('is told in words; the text stays, goes to a file, and is saved by itself when there is room again', async () => {
    const page = await openDocument();
    await writeUntilFull(page, 'জায়গা ফুরানোর পরের লেখা');
    const status = page.locator('.save-status[data-state="failed"]');
    // The journal still has the room that it was given before.
    expect(await status.textContent()).toContain(saveWords.inJournal);
    expect(await status.locator('[title]').first().getAttribute('title')).toBe(words.full.text);
    expect(await fileFrom(page, saveWords.saveFile)).toContain('জায়গা ফুরানোর পরের লেখা');
    // Leaving the document does not lose it, and coming back goes on with it.
    await page.evaluate(() => {
      location.hash = '#/library';
    });
    await page.getByText(words.full.text).waitFor();
    await page.goto(`${desk.address}#/document/${prepared.id}`);
    await status.waitFor();
    expect(await inputAt(page, 'committee').inputValue()).toBe('জায়গা ফুরানোর পরের লেখা');
    await setQuota(page);
    await isSaved(page);
    await page.reload();
    await isSaved(page);
    expect(await inputAt(page, 'committee').inputValue()).toBe('জায়গা ফুরানোর পরের লেখা');
  });

  it('asks before a window with unsaved text is closed', async () => {
    const page = await openDocument();
    await writeUntilFull(page, 'বন্ধ করার আগের লেখা');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await inputAt(page, 'committee').inputValue()).toBe('বন্ধ করার আগের লেখা');
  });
});

describe('a database that cannot be opened', () => {
  it('of a newer version is refused with a screen, and nothing in it is changed', async () => {
    const page = await (await start()).newPage();
    await desk.page.goto('about:blank');
    await page.goto(`${desk.address}paper.css`);
    await withDatabase(page, 'raise');
    const before = await withDatabase(page, 'read');
    await desk.page.goto(desk.address);
    expect(await titleOf(desk.page)).toBe(words.newer.title);
    expect(await desk.page.locator('.failure p').textContent()).toBe(words.newer.text);
    expect(await withDatabase(page, 'read')).toBe(before);
  });

  it('says so in the language of the settings', async () => {
    const { page, address } = await start();
    await page.goto(`${address}#/settings`);
    await page.getByLabel(settingsWords('bn').look.language, { exact: true }).selectOption('en');
    await page.getByLabel(settingsWords('en').look.language, { exact: true }).waitFor();
    await page.goto('about:blank');
    await withDatabase(await barePage(), 'raise');
    await page.goto(address);
    expect(await titleOf(page)).toBe(appWords('en').storage.newer.title);
  });

  it('because an older window keeps it back says which window to close, and opens when that is done', async () => {
    profile = temporary();
    desk = await openDesk({ profile, port: server.port });
    await desk.page.goto('about:blank');
    const older = await barePage();
    await withDatabase(older, 'delete');
    await older.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('karjobiboroni', 5);
          request.onsuccess = () => {
            Object.assign(window, { kept: request.result });
            resolve(undefined);
          };
        }),
    );
    await desk.page.goto(desk.address);
    expect(await titleOf(desk.page)).toBe(words.blocked.title);
    await older.close();
    await desk.page.getByRole('button', { name: words.retry }).click();
    await desk.page.locator('.frame').waitFor();
  });

  const browsersOwn = (): string => join(profile, 'Default', 'IndexedDB');

  /** Takes the journal away too: what is lost now comes back by itself from nowhere. */
  const loseJournal = (): void => {
    rmSync(join(profile, 'Default', 'File System'), { recursive: true });
  };

  // Chromium may put an empty database in the place of a damaged one, at once or at the next opening, and says nothing.
  it.each([/\.(?:log|ldb)$/u, /MANIFEST/u])(
    'because its files are damaged (%s), the journal gone as well, is told as often as it is tried, until somebody wants to begin anew',
    async (damaged) => {
      for (const path of readdirSync(browsersOwn(), { recursive: true, encoding: 'utf8' })) {
        if (damaged.test(path)) writeFileSync(join(browsersOwn(), path), 'নষ্ট'.repeat(500));
      }
      loseJournal();
      const { page } = await start();
      await page.locator('.failure').waitFor();
      const screens = [await titleOf(page)];
      for (let time = 0; time < 3; time += 1) {
        await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: words.retry }).click()]);
        await page.locator('.failure').waitFor();
        screens.push(await titleOf(page));
      }
      // Damage that can be seen is told as damage; where an empty database stands in its place, that is told.
      expect([words.unreadable.title, words.emptied.title]).toEqual(expect.arrayContaining([...new Set(screens)]));
      await page.getByRole('button', { name: words.beginAnew }).click();
      await page.getByRole('button', { name: words.beginAnewSure }).click();
      await page.locator('.frame').waitFor();
    },
  );

  it('because the disk refuses it is no loss where the journal is there: the desk goes on in another place', async () => {
    rmSync(browsersOwn(), { recursive: true });
    writeFileSync(browsersOwn(), '');
    const page = await openDocument();
    expect(await inputAt(page, 'committee').inputValue()).not.toBe('');
  });

  it('because the disk refuses it, the journal gone as well, is told', async () => {
    rmSync(browsersOwn(), { recursive: true });
    writeFileSync(browsersOwn(), '');
    loseJournal();
    const { page } = await start();
    expect(await titleOf(page)).toBe(words.unreadable.title);
  });
});

describe('a database that is lost while a document is open', () => {
  it.each([
    ['raise', words.newer.title],
    ['delete', words.deleted.title],
  ] as const)('(%s) leaves a screen that hands the open text over as a file', async (how, title) => {
    const page = await openDocument();
    await writeInto(page, 'committee', 'হারানোর ঠিক আগের লেখা');
    await withDatabase(await barePage(), how);
    await page.locator('.failure').waitFor();
    expect(await titleOf(page)).toBe(title);
    expect(await fileFrom(page, words.saveOpen)).toContain('হারানোর ঠিক আগের লেখা');
    if (how === 'raise') expect(await withDatabase(await barePage(), 'read')).toContain('হারানোর ঠিক আগের লেখা');
  });
});

describe('a document whose text is damaged', () => {
  it('is not opened and not changed; its text goes to a file as it is', async () => {
    await start();
    await desk.page.goto('about:blank');
    await withDatabase(await barePage(), 'damage', prepared.id);
    const before = await withDatabase(await barePage(), 'read');
    await desk.page.goto(`${desk.address}#/document/${prepared.id}`);
    await desk.page.locator('.failure').waitFor();
    expect(await titleOf(desk.page)).toBe(words['damaged-record'].title);
    expect(await fileFrom(desk.page, words.saveRaw)).toBe('{"ভাঙা": "লেখা');
    expect(await withDatabase(await barePage(), 'read')).toBe(before);
  });
});

describe('keeping what is saved', () => {
  it('asks that each save be on the disk when it is done', async () => {
    const { page, context, address } = await start();
    await context.addInitScript(() => {
      const asked: unknown[] = [];
      Object.assign(window, { asked });
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object below
      const own = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (names, mode, options) {
        if (mode === 'readwrite') asked.push({ names: [names].flat().sort(), durability: options?.durability });
        return own.call(this, names, mode, options);
      };
    });
    await page.goto('about:blank');
    await page.goto(`${address}#/document/${prepared.id}`);
    await isSaved(page);
    await writeInto(page, 'committee', 'ডিস্কে রাখা');
    const asked = () =>
      page.evaluate(() => (window as unknown as { asked: { names: string[]; durability: string }[] }).asked);
    await expect.poll(asked).toContainEqual({ names: ['contents', 'documents', 'revisions'], durability: 'strict' });
    expect((await asked()).filter(({ durability }) => durability !== 'strict')).toEqual([]);
  });

  it.each([true, false])('asks the browser not to clear it, and shows the answer (%s)', async (answer) => {
    const { page, context, address } = await start();
    await context.addInitScript((persisted) => {
      Object.assign(window, { timesAsked: 0 });
      StorageManager.prototype.persisted = () => Promise.resolve(false);
      StorageManager.prototype.persist = () => {
        (window as unknown as { timesAsked: number }).timesAsked += 1;
        return Promise.resolve(persisted);
      };
    }, answer);
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('.frame').waitFor();
    await expect.poll(() => page.evaluate(() => (window as unknown as { timesAsked: number }).timesAsked)).toBe(1);
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await page.locator(`[data-persisted="${String(answer)}"]`).waitFor();
  });
});
