import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '#tests/support/axe';
import { outFolder } from '#tests/support/folders';
import { setUpFieldsBench } from './fields-bench';

const { page, reopen } = setUpFieldsBench();

/** The native lists' options are not meant. */
const optionsOf = (target: Page) => target.getByRole('listbox').getByRole('option');

describe.each(['light', 'dark', 'contrast'])('in the %s theme', (theme) => {
  it.each(['bn', 'en'])(
    'axe finds nothing, in %s',
    async (language) => {
      const page = await reopen(`?language=${language}&theme=${theme}`);
      await page.screenshot({ path: `${outFolder}fields/${theme}-${language}.png` });
      expect(await axeFindings(page)).toEqual([]);
      await page.locator('.date-part input').first().fill('30/02/2024');
      await page.getByRole('button', { name: 'সভার তারিখ' }).click();
      await page.locator('td[tabindex="0"]').focus();
      await page.screenshot({ path: `${outFolder}fields/${theme}-${language}-picker.png` });
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: 'বাস্তবায়নকারী' }).focus();
      await page.keyboard.type('upa');
      await optionsOf(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.screenshot({ path: `${outFolder}fields/${theme}-${language}-chips.png` });
      expect(await axeFindings(page)).toEqual([]);
    },
    120_000,
  );
});

describe('every target', () => {
  it('is at least 24 pixels high and wide', async () => {
    await page().getByRole('combobox', { name: 'বাস্তবায়নকারী' }).focus();
    await page()
      .getByRole('group', { name: 'সভার তারিখ', exact: true })
      .getByRole('button', { name: 'পঞ্জিকা' })
      .click();
    await page().locator('td[tabindex="0"]').waitFor();
    const small = await page()
      .locator('button:visible, input:visible, select:visible, textarea:visible, td:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return width < 23.9 || height < 23.9;
          })
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
  });
});
