import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '@playwright/test';
import { editorWords } from '#shared/words/desk/editor-words';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

const words = editorWords('bn');
let desk: RunningDesk;
let id: string;

const addressOf = (document: string): string => `${desk.address}#/document/${document}`;

const openWindow = async (document: string): Promise<Page> => {
  const page = await desk.newPage();
  await page.goto(addressOf(document));
  await page.locator('.save-status').waitFor();
  return page;
};

/** A window that may write says how the text stands to the disk. */
const mayWrite = async (page: Page): Promise<void> => {
  await page.locator('.save-status[data-state]').waitFor();
};

const closeAsAPersonDoes = async (page: Page): Promise<void> => {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
};

/** A blank document in a window of its own. */
const newDocument = async (page: Page): Promise<void> => {
  await page.goto(`${desk.address}#/library`);
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('Alt+n');
  await mayWrite(page);
};

const typeMemoNumber = async (page: Page, number: string): Promise<void> => {
  const group = page.getByRole('group', { name: 'স্মারক নম্বর' });
  await group.getByRole('button', { name: 'এক লাইনে লিখুন' }).click();
  await group.getByLabel('স্মারক নম্বর').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(number);
};

beforeAll(async () => {
  desk = await openDesk();
  id = await openSample(desk.page);
  await desk.page.goto(`${desk.address}#/library`);
});

afterEach(async () => {
  for (const page of desk.context.pages()) if (page !== desk.page) await page.close();
});

afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('two windows on one document', () => {
  it('opens the second read-only, says so, and lets it write what the first wrote when the first closes', async () => {
    const first = await openWindow(id);
    const second = await openWindow(id);
    expect(await second.locator('.strip').textContent()).toBe(words.readOnly.locked);
    expect(await second.locator('.save-status').textContent()).toBe(words.save.readOnly);
    expect(await inputAt(second, 'committee').getAttribute('readonly')).not.toBeNull();
    await writeInto(first, 'committee', 'প্রথম জানালার শেষ কথা');
    await closeAsAPersonDoes(first);
    await mayWrite(second);
    expect(await second.locator('.strip').count()).toBe(0);
    expect(await inputAt(second, 'committee').inputValue()).toBe('প্রথম জানালার শেষ কথা');
    await writeInto(second, 'committee', 'দ্বিতীয় জানালার কথা');
    await isSaved(second);
    await second.reload();
    await mayWrite(second);
    expect(await inputAt(second, 'committee').inputValue()).toBe('দ্বিতীয় জানালার কথা');
  });

  it('lets the second write when the first crashes, with everything the first showed as saved', async () => {
    const first = await openWindow(id);
    const second = await openWindow(id);
    await writeInto(first, 'committee', 'ভেঙে পড়ার আগে');
    await isSaved(first);
    const crashed = first.waitForEvent('crash');
    const session = await desk.context.newCDPSession(first);
    // The answer never comes: the page that should give it is gone.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await mayWrite(second);
    expect(await inputAt(second, 'committee').inputValue()).toBe('ভেঙে পড়ার আগে');
    await writeInto(second, 'committee', 'ভেঙে পড়ার পরে');
    await isSaved(second);
  });

  it('keeps a word that was being typed when its window closed', async () => {
    for (const pause of [0, 20, 100, 300]) {
      const page = await openWindow(id);
      await mayWrite(page);
      const text = `বন্ধের মুহূর্তে ${String(pause)}`;
      await writeInto(page, 'committee', text);
      await page.waitForTimeout(pause);
      await closeAsAPersonDoes(page);
      const next = await openWindow(id);
      await mayWrite(next);
      expect(await inputAt(next, 'committee').inputValue()).toBe(text);
      await next.close();
    }
  });

  it('keeps a word that was being typed when the page was loaded anew or left for the library', async () => {
    const page = await openWindow(id);
    await mayWrite(page);
    await writeInto(page, 'committee', 'নতুন করে খোলা');
    await page.reload();
    await mayWrite(page);
    expect(await inputAt(page, 'committee').inputValue()).toBe('নতুন করে খোলা');
    await writeInto(page, 'committee', 'তালিকায় ফেরা');
    await page.goto(`${desk.address}#/library`);
    await page.goto(addressOf(id));
    await mayWrite(page);
    expect(await inputAt(page, 'committee').inputValue()).toBe('তালিকায় ফেরা');
  });
});

describe('two windows on two documents', () => {
  it('lets both write', async () => {
    const first = await openWindow(id);
    const second = await desk.newPage();
    await newDocument(second);
    await writeInto(first, 'committee', 'এক নম্বর দলিল');
    await writeInto(second, 'committee', 'দুই নম্বর দলিল');
    await isSaved(first);
    await isSaved(second);
    await second.reload();
    await first.reload();
    expect(await inputAt(second, 'committee').inputValue()).toBe('দুই নম্বর দলিল');
    expect(await inputAt(first, 'committee').inputValue()).toBe('এক নম্বর দলিল');
  });

  it('names the document that has the memo number which the other window types too', async () => {
    const first = await openWindow(id);
    await typeMemoNumber(first, '৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.১৫০');
    await isSaved(first);
    const second = await desk.newPage();
    await newDocument(second);
    await typeMemoNumber(second, '৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.১৫০');
    const alert = second.getByRole('alert').filter({ has: second.getByRole('link') });
    await alert.waitFor();
    expect(await alert.getByRole('link').getAttribute('href')).toBe(`#/document/${id}`);
  });
});
