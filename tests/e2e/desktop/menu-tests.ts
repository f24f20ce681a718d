import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { appWords } from '#shared/words/desk/app-words';
import { editorWords } from '#shared/words/desk/editor-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { makeCommittee } from '../rooms/room-pages';
import { isSaved, openSample } from '../safety/sample-desk';
import type { DesktopDesk } from './desktop-desk';

/** What the palette offers, by title, sorted. */
const paletteTitles = async (page: Page): Promise<readonly string[]> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  const titles = await page.locator('.palette-option[data-kind="action"] > span').allInnerTexts();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return titles.toSorted();
};

/** Actions are one list: whatever shows them shows all of them. */
export const menuTests = (start: () => Promise<DesktopDesk>): void => {
  it('has every action of every screen in the native menu and in the palette', async () => {
    const { page, menuItems } = await start();
    await openSample(page);
    await isSaved(page);
    const visited: string[] = [];
    /** Compares the two when the menu has heard of the screen, which it does by an action that only that screen has. */
    const isInBoth = async (own: string): Promise<void> => {
      await expect.poll(async () => (await menuItems()).map(({ id }) => id)).toContain(own);
      const labels = (await menuItems()).map(({ label }) => label);
      const { palette } = appWords('bn');
      await expect
        .poll(() => paletteTitles(page), { message: own })
        .toEqual(labels.filter((label) => label !== palette).toSorted());
      visited.push(own);
    };
    await page.locator('[data-path="agenda[0].discussion"][data-rich]').click();
    await isInBoth('export-pdf');
    await page.keyboard.press('Alt+1');
    await isInBoth('import');
    await makeCommittee(page, 'সমন্বয় কমিটি');
    await isInBoth('committee-new-meeting');
    await page.keyboard.press('Alt+3');
    await isInBoth('directory-add');
    expect(visited).toHaveLength(4);
  });

  it('runs what is chosen in the native menu', async () => {
    const { page, menuItems, tell } = await start();
    await openSample(page);
    const ids = async () => (await menuItems()).map(({ id }) => id);
    await expect.poll(ids).toContain('export-pdf');
    await tell('menuChosen', 'checklist');
    await page.getByRole('complementary', { name: editorWords('bn').panels.checklist }).waitFor();
    await tell('menuChosen', 'no-such-action');
    await tell('menuChosen', 'screen-settings');
    await page.getByRole('heading', { name: settingsWords('bn').title, level: 1 }).waitFor();
    await expect.poll(ids).not.toContain('export-pdf');
  });
};
