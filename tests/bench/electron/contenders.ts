// What is measured: the desk under Electron, a bare window under the same runtime, and the desk in the browser form. The
// program's and the desk's files are copies with one script more, which says how far they are.
import { fork, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addBrowserForm } from '../../../build/scripts/add-browser-form.mjs';
import { buildApp } from '../../../build/scripts/build-app.mjs';
import { buildDesk } from '../../../build/scripts/build-desk.mjs';
import { windowArguments } from '../../../build/scripts/start/app-window.mjs';

export const contenderNames = ['electron', 'bare', 'browser'] as const;
export type ContenderName = (typeof contenderNames)[number];

export const titles: Readonly<Record<ContenderName, string>> = {
  electron: 'the desk under Electron',
  bare: 'a bare Electron window',
  browser: 'the desk in the browser form',
};

export type Contender = {
  readonly name: ContenderName;
  readonly program: string;
  /** The command line for a home, with files to open where the program takes any. */
  readonly arguments: (home: string, files: readonly string[]) => readonly string[];
  /** Processes that run beside it all the time and belong to it. */
  readonly servers: readonly number[];
};

export type Contenders = {
  readonly all: Readonly<Record<ContenderName, Contender>>;
  readonly close: () => void;
};

const pageScript = 'bench-page.js';

/** Puts the announcing script before all others of the page. */
const announcePage = (desk: string, script: string): void => {
  const page = join(desk, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(join(desk, pageScript), script);
  const announced = html.replace('</title>', `</title><script src="./${pageScript}"></script>`);
  if (announced === html) throw new Error('the desk’s page has no title to put a script behind');
  writeFileSync(page, announced);
};

/** Has the announcing script run first in the main process. */
const announceShell = (folder: string, root: string): void => {
  cpSync(join(root, 'build/out/bench-electron-shell.cjs'), join(folder, 'bench-shell.cjs'));
  renameSync(join(folder, 'main.cjs'), join(folder, 'main-itself.cjs'));
  writeFileSync(join(folder, 'main.cjs'), `require('./bench-shell.cjs');\nrequire('./main-itself.cjs');\n`);
};

const copyProgram = async (root: string, built: string | undefined, folder: string, script: string): Promise<void> => {
  cpSync(built ?? (await buildApp(root)), folder, { recursive: true });
  announcePage(join(folder, 'desk'), script);
  announceShell(folder, root);
};

const makeBare = (root: string, folder: string, script: string): void => {
  cpSync(join(root, 'tests/bench/electron/bare'), folder, { recursive: true });
  const page = join(folder, 'page.html');
  // As a function: a text would have its `$` replaced.
  const html = readFileSync(page, 'utf8').replace('<script>', () => `<script>${script}`);
  writeFileSync(page, html);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.cjs' }));
  announceShell(folder, root);
};

const copyDesk = async (root: string, folder: string, script: string): Promise<void> => {
  cpSync(await buildDesk(root), folder, { recursive: true });
  announcePage(folder, script);
  await addBrowserForm(root, folder); // the service worker knows every file by its sum
};

/** Serves the desk from a process of its own; gives it and its port. */
const serve = async (root: string, folder: string): Promise<{ server: ChildProcess; port: number }> => {
  const server = fork(join(root, 'tests/bench/electron/serve-desk.mjs'), [folder]);
  const port = await new Promise<number>((resolve, reject) => {
    server.once('message', (message: { readonly port: number }) => {
      resolve(message.port);
    });
    server.once('exit', () => {
      reject(new Error('the desk could not be served'));
    });
  });
  return { server, port };
};

/** What has the console of a page come out on standard error. */
const logging = '--enable-logging=stderr';

export type ContenderParts = {
  readonly root: string;
  readonly runtime: string;
  readonly browser: string;
  /** An empty folder for the copies. */
  readonly folder: string;
  /** A program built elsewhere, to measure a change before it is made. */
  readonly app?: string | undefined;
};

export const makeContenders = async ({ root, runtime, browser, folder, app }: ContenderParts): Promise<Contenders> => {
  const script = readFileSync(join(root, 'build/out/bench-electron-page.js'), 'utf8');
  mkdirSync(folder, { recursive: true });
  const at = (name: ContenderName): string => join(folder, name);
  await copyProgram(root, app, at('electron'), script);
  makeBare(root, at('bare'), script);
  await copyDesk(root, at('browser'), script);
  const { server, port } = await serve(root, at('browser'));
  const underElectron = (name: 'electron' | 'bare'): Contender => ({
    name,
    program: runtime,
    arguments: (_home, files) => [logging, at(name), ...files],
    servers: [],
  });
  const window = (home: string): readonly string[] =>
    windowArguments({ address: `http://127.0.0.1:${port}/`, profile: join(home, 'browser') });
  return {
    all: {
      electron: underElectron('electron'),
      bare: underElectron('bare'),
      browser: {
        name: 'browser',
        program: browser,
        arguments: (home) => [logging, ...window(home)],
        servers: server.pid === undefined ? [] : [server.pid],
      },
    },
    close: () => {
      server.disconnect();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
