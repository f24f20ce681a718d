// Loaded into the program's main process before its own script (`-r`). It changes nothing by itself but the interval of the
// safety copies, where a test asks for that; it gives tests `testWorld`, and answers what they send over the process's
// channel.
const electron = require('electron');
const fs = require('node:fs/promises');
const vm = require('node:vm');

/** The interval of electron/safety-copy/copy-clock.ts; nobody waits so long in a test. */
const copyInterval = 15 * 60 * 1000;
const shorter = Number(process.env.TEST_COPY_INTERVAL ?? copyInterval);
const { setInterval: realInterval } = globalThis;
globalThis.setInterval = (listener, wait, ...args) =>
  realInterval(listener, wait === copyInterval ? shorter : wait, ...args);

const world = {
  require,
  /** Where the next files are saved; none: the person cancels. */
  saves: [],
  /** What is opened by the next dialog. */
  opens: [],
  /** What the next questions are answered; none: the last button. */
  answers: [],
  /** How the next writes fail, by errno. */
  failures: [],
  asked: [],
  opened: [],
  inFolder: [],
  printed: [],
  poppedUp: [],
  real: { ...electron.dialog },
};

/** The system's dialogs answer as the test tells them; what would leave the program is noted and not done. */
world.standInForSystem = () => {
  const { dialog, shell, Menu } = electron;
  dialog.showSaveDialog = async () => {
    const filePath = world.saves.shift();
    return { canceled: filePath === undefined, filePath: filePath ?? '' };
  };
  dialog.showOpenDialog = async () => {
    const filePaths = world.opens.splice(0);
    return { canceled: filePaths.length === 0, filePaths };
  };
  dialog.showMessageBox = async (...args) => {
    const options = args.at(-1);
    // No person answers sooner; a window that is told to close while it is still holding back does not hear it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    world.asked.push(options.message);
    return { response: world.answers.shift() ?? options.buttons.length - 1, checkboxChecked: false };
  };
  shell.openPath = async (path) => {
    world.opened.push(path);
    return '';
  };
  shell.showItemInFolder = (path) => world.inFolder.push(path);
  Menu.prototype.popup = function () {
    world.poppedUp.push(this.items.map(({ role, label }) => role ?? label));
    world.lastMenu = this;
  };
  electron.app.on('web-contents-created', (_event, contents) => {
    contents.print = (_options, done) => {
      world.printed.push(contents.getURL());
      done(true, '');
    };
  });
  const { open } = fs;
  fs.open = async (path, flags) => {
    const code = flags === 'wx' ? world.failures.shift() : undefined;
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    return open(path, flags);
  };
};

globalThis.testWorld = world;

/** Functions of a test that has no debugger in the program come over the process's own channel. */
process.on('message', async ({ id, code }) => {
  try {
    process.send({ id, value: await vm.runInThisContext(code)(electron) });
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) });
  }
});
