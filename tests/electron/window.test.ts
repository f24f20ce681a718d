import { afterEach, beforeEach, expect, it } from 'vitest';
import { shellWords } from '#shared/words/shell-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { inputAt, openSample } from '../e2e/safety/sample-desk';
import { makeHome, removeHome, shellStateIn } from './homes';
import { openProgram, type Program } from './open-program';
import { standInForSystem } from './real-desktop';
import { describeProgram } from './runtime';

declare const testWorld: {
  readonly poppedUp: readonly (readonly string[])[];
  readonly lastMenu: {
    readonly items: readonly { readonly role: string; readonly label: string; click: (...event: unknown[]) => void }[];
  };
};

let home = '';
let program: Program;

const start = async (): Promise<Program> => {
  program = await openProgram(home);
  return program;
};

beforeEach(() => {
  home = makeHome();
});

afterEach(async () => {
  await program.close();
  removeHome(home);
});

const zoomLevel = (): Promise<number | undefined> =>
  program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());

const bounds = (): Promise<unknown> =>
  program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const chooseInMenu = (label: string): Promise<void> =>
  program.app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    items?.find((one) => one.label === wanted)?.click();
  }, label);

describeProgram('the window', () => {
  it('keeps its zoom, size and place over a restart', async () => {
    const { menus } = shellWords('bn');
    await start();
    expect(await zoomLevel()).toBe(0);
    for (let step = 0; step < 3; step += 1) await chooseInMenu(menus.zoomIn);
    await chooseInMenu(menus.zoomOut);
    await expect.poll(zoomLevel).toBe(1);
    const place = { x: 40, y: 60, width: 1000, height: 650 };
    await program.app.evaluate(({ BrowserWindow }, rectangle) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(rectangle);
    }, place);
    await expect.poll(bounds).toEqual(place);
    expect(await program.quit()).toBe(0);
    await start();
    await expect.poll(zoomLevel).toBe(1);
    expect(await bounds()).toEqual(place);
    await chooseInMenu(menus.zoomReset);
    await expect.poll(zoomLevel).toBe(0);
  });

  it('has the light that was chosen, in its frame, its page and its first moment', async () => {
    await start();
    await program.page.keyboard.press('Alt+4');
    await program.page.getByLabel(settingsWords('bn').look.theme, { exact: true }).selectOption('dark');
    const isDark = () => program.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
    await expect.poll(isDark).toBe(true);
    expect(await program.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    await expect.poll(() => shellStateIn(home).theme).toBe('dark');
    await program.quit();
    await start();
    expect(await isDark()).toBe(true);
    const ground = await program.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    );
    expect(ground?.toLowerCase()).toBe('#161917');
  });
});

describeProgram('the right button', () => {
  const rightClick = async (path: string): Promise<void> => {
    await inputAt(program.page, path).click();
    await program.page.keyboard.press('Control+a');
    await inputAt(program.page, path).click({ button: 'right' });
  };
  const poppedUp = (): Promise<readonly (readonly string[])[]> => program.app.evaluate(() => testWorld.poppedUp);

  it('offers the clipboard in a text, does what it says, and nothing where there is no text', async () => {
    await start();
    await standInForSystem(program);
    await openSample(program.page);
    await program.page.locator('h1, h2').first().click({ button: 'right' });
    await rightClick('committee');
    await expect.poll(poppedUp).toEqual([['cut', 'copy', 'paste', 'pasteandmatchstyle', 'selectall']]);
    const words = await program.app.evaluate(() => testWorld.lastMenu.items.map(({ label }) => label));
    const { menus } = shellWords('bn');
    expect(words).toEqual([menus.cut, menus.copy, menus.paste, menus.pastePlain, menus.selectAll]);
    const text = await inputAt(program.page, 'committee').inputValue();
    await program.app.evaluate(({ BrowserWindow }) => {
      // Without a window manager no window has the focus, which a menu acts on.
      const window = BrowserWindow.getAllWindows()[0]!;
      testWorld.lastMenu.items.find(({ role }) => role === 'cut')?.click({}, window, window.webContents);
    });
    await expect.poll(() => inputAt(program.page, 'committee').inputValue()).toBe('');
    expect(await program.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(text);
  });

  it('offers the system’s spellings where it has any, and puts the chosen one in; no dictionary is loaded here', async () => {
    await start();
    await standInForSystem(program);
    const spelling = await program.app.evaluate(({ session, BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      const replaced: string[] = [];
      contents.replaceMisspelling = (word) => replaced.push(word);
      const editFlags = { canCut: true, canCopy: true, canPaste: true };
      contents.emit(
        'context-menu',
        {},
        { isEditable: true, selectionText: '', editFlags, dictionarySuggestions: ['শব্দ'] },
      );
      testWorld.lastMenu.items[0]?.click();
      return {
        replaced,
        languages: session.defaultSession.getSpellCheckerLanguages(),
        isOn: session.defaultSession.isSpellCheckerEnabled(),
      };
    });
    expect(spelling).toEqual({ replaced: ['শব্দ'], languages: [], isOn: process.platform === 'darwin' });
    expect((await poppedUp())[0]?.[0]).toBe('শব্দ');
  });
});
