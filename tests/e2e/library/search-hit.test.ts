import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editorWords } from '#shared/words/desk/editor-words';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { inputAt, isSaved, openSample } from '../safety/sample-desk';

// What a search found is shown at its word, marked; also in minutes that can only be read.

let desk: RunningDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
  await openSample(page);
  await isSaved(page);
});

afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

/** Searches in the library and opens the first sentence that was found; gives its marked words. */
const openHit = async (query: string): Promise<string> => {
  await page.keyboard.press('Alt+1');
  await page.getByRole('search').getByRole('textbox').fill(query);
  const hit = page.locator('.hit-sentence').first();
  await hit.waitFor();
  const words = await hit.locator('mark').innerText();
  await hit.click();
  await page.locator('.save-status').waitFor();
  return words;
};

const selected = (): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
const marked = (): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')).join(),
  );

it('selects the words in their field', async () => {
  const words = await openHit('জলাশয়ের হালনাগাদ তালিকা');
  expect(words).toBe('জলাশয়ের হালনাগাদ তালিকা'.normalize('NFC'));
  await expect.poll(selected).toBe(words);
  await expect.poll(marked).toBe(words);
});

it('marks them where nothing can be written, until a key is pressed', async () => {
  const { state, states } = editorWords('bn');
  await page.getByRole('combobox', { name: state, exact: true }).selectOption({ label: states.issued });
  await isSavedAsIssued();
  const words = await openHit('হালনাগাদ তালিকা');
  await expect.poll(marked).toBe(words);
  await page.keyboard.press('Shift');
  await expect.poll(marked).toBe('');
});

const isSavedAsIssued = async (): Promise<void> => {
  await page.locator('.save-status', { hasText: editorWords('bn').save.readOnly }).waitFor();
};

it('leads from a memo number to its line', async () => {
  const words = await openHit('৯১.০০.০০০০.০৩২.০৬.০০৪.২৫.১৭');
  expect(words).toBe('৯১.০০.০০০০.০৩২.০৬.০০৪.২৫.১৭');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path')))
    .toBe('memo.number');
  expect(await inputAt(page, 'memo.number').isVisible()).toBe(true);
});
