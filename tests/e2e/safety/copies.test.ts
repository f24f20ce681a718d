import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copiesWords } from '#shared/words/desk/copies-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

const words = copiesWords('bn');
const { preview } = settingsWords('bn');

let desk: RunningDesk;
let page: Page;

/** What stands in for Chromium's own picker: a folder of the origin's files, whose permission and presence a test decides. */
type StandIn = Window & {
  showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
  pickedState?: PermissionState;
};

beforeEach(async () => {
  desk = await openDesk({
    isAlone: true, // room is counted for a browser's profile
    prepare: async (context) => {
      await context.addInitScript(() => {
        if (typeof FileSystemHandle === 'undefined') return; // the empty page of a new window
        const world = window as StandIn;
        const isPicked = (handle: FileSystemHandle): boolean => handle.name === 'পেনড্রাইভ';
        const handles = FileSystemHandle.prototype as unknown as Record<
          'queryPermission' | 'requestPermission',
          (this: FileSystemHandle) => Promise<PermissionState>
        >;
        handles.queryPermission = function () {
          return Promise.resolve(isPicked(this) ? (world.pickedState ?? 'granted') : 'granted');
        };
        handles.requestPermission = function () {
          if (isPicked(this)) world.pickedState = 'granted';
          return Promise.resolve('granted');
        };
        world.showDirectoryPicker = async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('পেনড্রাইভ', { create: true });
      });
    },
  });
  page = desk.page;
});

afterEach(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

type Kept = Readonly<Record<string, string>>;

/** The files of a folder among the origin's own, in the order of their names; of one folder in it where that has one. */
const filesIn = (folder: string, at: Page = page): Promise<Kept> =>
  at.evaluate(async (name) => {
    const files: Record<string, string> = {};
    const read = async (directory: FileSystemDirectoryHandle): Promise<void> => {
      for await (const one of directory.values()) {
        if (one.kind === 'directory') await read(one);
        else files[one.name] = await (await one.getFile()).text();
      }
    };
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(name).catch(() => undefined);
    if (directory) await read(directory);
    return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  }, folder);

const texts = async (folder: string): Promise<readonly string[]> => Object.values(await filesIn(folder));

/** The window is hidden and shown again, as where another is put before it. */
const hide = (at: Page = page): Promise<void> =>
  at.evaluate(() => {
    const state = (value: DocumentVisibilityState): void => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    };
    state('hidden');
    state('visible');
  });

const openSettings = async (): Promise<void> => {
  await page.keyboard.press('Alt+4');
  await page.locator('.second-place').waitFor();
};

const place = (state: string) => page.locator(`.second-place[data-state="${state}"]`);
const notice = (text: string) => page.locator('.notice', { hasText: text });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

const chooseFolder = async (): Promise<void> => {
  await openSettings();
  await press(words.second.choose);
  await place('there').waitFor();
};

