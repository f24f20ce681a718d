// Stands in for Electron's runtime under Node: records what the program does with it, in order, and lets a script act as the
// system and the window would. Only `main.test.ts` uses it.
const { EventEmitter } = require('node:events');

/** The tests may run as root, for whom the program does not start. */
process.getuid = () => Number(process.env.STAND_IN_USER ?? 1000);

const record = [];
const note = (name, ...details) => record.push([name, ...details]);
const channels = new Map();

class WebContents extends EventEmitter {
  constructor() {
    super();
    this.id = 7;
    this.isGone = false;
  }
  send(name, data) {
    note('send', name, data);
  }
  isCrashed() {
    return this.isGone;
  }
  replaceMisspelling() {
    return undefined;
  }
  setZoomLevel(level) {
    note('zoom', level);
  }
  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }
}

class BrowserWindow extends EventEmitter {
  constructor(options) {
    super();
    this.webContents = new WebContents();
    BrowserWindow.last = this;
    note('window', {
      sandbox: options.webPreferences.sandbox,
      contextIsolation: options.webPreferences.contextIsolation,
      nodeIntegration: options.webPreferences.nodeIntegration,
      preload: options.webPreferences.preload.split(/[\\/]/).at(-1),
      show: options.show,
    });
    app.emit('web-contents-created', {}, this.webContents);
  }
  static getAllWindows() {
    return [];
  }
  loadURL(url) {
    note('load', url);
    setImmediate(() => this.emit('ready-to-show'));
    return Promise.resolve();
  }
  show() {
    note('show');
  }
  focus() {
    note('focus');
  }
  isMinimized() {
    return false;
  }
  isMaximized() {
    return false;
  }
  isFullScreen() {
    return false;
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 900, height: 700 };
  }
  close() {
    const event = {
      isPrevented: false,
      preventDefault() {
        this.isPrevented = true;
      },
    };
    this.emit('close', event);
    note(event.isPrevented ? 'close waits' : 'closed');
    if (!event.isPrevented) {
      this.emit('closed');
      app.emit('window-all-closed');
    }
  }
}

const app = Object.assign(new EventEmitter(), {
  isPackaged: process.env.STAND_IN_PACKAGED === '1',
  commandLine: {
    appendSwitch: (name) => note('switch', name),
    hasSwitch: (name) => name === process.env.STAND_IN_SWITCH,
  },
  enableSandbox: () => note('enableSandbox'),
  getPath: (name) => require('node:path').join(process.env.STAND_IN_HOME, name),
  setPath: (name, path) => note('setPath', name, require('node:path').relative(process.env.STAND_IN_HOME, path)),
  getVersion: () => '0',
  requestSingleInstanceLock: () => {
    note('lock');
    return process.env.STAND_IN_SECOND !== '1';
  },
  whenReady: () =>
    Promise.resolve().then(() => {
      app.ready = true;
    }),
  isReady: () => app.ready === true,
  getAppMetrics: () => [],
  quit: () => note('quit'),
  exit: (code) => note('exit', code),
  addRecentDocument: () => note('recent'),
  clearRecentDocuments: () => undefined,
});

module.exports = {
  app,
  BrowserWindow,
  ClipboardItem: class {
    constructor(items) {
      this.items = items;
    }
  },
  powerMonitor: new EventEmitter(),
  clipboard: {
    write: (items) => {
      note(
        'clipboard',
        items.map(({ items: one }) => one),
      );
      return Promise.resolve();
    },
  },
  dialog: {
    showErrorBox: (_title, text) => note('error box', text),
    showMessageBox: () => Promise.resolve({ response: 0 }),
    showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
    showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  },
  ipcMain: { handle: (name, listener) => channels.set(name, listener) },
  Menu: {
    buildFromTemplate: (template) => template,
    setApplicationMenu: (template) =>
      note(
        'menu',
        template.map(({ label }) => label),
      ),
  },
  nativeTheme: {
    shouldUseDarkColors: false,
    set themeSource(theme) {
      note('theme', theme);
    },
  },
  protocol: {
    registerSchemesAsPrivileged: (schemes) =>
      note(
        'scheme',
        schemes.map(({ scheme }) => scheme),
        app.isReady(),
      ),
  },
  screen: {
    getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1366, height: 728 } }),
    getAllDisplays: () => [],
  },
  session: {
    defaultSession: {
      protocol: {
        handle: (scheme, handler) => {
          note('protocol', scheme);
          module.exports.standIn.answer = handler;
        },
      },
      setPermissionRequestHandler: () => note('permissions'),
      setPermissionCheckHandler: () => undefined,
      setDevicePermissionHandler: () => undefined,
      setDisplayMediaRequestHandler: () => undefined,
      webRequest: { onBeforeRequest: () => note('network') },
      on: () => undefined,
      setSpellCheckerEnabled: () => undefined,
      setSpellCheckerLanguages: () => undefined,
      setProxy: () => Promise.resolve(),
    },
  },
  shell: { openPath: () => Promise.resolve(''), showItemInFolder: () => undefined },
  standIn: {
    record,
    window: () => BrowserWindow.last,
    /** What the desk's own page asks. */
    ask: (name, request) =>
      channels.get(name)({ sender: { id: 7 }, senderFrame: { url: 'app://desk/index.html', parent: null } }, request),
  },
};
