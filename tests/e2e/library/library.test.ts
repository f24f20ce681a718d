import type { Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorWords } from '#shared/words/desk/editor-words';
import { libraryWords } from '#shared/words/desk/library-words';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { allDocuments, howMany, idOf, rare, titleOf, tracesOf, writeDocuments } from './many-documents';

const words = libraryWords('bn');
let desk: RunningDesk;
let page: Page;

/** A busy machine draws late. */
const patience = { timeout: 10_000 };

const status = (): Locator => page.locator('.library-tools [role="status"]');
const rowAt = (index: number): Locator => page.locator(`[data-row="${String(index)}"]`);
const says = (text: string): Promise<void> => status().filter({ hasText: text }).waitFor();
const count = (expected: number): Promise<void> => says(words.count(expected));

/** The titles of the first rows, and that the rest is known, too. */
const firstTitles = (): Promise<readonly string[]> =>
  page
    .locator('[data-row]')
    .evaluateAll((rows) =>
      rows
        .filter((row) => Number(row.getAttribute('data-row')) < 3)
        .map((row) => row.querySelector('.library-title')?.textContent ?? ''),
    );
const begins = (...numbers: readonly number[]) => expect.poll(firstTitles, patience).toEqual(numbers.map(titleOf));

const focusedRow = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null);
const focusIsOn = (index: number) => expect.poll(focusedRow, patience).toBe(String(index));
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const openLibrary = async (): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${desk.address}#/library`);
  await status().filter({ hasText: /./u }).waitFor();
};

const chooseInMenu = async (index: number, item: string): Promise<void> => {
  await rowAt(index).locator('.row-menu-button').click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
  await page.locator('.welcome').waitFor();
  await writeDocuments(page);
});

beforeEach(openLibrary);

afterAll(async () => {
  await desk.close();
  expect(desk.complaints).toEqual([]);
});

describe('The library of three hundred documents', () => {
  it('shows the last changed first, and counts them all', async () => {
    await begins(300, 299, 298);
    await count(howMany);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(howMany + 1));
  });

  it('sorts by another column, both ways, and remembers it', async () => {
    const title = page.getByRole('button', { name: words.columns.title });
    await title.click();
    await begins(1, 2, 3);
    await openLibrary();
    await begins(1, 2, 3);
    await title.click();
    await begins(300, 299, 298);
    expect(await page.getByRole('columnheader', { name: words.columns.title }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    const changed = page.getByRole('button', { name: words.columns.changedAt });
    // The newest first, as one looks for them; then the other way.
    await changed.click();
    await begins(300, 299, 298);
    await changed.click();
    await begins(1, 2, 3);
    await changed.click();
    await begins(300, 299, 298);
  });

  it('filters by state and financial year, and chooses nothing that a filter hides', async () => {
    await page.getByLabel(words.filterState).selectOption('issued');
    const issued = allDocuments.filter(({ state }) => state === 'issued');
    await count(issued.length);
    await page.getByLabel(words.filterYear).selectOption('2024-2025');
    const both = issued.filter(({ meetingNumber = 0 }) => meetingNumber % 5 === 2);
    await count(both.length);
    await begins(287, 267, 247);
    // Documents that a filter hides are not chosen with the rest.
    await rowAt(0).focus();
    await press('Control+a');
    await says(words.selected(both.length));
    await page.getByLabel(words.filterState).selectOption('');
    await says(words.selected(both.length));
    await press('Control+a');
  });

  it('goes through the rows by keys and opens one', async () => {
    await rowAt(0).focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowUp');
    await focusIsOn(1);
    await press('End');
    await focusIsOn(howMany - 1);
    await expect
      .poll(() => rowAt(howMany - 1).evaluate((row) => row.getBoundingClientRect().bottom), patience)
      .toBeLessThan(768);
    await press('PageUp');
    expect(Number(await focusedRow())).toBeLessThan(howMany - 5);
    await press('Home', 'ArrowDown');
    await focusIsOn(1);
    // Whoever scrolls by the wheel goes on from the row that has the keyboard.
    await page.locator('.library-table').evaluate((table) => {
      table.scrollTop = 9000;
    });
    await rowAt(160).waitFor();
    await focusIsOn(1);
    await press('ArrowDown', 'Enter');
    await page.waitForURL(`**/#/document/${idOf(howMany - 2)}`);
  });

  it('chooses a stretch with Shift and all with Ctrl+A', async () => {
    await rowAt(4).focus();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await says(words.selected(4));
    await press('Shift+ArrowUp');
    await says(words.selected(3));
    await rowAt(8).locator('.tick').click();
    await rowAt(2)
      .locator('.tick')
      .click({ modifiers: ['Shift'] });
    await says(words.selected(7));
    const all = page.getByRole('checkbox', { name: words.selectAll });
    expect(await all.evaluate((box) => (box as HTMLInputElement).indeterminate)).toBe(true);
    await rowAt(2).focus();
    await press('Control+a');
    await says(words.selected(howMany));
    expect(await all.isChecked()).toBe(true);
    await all.click();
    await count(howMany);
  });

  it('exports several documents as one ZIP', async () => {
    await rowAt(0).focus();
    await press('Space', 'ArrowDown', 'Space');
    await page.getByRole('button', { name: words.exportSelected }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: words.exportText }).click();
    expect((await download).suggestedFilename()).toMatch(/\.zip$/u);
  });
});