describe('safety copies of the browser form', () => {
  it('are kept in the browser’s own files when the window is hidden, only where something has changed, and restored', async () => {
    await openSample(page);
    await writeInto(page, 'committee', 'কপিতে আছে');
    await hide();
    await expect.poll(() => texts('safety-copies')).toHaveLength(1);
    const [name = '', text] = Object.entries(await filesIn('safety-copies'))[0] ?? [];
    expect(name).toMatch(/^karjobiboroni-000001-\d{8}T\d{6}Z\.json$/u);
    expect(text).toContain('কপিতে আছে');
    await isSaved(page);
    await hide();
    await page.waitForTimeout(500);
    expect(await texts('safety-copies')).toHaveLength(1);
    await writeInto(page, 'committee', 'কপির পরের লেখা');
    await isSaved(page);
    await openSettings();
    await page.getByRole('list', { name: words.listOf.first.browser }).getByRole('button').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(preview.rule).selectOption('file');
    await dialog.getByRole('button', { name: preview.take }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goBack();
    await expect.poll(() => inputAt(page, 'committee').inputValue()).toBe('কপিতে আছে');
  });

  it('stay ordered by their making when the clock is set back by years', async () => {
    await openSample(page);
    const now = Date.now();
    for (const [at, time] of [now, now - 3e11, now - 6e11, now + 3e11, now - 3e10].entries()) {
      await page.clock.setFixedTime(time);
      await writeInto(page, 'committee', `লেখা ${String(at)}`);
      await hide();
      await expect.poll(async () => (await texts('safety-copies')).at(-1)).toContain(`লেখা ${String(at)}`);
    }
    expect(Object.keys(await filesIn('safety-copies')).map((name) => name.slice(0, 20))).toEqual(
      [1, 2, 3, 4, 5].map((order) => `karjobiboroni-00000${String(order)}`),
    );
  });

  it('of two windows that are hidden at once are made by one', async () => {
    await openSample(page);
    await writeInto(page, 'committee', 'একবারই');
    await isSaved(page);
    const other = await desk.newPage();
    await other.goto(`${desk.address}#/settings`);
    await other.locator('.second-place').waitFor();
    await Promise.all([hide(), hide(other)]);
    await expect.poll(() => texts('safety-copies')).toHaveLength(1);
    await page.waitForTimeout(500);
    expect(await texts('safety-copies')).toHaveLength(1);
  });

  it('which a closed window had no time for are made at the next start', async () => {
    await openSample(page);
    await writeInto(page, 'committee', 'আগের বারের লেখা');
    await isSaved(page);
    expect(await texts('safety-copies')).toEqual([]);
    await page.reload();
    await expect.poll(() => texts('safety-copies')).toEqual([expect.stringContaining('আগের বারের লেখা')]);
  });

  it('leave an empty file of a page that ended in mid-write, and do not count it', async () => {
    await openSample(page);
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('safety-copies', { create: true });
      await folder.getFileHandle('karjobiboroni-000007-20260101T000000Z.json', { create: true });
    });
    await openSettings();
    await page.getByText(words.none).waitFor();
    await page.goBack();
    await writeInto(page, 'committee', 'পরের');
    await hide();
    await expect.poll(() => texts('safety-copies')).toEqual([expect.stringContaining('পরের')]);
  });

  it('are kept in a chosen folder too, from the moment it is chosen and after the next start, until it is forgotten', async () => {
    await openSample(page);
    await writeInto(page, 'committee', 'দুই জায়গায়');
    await isSaved(page);
    await chooseFolder();
    await expect.poll(() => texts('পেনড্রাইভ')).toEqual([expect.stringContaining('দুই জায়গায়')]);
    await page.getByRole('list', { name: words.listOf.second }).waitFor();
    await page.goBack();
    await page.reload();
    await writeInto(page, 'committee', 'পরের বারের লেখা');
    await hide();
    await expect.poll(async () => (await texts('পেনড্রাইভ')).at(-1)).toContain('পরের বারের লেখা');
    await openSettings();
    await press(words.second.forget);
    await place('none').waitFor();
    await page.goBack();
    const before = await texts('পেনড্রাইভ');
    await writeInto(page, 'committee', 'শুধু ব্রাউজারে');
    await hide();
    await expect.poll(async () => (await texts('safety-copies')).at(-1)).toContain('শুধু ব্রাউজারে');
    expect(await texts('পেনড্রাইভ')).toEqual(before);
  });

  it('whose permission has lapsed say so at once, are kept in the browser meanwhile, and go on after a click', async () => {
    await openSample(page);
    await chooseFolder();
    await page.goBack();
    await page.evaluate(() => {
      (window as StandIn).pickedState = 'prompt';
    });
    for (const text of ['অনুমতি নেই', 'এখনো নেই']) {
      await writeInto(page, 'committee', text);
      await hide();
      await expect.poll(async () => (await texts('safety-copies')).at(-1)).toContain(text);
    }
    await notice(words.locked('পেনড্রাইভ')).waitFor();
    expect(await notice(words.locked('পেনড্রাইভ')).count()).toBe(1); // once for the cause, not for each copy
    await notice(words.locked('পেনড্রাইভ')).getByRole('button', { name: words.second.allow }).click();
    await expect.poll(async () => (await texts('পেনড্রাইভ')).at(-1)).toContain('এখনো নেই');
  });

  it('whose folder is gone say so at once and go on when it is back', async () => {
    await openSample(page);
    await chooseFolder();
    await page.goBack();
    await page.evaluate(async () => {
      await (await navigator.storage.getDirectory()).removeEntry('পেনড্রাইভ', { recursive: true });
    });
    await writeInto(page, 'committee', 'ফোল্ডার নেই');
    await hide();
    await notice(words.failed('second', 'missing')).waitFor();
    expect((await texts('safety-copies')).at(-1)).toContain('ফোল্ডার নেই');
    await page.evaluate(async () => {
      await (await navigator.storage.getDirectory()).getDirectoryHandle('পেনড্রাইভ', { create: true });
    });
    await hide();
    await expect.poll(() => texts('পেনড্রাইভ')).toEqual([expect.stringContaining('ফোল্ডার নেই')]);
  });

  it('for which there is no room say so once, touch no older copy, and go on when there is room', async () => {
    await openSample(page);
    await writeInto(page, 'committee', 'আগের কপি');
    await hide();
    await expect.poll(() => texts('safety-copies')).toHaveLength(1);
    const session = await desk.context.newCDPSession(page);
    const origin = desk.address.replace(/\/$/u, '');
    const { usage } = (await session.send('Storage.getUsageAndQuota', { origin })) as { readonly usage: number };
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 40_000 });
    for (const text of ['জায়গা নেই', 'এখনো জায়গা নেই']) {
      await writeInto(page, 'committee', text);
      await hide();
      await notice(words.failed('first', 'disk-full')).waitFor();
    }
    await isSaved(page); // the database had room left
    expect(await notice(words.failed('first', 'disk-full')).count()).toBe(1);
    expect(await texts('safety-copies')).toEqual([expect.stringContaining('আগের কপি')]);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await notice(words.failed('first', 'disk-full')).getByRole('button', { name: words.again }).click();
    await notice(words.works).waitFor();
    await expect.poll(async () => (await texts('safety-copies')).at(-1)).toContain('এখনো জায়গা নেই');
  });
});
