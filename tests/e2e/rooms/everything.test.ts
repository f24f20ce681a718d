import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankMinutes } from '#shared/minutes/blank-minutes';
import { writeEverything } from '#shared/everything-file/write-everything';
import { libraryWords } from '#shared/words/desk/library-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from '../safety/sample-desk';
import { addPeople, isCommitteeSaved, makeCommittee, storedRows } from './room-pages';

const { keep, preview, look } = settingsWords('bn');
let desk: RunningDesk;
let page: Page;

beforeEach(async () => {
  desk = await openDesk();
  page = desk.page;
});

afterEach(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

const openSettings = async (): Promise<void> => {
  await page.keyboard.press('Alt+4');
  await page.getByRole('button', { name: keep.save }).waitFor();
};

/** Saves everything and gives the file's text. */
const savedFile = async (): Promise<string> => {
  await openSettings();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: keep.save }).click();
  return readFileSync(await (await download).path(), 'utf8');
};

/** Chooses a file of everything to be read back. */
const chooseFile = async (text: string): Promise<void> => {
  await openSettings();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: keep.read }).click();
  await (await chooser).setFiles({ name: 'everything.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

/** What the preview counts of one kind: new, newer, older, not known, same, only here. */
const counted = async (kind: string): Promise<readonly string[]> =>
  page.getByRole('row', { name: kind }).getByRole('cell').allInnerTexts();

/** All that goes from one desk to another; where the desk was left, when it was saved and its revisions belong to the computer. */
const kept = async (): Promise<unknown> => {
  const { settings = [], documents = [], ...tables } = await storedRows(page);
  const local = ['lastAddress', 'lastFullSave', 'reminderPutOff', 'karjobiboroni-sessions'];
  const rows = documents.map(({ revision: _, ...row }) => row);
  return { ...tables, documents: rows, settings: settings.filter(({ key }) => !local.includes(String(key))) };
};

/** An empty desk in the place of what was there. */
const wipe = async (): Promise<void> => {
  await page.goto(`${desk.address}paper.css`);
  // Else the journal would bring everything back.
  await page.evaluate(async () => {
    const own = await navigator.storage.getDirectory();
    await own.removeEntry('journal', { recursive: true });
  });
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        localStorage.clear();
        const request = indexedDB.deleteDatabase('karjobiboroni');
        request.onsuccess = () => {
          resolve();
        };
        request.onerror = () => {
          reject(new Error('the database is not deleted'));
        };
      }),
  );
  await page.goto(desk.address);
  await page.locator('.welcome').waitFor();
};

const moveToTrash = async (): Promise<void> => {
  await page.keyboard.press('Alt+1');
  await page.getByRole('grid').locator('[data-row="0"]').focus();
  await page.keyboard.press('Delete');
  await page.getByText(libraryWords('bn').movedToTrash(1)).waitFor();
};

describe('a file of everything', () => {
  it('brings documents, committees, directory, settings and trash back into an empty desk as they were', async () => {
    await openSample(page);
    await writeInto(page, 'committee', 'ফেরত আসার কমিটি');
    await isSaved(page);
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('Alt+n');
    await page.locator('.save-status').waitFor();
    await isSaved(page);
    await moveToTrash();
    await addPeople(page, [
      { name: 'রেহানা মাহবুব', post: 'সচিব' },
      { name: 'সেলিনা হক', latin: 'IMED' },
    ]);
    await makeCommittee(page, 'উন্নয়ন সমন্বয় কমিটি');
    await isCommitteeSaved(page);
    await openSettings();
    await page.getByLabel(look.theme, { exact: true }).selectOption('dark');
    const file = await savedFile();
    const before = await kept();

    await wipe();
    await chooseFile(file);
    await page.getByRole('dialog', { name: preview.title }).waitFor();
    expect([
      await counted(preview.documents),
      await counted(preview.committees),
      await counted(preview.entries),
    ]).toEqual([
      ['২', '০', '০', '০', '০', '০'],
      ['১', '০', '০', '০', '০', '০'],
      ['২', '০', '০', '০', '০', '০'],
    ]);
    expect(await kept()).toMatchObject({ documents: [], committees: [], directory: [] });
    await page.getByRole('dialog').getByRole('button', { name: preview.take }).click();
    await page.getByText(preview.taken(2, 1, 2)).waitFor();
    expect(await kept()).toEqual(before);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');

    await chooseFile(file);
    await page.getByText(preview.nothing).waitFor();
    expect(await counted(preview.documents)).toEqual(['০', '০', '০', '০', '২', '০']);
  });

  it('does not write over what another window has open, names it, and loses nothing there', async () => {
    const id = await openSample(page);
    await isSaved(page);
    const file = await savedFile();
    const other = await desk.newPage();
    await other.goto(`${desk.address}#/document/${id}`);
    await isSaved(other);
    await writeInto(other, 'committee', 'অন্য জানালার লেখা');
    await isSaved(other);
    expect(documentIdOf(other)).toBe(id);

    await chooseFile(file);
    const dialog = page.getByRole('dialog', { name: preview.title });
    await dialog.getByLabel(preview.rule).selectOption('file');
    await dialog.getByRole('button', { name: preview.take }).click();
    await page.getByText(preview.left(1, '').split(':')[0] ?? '').waitFor();
    await writeInto(other, 'committee', 'অন্য জানালার পরের লেখা');
    await isSaved(other);
    await other.reload();
    await isSaved(other);
    expect(await inputAt(other, 'committee').inputValue()).toBe('অন্য জানালার পরের লেখা');

    // Once it is closed there, the file's comes.
    await other.close();
    await chooseFile(file);
    await dialog.getByLabel(preview.rule).selectOption('file');
    await dialog.getByRole('button', { name: preview.take }).click();
    await page.getByText(preview.taken(1, 0, 0)).waitFor();
    const { documents } = JSON.parse(file) as { readonly documents: readonly { readonly value: unknown }[] };
    const { contents = [] } = await storedRows(page);
    expect(contents.map(({ json }) => JSON.parse(String(json)) as unknown)).toEqual([documents[0]?.value]);
  });

  it('that is large says how far reading it has come, and can be given up', async () => {
    const documents = Array.from({ length: 10_000 }, (_, index) => ({
      json: JSON.stringify(
        blankMinutes({ id: `d${String(index)}`, changedAt: '2026-01-01T00:00:00.000Z', style: { preset: 'P1' } }),
      ),
    }));
    const rest = { committees: [], directory: [], unreadable: [], settings: {} };
    await page.locator('.welcome').waitFor();
    await chooseFile(writeEverything({ madeAt: '2026-01-01T00:00:00.000Z', documents, ...rest }));
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: keep.stop }).click();
    await page.getByText(keep.cancelled).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect((await storedRows(page)).documents).toEqual([]);
  });
});
