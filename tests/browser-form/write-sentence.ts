import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { unpackDocx } from '#tests/support/docx-archive';

const place = '[data-path="agenda[0].discussion"]';

/** Opens the sample from the welcome screen and writes a sentence at the end of its first discussion. */
export const writeIntoSample = async (page: Page, sentence: string): Promise<void> => {
  await page.locator('.welcome-way').first().click();
  await page.locator('.save-status').waitFor();
  await writeMore(page, sentence);
};

/** Writes at the end of the first discussion of the open document, and waits until it is saved. */
export const writeMore = async (page: Page, sentence: string): Promise<void> => {
  await page.keyboard.press('Alt+Shift+1');
  await page.locator(place).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(sentence);
  await page.locator('.save-status[data-state="saved"]').waitFor();
};

/** The open document as DOCX, by its keys: the text of its body. */
export const exportedText = async (page: Page, folder: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+e');
  const path = join(folder, 'exported.docx');
  await (await download).saveAs(path);
  return unpackDocx(readFileSync(path))['word/document.xml']?.replace(/<[^>]+>/gu, '') ?? '';
};

/** The paper's frame, once its pages show a text. */
export const paperWith = async (page: Page, text: string): Promise<Frame> => {
  await page.locator('.paper-frame').waitFor();
  const frame = page.frames().find((one) => one.url().endsWith('/whole-paper.html'));
  if (!frame) throw new Error('the paper has no frame');
  await frame.locator('.sheet', { hasText: text }).first().waitFor();
  return frame;
};

/** When the desk is kept in the browser whole, so that it needs its server no more. */
export const isKept = (page: Page): Promise<unknown> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => 1));
