import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk';
import { looks, screens, setSettings } from '#tests/support/screens';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('Every screen', () => {
  it.each(looks)('gives axe nothing to find, $theme, $language', async ({ theme, language }) => {
    const desk = await openDesk();
    const { page } = desk;
    const found: unknown[] = [];
    try {
      await setSettings(page, { theme, language });
      for (const screen of screens) {
        await screen.open(page);
        await page.waitForTimeout(400);
        // The paper's frame is another origin; its pages are what is printed, and have a test of their own.
        const { violations } = await new AxeBuilder({ page }).withTags(rules).exclude('.paper-frame').analyze();
        for (const { id, nodes } of violations) {
          found.push({ screen: screen.name, id, places: nodes.slice(0, 4).map(({ html }) => html.slice(0, 200)) });
        }
      }
    } finally {
      await desk.close();
    }
    expect(found).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
