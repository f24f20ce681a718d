import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appWords } from '#shared/words/desk/app-words';
import { editorWords } from '#shared/words/desk/editor-words';
import { libraryWords } from '#shared/words/desk/library-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { documentIdOf, inputAt, isSaved, writeInto } from '../safety/sample-desk';
import { makeCommittee, storedMinutes } from './room-pages';

// The ways to begin, from every screen; and minutes that have no title yet.

const words = libraryWords('bn');
let desk: RunningDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
  await page.locator('.welcome').waitFor();
  await makeCommittee(page, 'সমন্বয় কমিটি');
});

afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

const committeeOfNew = async (): Promise<unknown> => {
  await page.locator('.save-status').waitFor();
  return (await storedMinutes(page, documentIdOf(page))).committee;
};

it('the menu beside “new” begins with the committees, and starts the next meeting of one', async () => {
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: `${words.create}: ${words.createIn}` }).click();
  const first = page.getByRole('menuitem').first();
  await expect.poll(() => first.innerText()).toBe('সমন্বয় কমিটি'.normalize('NFC'));
  await first.click();
  expect(await committeeOfNew()).toBe('সমন্বয় কমিটি'.normalize('NFC'));
});

it('the palette does so in a document as well, and leads to its parts', async () => {
  const before = documentIdOf(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(editorWords('bn').parts.closing);
  await page
    .getByRole('option', { name: editorWords('bn').goToPart(editorWords('bn').parts.closing), exact: true })
    .click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')))
    .toBe('closing');
  await page.keyboard.press('Control+k');
  await page
    .getByRole('group', { name: appWords('bn').paletteMeetings })
    .getByRole('option')
    .click();
  await expect.poll(() => documentIdOf(page)).not.toBe(before);
  expect(await committeeOfNew()).toBe('সমন্বয় কমিটি'.normalize('NFC'));
});

it('Alt+N begins minutes from the settings, and those without a title are known by their words', async () => {
  for (const topic of ['নদী খননের অগ্রগতি', 'বাঁধ মেরামত']) {
    await page.keyboard.press('Alt+4');
    await page.getByRole('heading', { name: settingsWords('bn').title, level: 1 }).waitFor();
    await page.keyboard.press('Alt+n');
    await page.locator('.save-status').waitFor();
    await page.keyboard.press('Alt+Shift+Enter');
    await page.keyboard.insertText(topic);
    await isSaved(page);
    await expect.poll(async () => JSON.stringify(await storedMinutes(page, documentIdOf(page)))).toContain(topic);
  }
  await page.keyboard.press('Alt+1');
  const names = () => page.locator('.library-title').allInnerTexts();
  await expect.poll(async () => (await names()).filter((name) => name.includes('নদী খননের অগ্রগতি'))).toHaveLength(1);
  expect((await names()).filter((name) => name.includes('বাঁধ মেরামত'))).toHaveLength(1);
});

it('what is issued is read-only at once, and can be changed all the same', async () => {
  await page.keyboard.press('Alt+1');
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Alt+n');
  await page.locator('.save-status').waitFor();
  await writeInto(page, 'committee', 'জারির কমিটি');
  const { state, states, readOnly } = editorWords('bn');
  await page.getByRole('combobox', { name: state, exact: true }).selectOption({ label: states.issued });
  await expect.poll(() => inputAt(page, 'committee').getAttribute('readonly')).not.toBeNull();
  const id = documentIdOf(page);
  await expect.poll(async () => (await storedMinutes(page, id)).state).toBe('issued');
  await page.getByRole('button', { name: readOnly.edit }).click();
  await writeInto(page, 'committee', 'সংশোধিত');
  await expect.poll(async () => (await storedMinutes(page, id)).committee).toBe('সংশোধিত');
});
