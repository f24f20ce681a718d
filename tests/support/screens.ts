import type { Page } from '@playwright/test';
import { appWords } from '#shared/words/desk/app-words';

/** The screens that are looked at, as pictures and by the accessibility check. */
export type Screen = { readonly name: string; readonly open: (page: Page) => Promise<void> };

const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

type ScreenName = keyof ReturnType<typeof appWords>['screens'];

/** Goes to a screen by its keys, and waits for its title: what the screen's own keys do is set before that. */
const goTo =
  (keys: string, screen: ScreenName) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press(keys);
    const titles = [appWords('bn'), appWords('en')].map(({ screens: names, name }) => `${names[screen]} · ${name}`);
    await page.waitForFunction((all) => all.includes(document.title), titles);
  };

/** In this order: each is reached from the one before, the sample document open from `editor` on. */
export const screens: readonly Screen[] = [
  { name: 'welcome', open: (page) => page.waitForSelector('.welcome').then(() => undefined) },
  { name: 'committees-empty', open: goTo('Alt+2', 'committees') },
  { name: 'directory-empty', open: goTo('Alt+3', 'directory') },
  {
    name: 'committee',
    open: async (page) => {
      await goTo('Alt+2', 'committees')(page);
      await page.locator('.committee-new input').fill('উন্নয়ন সমন্বয় কমিটি');
      await press('Enter')(page);
      await page.waitForSelector('.committee-form');
    },
  },
  {
    name: 'committee-style',
    open: (page) => page.locator('.committee-parts button').last().click(),
  },
  {
    name: 'directory',
    open: async (page) => {
      await goTo('Alt+3', 'directory')(page);
      await press('Alt+n')(page);
      await page.locator('[data-path="entry.name"]').fill('রেহানা মাহবুব');
      await page.locator('[data-path="entry.post"]').fill('অতিরিক্ত সচিব');
      await press('Enter')(page);
      await page.waitForSelector('.directory-table');
    },
  },
  { name: 'settings', open: goTo('Alt+4', 'settings') },
  {
    name: 'editor',
    open: async (page) => {
      await goTo('Alt+1', 'library')(page);
      await press('Alt+Shift+N')(page);
      await page.waitForSelector('.document-form');
    },
  },
  { name: 'editor-rich-text', open: (page) => page.locator('[data-path="agenda[0].discussion"]').click() },
  { name: 'editor-checklist', open: press('F7') },
  { name: 'editor-style', open: press('Shift+F7') },
  { name: 'editor-find', open: press('Control+h') },
  { name: 'editor-decisions', open: press('Escape', 'Alt+Shift+2') },
  { name: 'editor-attendance', open: press('Alt+Shift+3') },
  { name: 'editor-distribution', open: press('Alt+Shift+4') },
  { name: 'palette', open: press('Alt+Shift+1', 'Control+k') },
  {
    name: 'library',
    open: async (page) => {
      await press('Escape')(page);
      await goTo('Alt+1', 'library')(page);
    },
  },
];

export const looks = (['light', 'dark', 'contrast'] as const).flatMap((theme) =>
  (['bn', 'en'] as const).map((language) => ({ theme, language })),
);

/** Sets what a person would set in the settings, then loads the desk anew. */
export const setSettings = async (page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> => {
  await page.waitForSelector('.frame');
  await page.evaluate(
    (values) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('karjobiboroni');
        opening.onerror = () => {
          reject(new Error('the database does not open'));
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('settings', 'readwrite');
          for (const [key, value] of Object.entries(values)) transaction.objectStore('settings').put({ key, value });
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    settings,
  );
  await page.reload();
  await page.waitForSelector('.frame');
};

/**
 * What is being shown, hidden or coloured anew is looked at when it stands: half-way its colours are none of the theme's. What a screen reads
 * of the database it draws when it has it.
 */
export const settled = (page: Page, theme: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    while (document.documentElement.dataset.theme !== wanted) await frame();
    const running = (): readonly Animation[] =>
      document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    const quietMs = 120;
    let changedAt = performance.now();
    const observer = new MutationObserver(() => {
      changedAt = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    do {
      await Promise.allSettled(running().map(({ finished }) => finished));
      await frame();
      await frame();
    } while (running().length > 0 || performance.now() - changedAt < quietMs);
    observer.disconnect();
  }, theme);