describe('The trash of the library', () => {
  const undo = (): Locator => page.locator('.notices').getByRole('button', { name: words.restore });

  it('takes the chosen documents and gives them back, the keyboard staying in the table', async () => {
    await rowAt(0).focus();
    await press('Shift+ArrowDown', 'Delete');
    await begins(298, 297, 296);
    await count(howMany - 2);
    await focusIsOn(1);
    await undo().click();
    await begins(300, 299, 298);
    await rowAt(2).focus();
    await press('Delete');
    await begins(300, 299, 297);
    await press('Alt+t');
    await begins(298);
    await chooseInMenu(0, words.restore);
    await page.getByText(words.trashIsEmpty).waitFor();
    await press('Alt+t');
    await begins(300, 299, 298);
  });

  it('when it is emptied leaves nothing of a document behind', async () => {
    await page.goto(`${desk.address}#/document/${idOf(300)}`);
    await page.locator('[data-path="committee"]').focus();
    await expect.poll(() => tracesOf(page, idOf(300)), patience).toContain('places');
    await openLibrary();
    await page.evaluate((id) => {
      localStorage.setItem(`karjobiboroni-unsaved-${id}`, '{}');
    }, idOf(300));
    await expect
      .poll(() => tracesOf(page, idOf(300)), patience)
      .toEqual(['documents', 'contents', 'places', 'searchDocuments', `karjobiboroni-unsaved-${idOf(300)}`]);
    await rowAt(0).focus();
    await press('Delete', 'Alt+t');
    await begins(300);
    await page.getByRole('button', { name: words.emptyTrash }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.emptyTrash }).click();
    await page.getByText(words.trashIsEmpty).waitFor();
    await expect.poll(() => tracesOf(page, idOf(300)), patience).toEqual([]);
    await press('Alt+t');
    await count(howMany - 1);
  });
});

describe('The search of the library', () => {
  it.each([
    ['without the nukta', 'ঘূর্ণিঝড'],
    ['with a joiner that nobody sees', 'ঘূর্\u200Dণিঝড়'],
    ['with European digits', '12 লক্ষ'],
  ])('finds a word written %s, shows its sentence, and opens at the place', async (_, query) => {
    await press('Control+f');
    await page.keyboard.insertText(query);
    const sentence = page.locator('.hit-sentence');
    await sentence.filter({ has: page.locator('mark') }).waitFor();
    expect(await page.locator('.hit').count()).toBe(1);
    expect(await page.locator('.hit-title').textContent()).toBe(titleOf(rare.number));
    expect(rare.sentence).toContain((await sentence.textContent())?.replaceAll('…', '').trim());
    await sentence.click();
    await page.locator(`[data-path="${rare.path}"]:focus-within`).waitFor();
  });
});

describe('A document of the library', () => {
  it('that is issued opens read-only until it is told otherwise', async () => {
    const { readOnly } = editorWords('bn');
    await page.getByLabel(words.filterState).selectOption('issued');
    await rowAt(0).locator('.library-link').click();
    const committee = page.locator('[data-path="committee"]');
    await page.locator('.strip').filter({ hasText: readOnly.issued }).waitFor();
    expect(await committee.getAttribute('readonly')).not.toBeNull();
    await page.getByRole('button', { name: readOnly.edit }).click();
    await expect.poll(() => committee.getAttribute('readonly'), patience).toBeNull();
  });

  it('is duplicated, and followed by the next meeting of its committee', async () => {
    const committee = page.locator('[data-path="committee"]');
    const number = page.locator('[data-path="meetingNumber"]');
    const last = allDocuments[howMany - 2];
    await chooseInMenu(0, words.duplicate);
    await committee.waitFor();
    expect(await committee.inputValue()).toBe(last?.committee);
    expect(page.url()).not.toContain(idOf(howMany - 1));
    await openLibrary();
    await count(howMany);
    await chooseInMenu(1, words.nextMeeting);
    await committee.waitFor();
    expect(await committee.inputValue()).toBe(last?.committee);
    expect(await number.inputValue()).toMatch(/৩০০/u);
    await openLibrary();
    await count(howMany + 1);
  });
});
