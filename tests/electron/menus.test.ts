import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Language } from '#shared/words/language';
import { libraryWords } from '#shared/words/desk/library-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { shellWords } from '#shared/words/shell-words';
import { documentIdOf, openSample } from '../e2e/safety/sample-desk';
import { editorEffects, type Effect } from './menu-effects';
import { askShell, openRealDesktop } from './real-desktop';
import { describeProgram } from './runtime';

declare const testWorld: { readonly asked: readonly string[]; readonly opens: string[]; lastChoice?: number };

type RealDesktop = Awaited<ReturnType<typeof openRealDesktop>>;

let desktop: RealDesktop;
let choices = 0;

afterEach(async () => {
  await desktop.close();
});

const speak = async (language: Language): Promise<void> => {
  const { page } = desktop;
  await page.keyboard.press('Alt+4');
  await page.getByLabel(settingsWords('bn').look.language, { exact: true }).selectOption(language);
  await expect.poll(desktop.look).toMatchObject({ language });
  await page.keyboard.press('Alt+1');
  await page.locator('.library .screen-head').waitFor();
};

/** Chooses an item of the menu by its words, as a person does; without a window manager it is told which window it is for. */
const choose = (label: string): Promise<boolean> => {
  choices += 1;
  const ask = [label, choices] as const;
  return askShell(() =>
    desktop.program.app.evaluate(({ Menu, BrowserWindow }, [wanted, count]) => {
      const window = BrowserWindow.getAllWindows()[0]!;
      const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
      const nested = items.flatMap(({ submenu }) => submenu?.items ?? []);
      const item = [...items, ...nested].find((one) => one.label === wanted);
      // Asked again because the answer was lost, it is not chosen again.
      if (testWorld.lastChoice !== count) {
        setImmediate(() => {
          (item?.click as ((...event: unknown[]) => void) | undefined)?.({}, window, window.webContents);
        });
      }
      testWorld.lastChoice = count;
      return item !== undefined;
    }, ask),
  );
};

const labelOf = async (id: string): Promise<string> => {
  const item = (await desktop.menuItems()).find((one) => one.id === id);
  return item?.label ?? expect.fail(`no item ${id} on the menu`);
};

const hasEffect = async (id: string, { prepare, see, becomes }: Effect): Promise<void> => {
  await prepare?.();
  const before = await see();
  expect(await choose(await labelOf(id)), id).toBe(true);
  await expect.poll(see, { message: `after ${id}` }).toEqual(becomes(before as never));
};

const scripts = { bn: /[\u0980-\u09FF]/u, en: /[A-Za-z]/u } as const;

describeProgram('the native menu', () => {
  it.each(['bn', 'en'] as const)(
    'in %s: every item of the editor does what its name says',
    async (language) => {
      desktop = await openRealDesktop();
      await speak(language);
      await openSample(desktop.page);
      const effects = editorEffects(desktop, documentIdOf(desktop.page));
      await expect.poll(async () => (await desktop.menuItems()).map(({ id }) => id)).toContain('export-docx');
      const items = await desktop.menuItems();
      // An item that is added to the menu is to be added to the table.
      expect(items.map(({ id }) => id).toSorted()).toEqual(Object.keys(effects).toSorted());
      expect(items.filter(({ label }) => !scripts[language].test(label))).toEqual([]);
      for (const [id, effect] of Object.entries(effects)) await hasEffect(id, effect);
      expect(desktop.complaints()).toEqual([]);
    },
    300_000,
  );

  it('of the library opens, makes, searches and shows', async () => {
    desktop = await openRealDesktop();
    const { page, folder } = desktop;
    const isHome = () => page.locator('.library .screen-head').count();
    const back = async (): Promise<void> => {
      await page.keyboard.press('Alt+1');
      await expect.poll(isHome).toBe(1);
    };
    await expect.poll(async () => (await desktop.menuItems()).map(({ id }) => id)).toContain('sample');
    for (const id of ['sample', 'new', 'new-P1', 'new-P2', 'new-P3', 'new-P4', 'new-P5']) {
      await choose(await labelOf(id));
      await page.locator('.save-status').waitFor();
      await back();
      await expect.poll(async () => (await desktop.menuItems()).map((one) => one.id)).toContain('new-P5');
    }
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(7);
    await choose(await labelOf('search'));
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await choose(await labelOf('trash'));
    await page.getByRole('heading', { name: libraryWords('bn').trash, level: 1 }).waitFor();
    await back();
    const path = join(folder, 'বাইরের.karjo');
    writeFileSync(path, '{');
    await desktop.program.app.evaluate((_electron, one) => {
      testWorld.opens.push(one);
    }, path);
    await choose(await labelOf('import'));
    await page.locator('.notice', { hasText: 'বাইরের.karjo' }).waitFor();
  });

  it.each(['bn', 'en'] as const)('in %s: what the shell itself offers does what its name says', async (language) => {
    desktop = await openRealDesktop();
    await speak(language);
    const { menus } = shellWords(language);
    const { page, program } = desktop;
    await openSample(page);
    const line = page.locator('[data-path="committee"]');
    await line.focus();
    await choose(menus.selectAll);
    await choose(menus.cut);
    await expect.poll(() => line.inputValue()).toBe('');
    await choose(menus.paste);
    await expect.poll(() => line.inputValue()).not.toBe('');
    const text = await line.inputValue();
    await choose(menus.selectAll);
    await choose(menus.copy);
    await page.keyboard.press('End');
    await choose(menus.pastePlain);
    await expect.poll(() => line.inputValue()).toBe(text + text);
    await choose(menus.copies);
    await expect.poll(desktop.opened).toEqual([desktop.copiesFolder]);
    await choose(menus.log);
    await expect.poll(async () => (await desktop.opened()).at(-1)).toMatch(/karjobiboroni\.log$/u);
    await choose(menus.about);
    await expect
      .poll(() => program.app.evaluate(() => testWorld.asked))
      .toEqual([expect.stringContaining(shellWords(language).name)]);
    const isFull = () => program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
    await choose(menus.fullScreen);
    await expect.poll(isFull).toBe(true);
    await choose(menus.fullScreen);
    await expect.poll(isFull).toBe(false);
    await choose(menus.tools);
    const hasTools = () =>
      program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened());
    await expect.poll(hasTools).toBe(true);
    const ended = new Promise<number | null>((resolve) => program.process.once('exit', resolve));
    await choose(menus.quit);
    expect(await ended).toBe(0);
  });
});

