import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
import type { EventName } from '#shared/contract/channel-names';
import type { EventData } from '#shared/contract/shell-events';
import { shellWords, type ShellWords } from '#shared/words/shell-words';
import { createProtocolHandler, listFiles, schemePrivileges } from './app-protocol';
import { copyRich } from './copy-rich';
import { createLog, framesOf, nameOf } from './crash/log';
import { askToReopen } from './crash/ask-to-reopen';
import { watchStart } from './crash/watch-start';
import { dataFolders } from './data-folders';
import { createEnding } from './end/ending';
import { exitCodes } from './end/exit-codes';
import { listenForEnd } from './end/listen-for-end';
import type { Dialogs } from './files/dialogs';
import { writeAtomically } from './files/atomic-write';
import { createOpenedFiles, filesInArguments } from './files/opened-files';
import { createPlaces } from './files/places';
import { createHandlers } from './handlers';
import { answerChannels } from './ipc/answer-channels';
import { createJournalFiles } from './journal/journal-files';
import { buildMenu, type WindowMenus } from './menu/build-menu';
import { createMenuTasks } from './menu/menu-tasks';
import { deskPage, scheme } from './origin';
import { createPrintPages } from './print/print-pages';
import { startCopyClock } from './safety-copy/copy-clock';
import { createSafetyCopies } from './safety-copy/safety-copies';
import { createSecondPlace, newMark } from './safety-copy/second-place';
import { guardNavigation } from './security/navigation';
import { cutNetwork, setQuietSwitches } from './security/network';
import { guardPermissions } from './security/permissions';
import { isDesk } from './security/senders';
import { hasOwnSpelling } from './security/web-preferences';
import { openShellState, withRecent } from './shell-state';
import { isLocked } from './start/is-locked';
import { findObstacle } from './start/obstacle';
import { refuseToStart } from './start/refuse-to-start';
import type { Closing } from './window/closing';
import { asksToCloseUnsaved } from './window/ask-to-close';
import { openWindow } from './window/open-window';

/**
 * The desktop program: a table of contents. This file alone takes Electron's parts; each module gets those it needs as
 * arguments, so that it can be tested without a runtime.
 */

const { platform } = process;
const here = __dirname;
const now = (): Date => new Date();

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

const log = createLog(join(folders.data, 'logs', 'karjobiboroni.log'), now);
const write = (path: string, bytes: Uint8Array): Promise<void> =>
  writeAtomically(path, bytes, { open, rename, rm }, platform);

const state = openShellState({ folder: folders.data, write, log });
const words = (): ShellWords => shellWords(state.get().language);

let window: BrowserWindow | undefined;
let closing: Closing | undefined;
let menus: WindowMenus = [];
/** Whether the desk in the window has opened and listens, and whether it ever did. */
let isListening = false;
let hasOpened = false;

const ending = createEnding({ app, log, hasOpened: () => hasOpened });

const tell = <Name extends EventName>(name: Name, data: EventData<Name>): void => {
  if (isListening) window?.webContents.send(name, data);
};

const theWindow = (): BrowserWindow => {
  if (!window) throw new Error('no window');
  return window;
};

const focusWindow = (): void => {
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
};

const refused = (what: string) => (): void => {
  log.write({ what: `refused: ${what}` });
};

const lastFolder = (): string => {
  const kept = state.get().lastFolder;
  return kept !== '' && existsSync(kept) ? kept : app.getPath('documents');
};
const keepFolder = (folder: string): void => {
  state.set({ lastFolder: folder });
};

/** Minutes files that were opened, whichever way, are in the menu and in the system's own list. */
const rememberOpened = (paths: readonly string[]): void => {
  for (const path of paths) state.set({ recent: withRecent(state.get().recent, path) });
  if (!app.isReady()) return;
  for (const path of paths) app.addRecentDocument(path);
  showMenu();
};

const opened = createOpenedFiles({ readFile, stat }, (paths) => {
  rememberOpened(paths);
  focusWindow();
  tell('filesOpened', null);
});

const dialogs: Dialogs = {
  save: (options) => dialog.showSaveDialog(theWindow(), options),
  open: (options) => dialog.showOpenDialog(theWindow(), options),
  ask: (options) => (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options)),
};

const secondPlace = createSecondPlace({ state, dialogs, words, steps: { stat }, newMark });

const copySteps = { mkdir, readdir, readFile, stat, rm };
const copies = createSafetyCopies({ folder: folders.copies, second: secondPlace, steps: copySteps, write, now });

const journal = createJournalFiles({ folder: folders.journal, steps: { mkdir, open } });

