import type { Page } from '@playwright/test';
import { committeesWords } from '#shared/words/desk/committees-words';
import { directoryWords } from '#shared/words/desk/directory-words';
import { minutesOf } from '#shared/minutes/paper-view';
import type { Meeting } from '#shared/minutes/model';

const committees = committeesWords('bn');
const directory = directoryWords('bn');

type Row = Readonly<Record<string, unknown>>;

/** Every row of every table that is kept, read past the desk's own code; the search index and places are not kept. */
export const storedRows = (page: Page): Promise<Readonly<Record<string, readonly Row[]>>> =>
  page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no reason'));
        };
      });
    const database = await settled(indexedDB.open('karjobiboroni'));
    const names = ['documents', 'contents', 'committees', 'directory', 'settings'];
    const transaction = database.transaction(names);
    const tables = await Promise.all(names.map((name) => settled(transaction.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(names.map((name, index) => [name, tables[index] as Row[]]));
  });

/** Puts rows into a table past the desk's own code; the desk shows them when it is loaded anew. */
export const putRows = (page: Page, table: string, rows: readonly Row[]): Promise<void> =>
  page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('karjobiboroni');
        opening.onerror = () => {
          reject(new Error('the database does not open'));
        };
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const row of all) transaction.objectStore(name).put(row);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, rows] as const,
  );

/** A document's minutes, as they are kept. */
export const storedMinutes = async (page: Page, id: string): Promise<Row> => {
  const { contents = [] } = await storedRows(page);
  return minutesOf(JSON.parse(String(contents.find((row) => row.id === id)?.json)) as Meeting);
};

/** Makes a committee by its screen, from any place in the desk, and opens its form. */
export const makeCommittee = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Alt+2');
  await page.getByLabel(committees.newName).fill(name);
  await page.keyboard.press('Enter');
  await page.locator('.committee-form').waitFor();
};

/** Waits until the form of a committee is on the disk. */
export const isCommitteeSaved = async (page: Page): Promise<void> => {
  await page.locator('.saving-state[data-state="saved"]').waitFor();
};

/** Adds people to the directory by its dialog: each is a list of field and text. */
export const addPeople = async (
  page: Page,
  people: readonly Partial<Record<'honorific' | 'name' | 'post' | 'office' | 'latin', string>>[],
): Promise<void> => {
  await page.keyboard.press('Alt+3');
  await page.getByRole('heading', { level: 1, name: directory.title }).waitFor();
  for (const person of people) {
    await page.keyboard.press('Alt+n');
    const dialog = page.getByRole('dialog');
    for (const [field, text] of Object.entries(person)) await dialog.locator(`[data-path="entry.${field}"]`).fill(text);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }
};

/** The card of one part of the committee's form. */
export const part = (page: Page, name: keyof typeof committees.parts) =>
  page.getByRole('region', { name: committees.parts[name] });

/** A cell of the first grid of a card: row and column from 1, as they are counted for who cannot see them. */
export const cellOf = (page: Page, name: keyof typeof committees.parts, row: number, column: number) =>
  part(page, name)
    .locator(`[role="row"][aria-rowindex="${String(row + 1)}"] [aria-colindex="${String(column)}"]`)
    .first();

/** Pastes a text where the focus is, as from a spreadsheet. */
export const pasteText = (page: Page, text: string): Promise<void> =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
