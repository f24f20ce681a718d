import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
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
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import type { EventName } from '#shared/contract/channel-names';
import type { EventData } from '#shared/contract/shell-events';
import { shellWords, type ShellWords } from '#shared/words/shell-words';
import { createProtocolHandler, listFiles, schemePrivileges } from './app-protocol';
import { createLog, framesOf, nameOf } from './crash/log';
import { recoverWindow } from './crash/recover-window';
import { dataFolders } from './data-folders';
import { writeAtomically } from './files/atomic-write';
import { createOpenedFiles, filesInArguments } from './files/opened-files';
import { createPlaces } from './files/places';
import { createHandlers } from './handlers';
import { answerChannels } from './ipc/answer-channels';
import { buildMenu, type MenuTasks, type WindowMenus } from './menu/build-menu';
import { contextItems } from './menu/context-menu';
import { deskPage, scheme } from './origin';
import { createPrintPages } from './print/print-pages';
import { startCopyClock } from './safety-copy/copy-clock';
import { createSafetyCopies } from './safety-copy/safety-copies';
import { guardNavigation } from './security/navigation';
import { cutNetwork, setQuietSwitches } from './security/network';
import { guardPermissions } from './security/permissions';
import { isDesk } from './security/senders';
import { hasOwnSpelling } from './security/web-preferences';
import { createShellState, withRecent } from './shell-state';
import { closeWhenReady, type Closing } from './window/closing';
import { keepPlace, windowOptions } from './window/create-window';

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

const log = createLog(join(folders.data, 'logs', 'karjobiboroni.log'), now);
const write = (path: string, bytes: Uint8Array): Promise<void> =>
  writeAtomically(path, bytes, { open, rename, rm }, platform);

const statePath = join(folders.data, 'shell.json');
const state = createShellState(
  statePath,
  existsSync(statePath) ? readFileSync(statePath, 'utf8') : undefined,
  async (path, bytes) => {
    await mkdir(folders.data, { recursive: true });
    await write(path, bytes);
  },
  (error) => {
    log.write({ what: 'shell state not kept', code: nameOf(error) });
  },
);
const words = (): ShellWords => shellWords(state.get().language);

let window: BrowserWindow | undefined;
let closing: Closing | undefined;
let menus: WindowMenus = [];
/** Whether the desk in the window has opened and listens. */
let isListening = false;

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

const opened = createOpenedFiles({ readFile, stat }, (paths) => {
  for (const path of paths) state.set({ recent: withRecent(state.get().recent, path) });
  if (!app.isReady()) return;
  for (const path of paths) app.addRecentDocument(path);
  showMenu();
  focusWindow();
  tell('filesOpened', null);
});

const askToReopen = async (kind: 'crash' | 'hang'): Promise<boolean> => {
  const { crash, hang } = words();
  const { title, text, buttons } =
    kind === 'crash'
      ? { ...crash, buttons: [crash.reopen, crash.quit] }
      : { ...hang, buttons: [hang.reopen, hang.wait] };
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: title,
    detail: text,
    buttons,
    defaultId: kind === 'crash' ? 0 : 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
};

const zoomTo = (level: number): void => {
  state.set({ zoomLevel: Math.max(-3, Math.min(6, level)) });
  window?.webContents.setZoomLevel(state.get().zoomLevel);
};

const copies = createSafetyCopies({
  folder: folders.copies,
  steps: { mkdir, readdir, readFile, stat, rm },
  write,
  now,
});

const about = {
  version: app.getVersion(),
  electron: process.versions.electron,
  chromium: process.versions.chrome,
  system: `${platform} ${process.arch}`,
};

const showFolder = async (path: string): Promise<void> => {
  await mkdir(path, { recursive: true });
  await shell.openPath(path);
};

const menuTasks: MenuTasks = {
  choose: (action) => {
    tell('menuChosen', action);
  },
  openRecent: (path) => {
    opened.add([path]);
  },
  clearRecent: () => {
    state.set({ recent: [] });
    app.clearRecentDocuments();
    showMenu();
  },
  showLog: () => {
    log.write({ what: 'log opened' });
    void shell.openPath(log.path);
  },
  showCopies: () => void showFolder(folders.copies),
  showAbout: () => {
    const detail = `Electron ${about.electron} · Chromium ${about.chromium} · ${about.system}`;
    void dialog.showMessageBox({
      message: `${words().name} · ${words().about(about.version)}`,
      detail,
      buttons: [words().ok],
    });
  },
  zoom: (by) => {
    zoomTo(by === 0 ? 0 : state.get().zoomLevel + by / 2);
  },
};

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
  void theWindow().loadURL(deskPage);
};

const openWindow = (): void => {
  const icon = join(here, 'icon.png');
  const made = new BrowserWindow(
    windowOptions({
      preload: join(here, 'preload.cjs'),
      icon: existsSync(icon) ? icon : undefined,
      title: words().name,
      isDark: nativeTheme.shouldUseDarkColors,
      isPackaged: app.isPackaged,
      platform,
      state: state.get(),
      areas: [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea),
    }),
  );
  window = made;
  if (state.get().window?.isMaximized === true) made.maximize();
  made.once('ready-to-show', () => {
    made.webContents.setZoomLevel(state.get().zoomLevel);
    made.show();
  });
  keepPlace(made, (place) => {
    state.set({ window: place });
  });
  closing = closeWhenReady(made, () => isListening);
  recoverWindow(made.webContents, {
    log,
    now,
    reopen: loadDesk,
    askAgain: () => askToReopen('crash'),
    quit: () => {
      app.exit(1);
    },
  });
  made.on('unresponsive', () => {
    log.write({ what: 'window unresponsive' });
    void askToReopen('hang').then((again) => {
      if (again) made.webContents.forcefullyCrashRenderer();
    });
  });
  made.webContents.on('context-menu', (_event, params) => {
    const items = contextItems(params, words().menus, (word) => {
      made.webContents.replaceMisspelling(word);
    });
    if (items.length > 0) Menu.buildFromTemplate([...items]).popup({ window: made });
  });
  made.on('closed', () => {
    window = undefined;
  });
  loadDesk();
};

const openChannels = (printPages: ReturnType<typeof createPrintPages>): void => {
  const handlers = createHandlers({
    window: theWindow,
    copyRich: (html, text) => clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]),
    shell,
    copiesFolder: folders.copies,
    save: { dialog, places: createPlaces(), words, lastFolder, keepFolder, write, exists: existsSync, platform },
    open: { dialog, words, lastFolder, keepFolder, steps: { readFile, stat } },
    opened,
    print: { pages: printPages, createWindow: (options) => new BrowserWindow(options) },
    copies,
    log,
    state,
    onLook: () => {
      isListening = true;
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
  openWindow();
  startCopyClock(() => {
    tell('copyDue', null);
  });
};

/** A fault of the shell itself: the window and its text go on, the person is told. */
const onFault = (error: unknown): void => {
  log.write({ what: 'shell fault', code: nameOf(error), frames: framesOf(error) });
  if (app.isReady())
    void dialog.showMessageBox({ type: 'error', message: words().fault.title, detail: words().fault.text });
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

if (app.requestSingleInstanceLock()) {
  opened.add(filesInArguments(process.argv.slice(1), process.cwd()));
  void start();
} else {
  app.quit();
}