const menuTasks = createMenuTasks({
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
    tell('menuChosen', action);
  },
  openFile: (path) => {
    opened.add([path]);
  },
  openPath: (path) => void shell.openPath(path),
  showCopies: () => void mkdir(folders.copies, { recursive: true }).then(() => shell.openPath(folders.copies)),
  onRecentCleared: () => {
    app.clearRecentDocuments();
    showMenu();
  },
  setZoomLevel: (level) => {
    window?.webContents.setZoomLevel(level);
  },
});

const showMenu = (): void => {
  const template = buildMenu({
    menus,
    recent: state.get().recent,
    words: words().menus,
    tasks: menuTasks,
    platform,
    isPackaged: app.isPackaged,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
};

const followLook = (): void => {
  nativeTheme.themeSource = state.get().theme;
  showMenu();
};

const loadDesk = (): void => {
  isListening = false;
  theWindow()
    .loadURL(deskPage)
    .catch((error: unknown) => {
      // A process that died meanwhile is opened again by recoverWindow.
      log.write({ what: 'desk not loaded', code: nameOf(error) });
    });
};

const showWindow = (): void => {
  const icon = join(here, 'icon.png');
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
    now,
    words,
    load: loadDesk,
    askToReopen: (mishap) => askToReopen(dialogs.ask, words(), mishap),
    popUp: (items) => {
      Menu.buildFromTemplate([...items]).popup({ window: theWindow() });
    },
    isListening: () => isListening,
    closesUnsaved: () => asksToCloseUnsaved(dialogs.ask, words()),
    ending,
    onClosed: () => {
      window = undefined;
      ending.noteClosed();
      // Hidden print windows count as open: `window-all-closed` would wait for a page that is still being printed.
      for (const other of BrowserWindow.getAllWindows()) other.destroy();
    },
    quit: () => {
      app.exit(exitCodes.failed);
    },
  });
  ({ window, closing } = made);
  loadDesk();
};

const openChannels = (printPages: ReturnType<typeof createPrintPages>): void => {
  const handlers = createHandlers({
    copyRich: (html, text) => copyRich({ clipboard, ClipboardItem }, html, text),
    shell,
    copiesFolder: folders.copies,
    save: { dialogs, places: createPlaces(), words, lastFolder, keepFolder, write, exists: existsSync, platform },
    open: { dialogs, words, lastFolder, keepFolder, rememberOpened, steps: { readFile, stat } },
    opened,
    print: { pages: printPages, createWindow: (options) => new BrowserWindow(options) },
    copies,
    journal,
    secondPlace,
    log,
    state,
    onLook: () => {
      isListening = true;
      hasOpened = true;
      followLook();
    },
    onMenus: (next) => {
      menus = next;
      showMenu();
    },
    onReadyToClose: () => closing?.ready(),
    ensureFolder: (path) => mkdir(path, { recursive: true }),
  });
  answerChannels({
    ipcMain,
    handlers,
    isDesk: (sender) => isDesk(sender, window?.webContents.id),
    onRefused: (channel, code) => {
      log.write({ what: `channel ${channel}`, code });
    },
    onFault: (channel, error) => {
      log.write({ what: `channel ${channel}`, code: nameOf(error), frames: framesOf(error) });
    },
  });
};

const start = async (): Promise<void> => {
  await app.whenReady();
  listenForEnd({
    ending,
    onSignal: (signal, listener) => process.on(signal, listener),
    powerMonitor,
  });
  const ours = session.defaultSession;
  const printPages = createPrintPages();
  const desk = join(here, 'desk');
  ours.protocol.handle(
    scheme,
    createProtocolHandler({
      files: listFiles(desk),
      read: async (path) => new Uint8Array(await readFile(path)),
      printPages,
    }),
  );
  guardPermissions(ours);
  await cutNetwork(ours, {
    isPackaged: app.isPackaged,
    hasOwnSpelling: hasOwnSpelling(platform),
    onRefused: refused('request'),
  });
  openChannels(printPages);
  followLook();
  showWindow();
  startCopyClock(() => {
    tell('copyDue', null);
  });
};

/** A fault of the shell itself: the window and its text go on, the person is told. */
const onFault = (error: unknown): void => {
  log.write({ what: 'shell fault', code: nameOf(error), frames: framesOf(error) });
  if (app.isReady()) void dialogs.ask({ type: 'error', message: words().fault.title, detail: words().fault.text });
};
process.on('uncaughtException', onFault);
process.on('unhandledRejection', onFault);

app.on('web-contents-created', (_event, contents) => {
  guardNavigation(contents, refused('navigation'));
});
app.on('open-file', (event, path) => {
  event.preventDefault();
  opened.add([path]);
});
app.on('second-instance', (_event, args, folder) => {
  focusWindow();
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
  hasOpened: () => hasOpened,
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
