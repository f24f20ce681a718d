import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe } from 'vitest';
import { projectFolder } from '#tests/support/folders';

export type Runtime = { readonly program: string; readonly version: string };

const ownFolder = join(projectFolder, 'node_modules', 'electron');

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');

/** The program of a runtime's folder, as Electron's archives have it. */
const programIn = (folder: string): string =>
  ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path)) ?? join(folder, 'electron');

const namedProgram = (named: string): string =>
  existsSync(named) && statSync(named).isDirectory() ? programIn(named) : named;

/** The package itself is not asked where its runtime is: it would begin to download. */
const ownProgram = (): string | undefined => {
  const name = textOf(join(ownFolder, 'path.txt'));
  return name === '' ? undefined : join(ownFolder, 'dist', name);
};

/** Asks the program itself, as the Node that is in it: the file with the version may be another's. */
const versionOf = (program: string): string =>
  spawnSync(program, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  }).stdout.trim();

/** The version that the product is built for. */
export const productVersion = (): string =>
  (JSON.parse(readFileSync(join(ownFolder, 'package.json'), 'utf8')) as { readonly version: string }).version;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/**
 * Where Electron's runtime is: KARJOBIBORONI_ELECTRON, a program or its folder, else what npm's package has fetched; or why the
 * program cannot be run here.
 */
const lookForRuntime = (): Runtime | string => {
  const named = process.env.KARJOBIBORONI_ELECTRON ?? '';
  const program = named === '' ? ownProgram() : namedProgram(named);
  if (program === undefined) return 'there is no Electron runtime in node_modules/electron';
  if (!existsSync(program)) return `there is no ${basename(program)} where KARJOBIBORONI_ELECTRON says`;
  if (!hasDisplay()) return 'there is no display to open a window on';
  if (process.platform === 'linux' && process.getuid?.() === 0) return 'the sandbox does not start for root';
  return { program, version: versionOf(program) };
};

let found: Runtime | string | undefined;

export const findRuntime = (): Runtime | string => (found ??= lookForRuntime());

export const theRuntime = (): Runtime => {
  const runtime = findRuntime();
  if (typeof runtime === 'string') throw new Error(runtime);
  return runtime;
};

/** Tests of the running program. Where it cannot be run, each is reported as not run, by its name. */
export const describeProgram = (name: string, body: () => void): void => {
  describe.skipIf(typeof findRuntime() === 'string')(name, body);
};
