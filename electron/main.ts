import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { schemePrivileges } from './app-protocol';
import { framesOf, nameOf } from './crash/log';
import { watchStart } from './crash/watch-start';
import { dataFolders } from './data-folders';
import { createEnding } from './end/ending';
import { listenForEnd } from './end/listen-for-end';
import { createOpenedFiles, filesInArguments } from './files/opened-files';
import { createPrintPages } from './print/print-pages';
import { createDeskWindow } from './program/desk-window';
import { createKeepers } from './program/keepers';
import { createMenuBar } from './program/menu-bar';
import { openChannels } from './program/open-channels';
import { serveDesk } from './program/serve-desk';
import { showWindow } from './program/show-window';
import { startCopyClock } from './safety-copy/copy-clock';
import { guardNavigation } from './security/navigation';
import { setQuietSwitches } from './security/network';
import { withRecent } from './shell-state';
import { isLocked } from './start/is-locked';
import { findObstacle } from './start/obstacle';
import { refuseToStart } from './start/refuse-to-start';

/**
 * The desktop program: a table of contents. This file alone takes Electron's parts; each module gets those it needs as
 * arguments, so that it can be tested without a runtime.
 */

const { platform } = process;
const here = __dirname;

// Before Electron is ready: switches, sandbox, and where everything is kept.
protocol.registerSchemesAsPrivileged([schemePrivileges]);
setQuietSwitches(app.commandLine);
app.enableSandbox();
const folders = dataFolders({ environment: process.env, appData: app.getPath('appData'), home: app.getPath('home') });
app.setPath('userData', folders.data);
app.setPath('sessionData', folders.data);

const obstacle = findObstacle({
  commandLine: app.commandLine,
  isPackaged: app.isPackaged,
  platform,
  userId: process.getuid?.(),
  dataFolder: folders.data,
  isLocked: (folder) => isLocked(folder, { mkdirSync, writeFileSync, rmSync }),
});

// What the program is made of.
const copiesFolder = folders.copies;
const desk = createDeskWindow();
const keepers = createKeepers({ app, dialog, folders, desk, platform });
const { log, state, words } = keepers;
const ending = createEnding({ app, log, hasOpened: desk.hasOpened });

/** Minutes files that were opened, whichever way, are in the menu and in the system's own list. */
const rememberOpened = (paths: readonly string[]): void => {
  for (const path of paths) state.set({ recent: withRecent(state.get().recent, path) });
  if (!app.isReady()) return;
  for (const path of paths) app.addRecentDocument(path);
  menuBar.show();
};

const opened = createOpenedFiles({ readFile, stat }, (paths) => {
  rememberOpened(paths);
  desk.focus();
  desk.tell('filesOpened', null);
});

const openFile = (path: string): void => {
  opened.add([path]);
};

const menuBar = createMenuBar({ app, Menu, nativeTheme, shell, keepers, desk, platform, copiesFolder, openFile });

const refused = (what: string) => (): void => {
  log.write({ what: `refused: ${what}` });
};

// When Electron is ready.
const start = async (): Promise<void> => {
  await app.whenReady();
  listenForEnd({ ending, onSignal: (signal, listener) => process.on(signal, listener), powerMonitor });
  const printPages = createPrintPages();
  await serveDesk({ app, session, printPages, platform, here, onRefused: refused('request') });
  const channels = { BrowserWindow, clipboard, ClipboardItem, ipcMain, shell, keepers, desk, menuBar, opened };
  openChannels({ ...channels, rememberOpened, printPages, copiesFolder, platform });
  menuBar.followLook();
  showWindow({ app, BrowserWindow, Menu, nativeTheme, screen, keepers, desk, ending, platform, here });
  startCopyClock(() => {
    desk.tell('copyDue', null);
  });
};

/** A fault of the shell itself: the window and its text go on, the person is told. */
const onFault = (error: unknown): void => {
  log.write({ what: 'shell fault', code: nameOf(error), frames: framesOf(error) });
  const { title, text } = words().fault;
  if (app.isReady()) void keepers.dialogs.ask({ type: 'error', message: title, detail: text });
};
process.on('uncaughtException', onFault);
process.on('unhandledRejection', onFault);

app.on('web-contents-created', (_event, contents) => {
  guardNavigation(contents, refused('navigation'));
});
app.on('open-file', (event, path) => {
  event.preventDefault();
  openFile(path);
});
app.on('second-instance', (_event, args, folder) => {
  desk.focus();
  opened.add(filesInArguments(args.slice(1), folder));
});
app.on('window-all-closed', () => {
  void state.settled().then(() => {
    app.quit();
  });
});

const refuseParts = { app, dialog, log, platform };
watchStart({
  app,
  hasOpened: desk.hasOpened,
  giveUp: () => {
    refuseToStart({ kind: 'sandbox' }, refuseParts);
  },
});

if (obstacle !== undefined) refuseToStart(obstacle, refuseParts);
else if (app.requestSingleInstanceLock()) {
  opened.add(filesInArguments(process.argv.slice(1), process.cwd()));
  void start();
} else {
  app.quit();
}
