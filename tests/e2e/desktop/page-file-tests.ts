import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { sharedBrowser } from '#tests/support/browser';
import { openSample } from '../safety/sample-desk';
import type { DesktopDesk } from './desktop-desk';

const saved = (page: Page, name: string): Promise<void> => page.locator('.notice', { hasText: `“${name}”` }).waitFor();

/** Files made of the paper’s pages. */
export const pageFileTests = (start: () => Promise<DesktopDesk>): void => {
  it('makes one file after the other that is asked for, without a panel that is shut, of the same pages', async () => {
    const { page, saveTo, folder } = await start();
    await openSample(page);
    await page.frameLocator('iframe.paper-frame').locator('.sheet').first().waitFor();
    const sheets = await page.frameLocator('iframe.paper-frame').locator('.sheet').count();
    await page.keyboard.press('F9');
    await page.locator('.document-panes[data-panel="none"]').waitFor();
    await saveTo('এক.html', 'দুই.docx', 'তিন.pdf');
    await page.keyboard.press('Control+Shift+G');
    await page.keyboard.press('Control+Shift+E');
    await page.keyboard.press('Control+Shift+D');
    for (const name of ['এক.html', 'দুই.docx', 'তিন.pdf']) await saved(page, name);
    expect(
      readFileSync(join(folder, 'এক.html'))
        .toString()
        .match(/class="sheet"/gu),
    ).toHaveLength(sheets);
    expect(readFileSync(join(folder, 'দুই.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(join(folder, 'তিন.pdf')).subarray(0, 4).toString()).toBe('%PDF');
    expect(await page.locator('.document-panes').getAttribute('data-panel')).toBe('none');
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('writes the pages as one HTML file that runs nothing', async () => {
    const { page, saveTo, folder } = await start();
    await openSample(page);
    await saveTo('সভা.html');
    await page.keyboard.press('Control+Shift+G');
    await saved(page, 'সভা.html');
    const html = readFileSync(join(folder, 'সভা.html')).toString();
    expect(html).toContain("default-src 'none'");
    const sheets = html.match(/class="sheet"/gu)?.length;
    expect(sheets).toBe(await page.frameLocator('iframe.paper-frame').locator('.sheet').count());
    const shown = await (await sharedBrowser()).newPage();
    await shown.setContent(html);
    expect(
      await shown
        .locator('.sheet')
        .first()
        .evaluate((sheet) => getComputedStyle(sheet).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    await shown.context().close();
  });
};
