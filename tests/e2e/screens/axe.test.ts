import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '#tests/support/axe';
import { openDesk } from '#tests/support/desk';
import { isLong } from '#tests/support/hostile/how-many';
import { screens, settled, setSettings } from '#tests/support/screens';

/** Everything that axe looks for by these. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the colours of a theme can break; all else is the same in each theme, and is looked at in the first. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Walks in which each screen is opened once: the theme of the system is changed under it, the contrast theme is a setting. Colours are
 * the same in both languages, so only the long run looks at every theme in English too.
 */
const walks = (['bn', 'en'] as const).flatMap((language) => [
  {
    language,
    theme: 'system',
    schemes: language === 'bn' || isLong ? (['light', 'dark'] as const) : (['light'] as const),
  },
  ...(language === 'bn' || isLong ? [{ language, theme: 'contrast', schemes: ['light'] as const }] : []),
]);

const look = async (page: Page, theme: string, where: string): Promise<readonly string[]> => {
  await settled(page, theme);
  const found = await axeFindings(page, theme === 'light' ? { tags } : { rules: colourRules });
  return found.map((one) => `${where}: ${one}`);
};

describe('Every screen', () => {
  it.each(walks)('gives axe nothing to find, $theme, $language', async ({ theme, language, schemes }) => {
    const desk = await openDesk();
    const { page } = desk;
    const found: string[] = [];
    try {
      await setSettings(page, { theme, language });
      for (const screen of screens) {
        await page.emulateMedia({ colorScheme: schemes[0] });
        await screen.open(page);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          const shown = theme === 'system' ? colorScheme : theme;
          found.push(...(await look(page, shown, `${screen.name}, ${shown}`)));
        }
      }
    } finally {
      await desk.close();
    }
    expect(found).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
