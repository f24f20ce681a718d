import type { Page } from '@playwright/test';
import { afterEach, beforeEach, expect } from 'vitest';
import { openFieldsPage, valuesOf, type FieldsPage } from './open-fields-page';

/** The first page waits for the bundle. */
const startTime = 120_000;

export type FieldsBench = {
  readonly page: () => Page;
  /** Opens the page anew, in another language or theme. */
  readonly reopen: (query: string) => Promise<Page>;
  readonly value: (name: string) => Promise<unknown>;
  readonly paste: (text: string) => Promise<void>;
  /** Composes a word as an input method does, letter by letter, then accepts it. */
  readonly compose: (...steps: readonly string[]) => Promise<void>;
};

/** A fresh page for each test of the file; a complaint of the page fails the test. */
export const setUpFieldsBench = (): FieldsBench => {
  let opened: FieldsPage;
  beforeEach(async () => {
    opened = await openFieldsPage();
  }, startTime);
  afterEach(async () => {
    await opened.page.context().close();
    expect(opened.complaints).toEqual([]);
  });
  const page = (): Page => opened.page;
  return {
    page,
    reopen: async (query) => {
      await page().context().close();
      opened = await openFieldsPage(query);
      return page();
    },
    value: async (name) => (await valuesOf(page()))[name],
    paste: async (text) => {
      await page().evaluate((pasted) => {
        const data = new DataTransfer();
        data.setData('text/plain', pasted);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
      }, text);
    },
    compose: async (...steps) => {
      const session = await page().context().newCDPSession(page());
      for (const text of steps) {
        const at = { selectionStart: text.length, selectionEnd: text.length };
        await session.send('Input.imeSetComposition', { text, ...at });
        await page().evaluate(() => new Promise(requestAnimationFrame));
      }
      await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
    },
  };
};