describeProgram('the keys of the native menu', () => {
  it('are each of one item only, so that none takes what the desk’s own keys mean', async () => {
    desktop = await openRealDesktop();
    await openSample(desktop.page);
    await expect.poll(async () => (await desktop.menuItems()).map(({ id }) => id)).toContain('format-bold');
    const keys = await desktop.program.app.evaluate(({ Menu }) => {
      const plain = (accelerator: string): string =>
        accelerator
          .replace(/CommandOrControl|CmdOrCtrl|Control/u, 'Ctrl')
          .split('+')
          .toSorted()
          .join('+')
          .toLowerCase();
      return (Menu.getApplicationMenu()?.items ?? [])
        .flatMap(({ submenu }) => submenu?.items ?? [])
        .flatMap((item) => {
          const own = item as unknown as { getDefaultRoleAccelerator?: () => string | undefined };
          const accelerator = item.accelerator ?? own.getDefaultRoleAccelerator?.();
          return typeof accelerator === 'string' ? [plain(accelerator)] : [];
        });
    });
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
  });

  it('reach the editor where they belong to it', async () => {
    desktop = await openRealDesktop();
    const { page } = desktop;
    await openSample(page);
    await page.locator('[data-path="agenda[1].discussion"]').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+b');
    await page.locator('[data-path="agenda[1].discussion"] strong').first().waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('[data-path="agenda[1].discussion"] strong').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+f');
    await page.locator('.find-bar').waitFor();
  });
});

describeProgram('recent files', () => {
  it('are on the menu, open again from it, and can be cleared', async () => {
    const { menus } = shellWords('bn');
    desktop = await openRealDesktop();
    const { page, folder, saveTo } = desktop;
    await openSample(page);
    await saveTo('সভা.karjo');
    await page.keyboard.press('Control+Shift+S');
    const path = join(folder, 'সভা.karjo');
    await page.locator('.notice', { hasText: 'সভা.karjo' }).first().waitFor();
    await desktop.openFromOutside(path);
    await page.locator('.save-status').waitFor();
    await page.keyboard.press('Alt+1');
    await page.locator('.library .screen-head').waitFor();
    expect(await choose('সভা.karjo')).toBe(true);
    await page.locator('.save-status').waitFor();
    expect(await choose(menus.clearRecent)).toBe(true);
    const recent = () =>
      desktop.program.app.evaluate(({ Menu }) =>
        (Menu.getApplicationMenu()?.items ?? [])
          .flatMap(({ submenu }) => submenu?.items ?? [])
          .flatMap(({ submenu }) => submenu?.items ?? [])
          .map(({ label, enabled }) => [label, enabled]),
      );
    await expect.poll(recent).toEqual([[menus.noRecent, false]]);
  });
});
