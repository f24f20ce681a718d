import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askToReopen } from '../crash/ask-to-reopen';
import { nameOf } from '../crash/log';
import type { Ending } from '../end/ending';
import { exitCodes } from '../end/exit-codes';
import { deskPage } from '../origin';
import { asksToCloseUnsaved } from '../window/ask-to-close';
import { openWindow } from '../window/open-window';
import type { DeskWindow } from './desk-window';
import type { ElectronParts } from './electron-parts';
import type { Keepers } from './keepers';

export type ShowWindowParts = Pick<ElectronParts, 'app' | 'BrowserWindow' | 'Menu' | 'nativeTheme' | 'screen'> & {
  readonly keepers: Keepers;
  readonly desk: DeskWindow;
  readonly ending: Ending;
  readonly platform: NodeJS.Platform;
  /** The folder of the built program. */
  readonly here: string;
};

const loadDesk = ({ keepers, desk }: ShowWindowParts): void => {
  desk.noteLoading();
  desk
    .theWindow()
    .loadURL(deskPage)
    .catch((error: unknown) => {
      // A process that died meanwhile is opened again by recoverWindow.
      keepers.log.write({ what: 'desk not loaded', code: nameOf(error) });
    });
};

/** Opens the window and loads the desk into it. */
export const showWindow = (parts: ShowWindowParts): void => {
  const { app, BrowserWindow, Menu, nativeTheme, screen, keepers, desk, ending, platform, here } = parts;
  const { log, state, words, dialogs } = keepers;
  const icon = join(here, 'icon.png');
  const load = (): void => {
    loadDesk(parts);
  };
  const made = openWindow({
    create: (options) => new BrowserWindow(options),
    options: {
      preload: join(here, 'preload.cjs'),
      icon: existsSync(icon) ? icon : undefined,
      title: words().name,
      isDark: nativeTheme.shouldUseDarkColors,
      isPackaged: app.isPackaged,
      platform,
      state: state.get(),
      areas: [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea),
    },
    state,
    log,
    now: () => new Date(),
    words,
    load,
    askToReopen: (mishap) => askToReopen(dialogs.ask, words(), mishap),
    popUp: (items) => {
      Menu.buildFromTemplate([...items]).popup({ window: desk.theWindow() });
    },
    isListening: desk.isListening,
    closesUnsaved: () => asksToCloseUnsaved(dialogs.ask, words()),
    ending,
    onClosed: () => {
      desk.closed();
      ending.noteClosed();
      // Hidden print windows count as open: `window-all-closed` would wait for a page that is still being printed.
      for (const other of BrowserWindow.getAllWindows()) other.destroy();
    },
    quit: () => {
      app.exit(exitCodes.failed);
    },
  });
  desk.opened(made);
  load();
};
