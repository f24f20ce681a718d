import { mkdir } from 'node:fs/promises';
import { buildMenu, type WindowMenus } from '../menu/build-menu';
import { createMenuTasks } from '../menu/menu-tasks';
import type { DeskWindow } from './desk-window';
import type { ElectronParts } from './electron-parts';
import type { Keepers } from './keepers';

/** The native menu, kept in step with the desk's actions, the files opened last and the language. */
export type MenuBar = {
  readonly show: () => void;
  readonly setMenus: (menus: WindowMenus) => void;
  /** Takes over the language and light that the shell was told. */
  readonly followLook: () => void;
};

export type MenuBarParts = Pick<ElectronParts, 'app' | 'Menu' | 'nativeTheme' | 'shell'> & {
  readonly keepers: Keepers;
  readonly desk: DeskWindow;
  readonly platform: NodeJS.Platform;
  readonly copiesFolder: string;
  readonly openFile: (path: string) => void;
};

const createTasks = (parts: MenuBarParts, show: () => void) => {
  const { app, shell, keepers, desk, platform, copiesFolder, openFile } = parts;
  const { words, dialogs, state, log } = keepers;
  return createMenuTasks({
    about: {
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      system: `${platform} ${process.arch}`,
    },
    words,
    dialogs,
    state,
    log,
    choose: (action) => {
      desk.tell('menuChosen', action);
    },
    openFile,
    openPath: (path) => void shell.openPath(path),
    showCopies: () => void mkdir(copiesFolder, { recursive: true }).then(() => shell.openPath(copiesFolder)),
    onRecentCleared: () => {
      app.clearRecentDocuments();
      show();
    },
    setZoomLevel: (level) => {
      desk.window()?.webContents.setZoomLevel(level);
    },
  });
};

export const createMenuBar = (parts: MenuBarParts): MenuBar => {
  const { app, Menu, nativeTheme, keepers, platform } = parts;
  const { state, words } = keepers;
  let menus: WindowMenus = [];
  const show = (): void => {
    const template = buildMenu({
      menus,
      recent: state.get().recent,
      words: words().menus,
      tasks,
      platform,
      isPackaged: app.isPackaged,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
  };
  const tasks = createTasks(parts, show);
  return {
    show,
    setMenus: (next) => {
      menus = next;
      show();
    },
    followLook: () => {
      nativeTheme.themeSource = state.get().theme;
      show();
    },
  };
};
