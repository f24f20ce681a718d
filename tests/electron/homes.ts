import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#tests/support/folders';

/** What Electron is started on: the built program, with the hooks of the tests before it. */
export const programArguments: readonly string[] = [
  '-r',
  join(projectFolder, 'tests', 'electron', 'main-hooks.cjs'),
  join(projectFolder, 'build', 'out', 'app'),
];

/** A home of its own for a test; the next start of the program finds there what the last one kept. */
export const makeHome = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-home-'));

export const removeHome = (home: string): void => {
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
};

/** What each system calls a person's folders: all lead into the test's own. */
export const environmentOf = (home: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  HOME: home,
  USERPROFILE: home,
  APPDATA: join(home, 'AppData'),
  XDG_CONFIG_HOME: join(home, '.config'),
  PORTABLE_EXECUTABLE_DIR: '',
  ...more,
});

/** Chromium's folder with the database, and the shell's own files. */
export const dataFolderIn = (home: string): string => {
  const base = { win32: 'AppData', darwin: 'Library/Application Support' }[process.platform as string] ?? '.config';
  return join(home, base, 'Karjobiboroni');
};

/** The journal's folder of a program in this home. */
export const journalFolderIn = (home: string): string => join(home, 'Karjobiboroni', 'journal');

export const copiesFolderIn = (home: string): string => join(home, 'Karjobiboroni', 'safety-copies');

const readAll = (folder: string, isWanted: (name: string) => boolean): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter(isWanted)
      .toSorted()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  } catch {
    return [];
  }
};

/** The safety copies, oldest first. */
export const copiesIn = (home: string): readonly string[] =>
  readAll(copiesFolderIn(home), (name) => name.endsWith('.json'));

export const logIn = (home: string): string =>
  readAll(join(dataFolderIn(home), 'logs'), (name) => name.endsWith('.log')).join('');

/** What the shell remembers between starts; nothing is written while nothing differs from its defaults. */
export const shellStateIn = (home: string): Readonly<Record<string, unknown>> => {
  const path = join(dataFolderIn(home), 'shell.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
};
