import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the program leaves in a person's folders: the only thing by which a packed program, which lets no debugger in, is judged. */

const copiesIn = (home: string): readonly string[] => {
  const folder = join(home, 'Karjobiboroni', 'safety-copies');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

export const countCopies = (home: string): number => copiesIn(home).length;

/** Every text of a JSON value. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** All texts of the newest safety copy, which holds every document. */
export const textsOfCopy = (home: string): readonly string[] => {
  const name = copiesIn(home).at(-1);
  if (name === undefined) throw new Error('there is no safety copy');
  return textsOf(JSON.parse(readFileSync(join(home, 'Karjobiboroni', 'safety-copies', name), 'utf8')));
};

/** The files that were opened lately, the last first. */
export const recentFiles = (home: string): readonly string[] => {
  const path = join(home, '.config', 'Karjobiboroni', 'shell.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { recent: readonly string[] }).recent : [];
};

/** Whether a text has come to the disk in the desk's own storage, which keeps what is not Latin as UTF-16. */
export const isStored = (home: string, text: string): boolean =>
  ['IndexedDB', 'Local Storage'].some((kind) => {
    const folder = join(home, '.config', 'Karjobiboroni', kind);
    if (!existsSync(folder)) return false;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:log|ldb)$/u.test(name),
    );
    return files.some((name) => readFileSync(join(folder, name)).includes(Buffer.from(text, 'utf16le')));
  });

export const logLines = (home: string): readonly string[] => {
  const path = join(home, '.config', 'Karjobiboroni', 'logs', 'karjobiboroni.log');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
};
