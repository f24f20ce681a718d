import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '#renderer/journal/entry';
import { bodyAt } from '#renderer/journal/lane-file';
import { scanRecords } from '#renderer/journal/record';
import { memoryFile } from '#tests/support/memory-file';

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

/**
 * Whether the journal on the disk has a row with this text. It comes back at the next start, whether or not the database was done with it; a
 * text in the database's own log proves nothing, because Chromium writes it there before the transaction is complete.
 */
export const isInJournal = async (home: string, text: string): Promise<boolean> => {
  const folder = join(home, 'Karjobiboroni', 'journal');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    for await (const record of scanRecords(memoryFile(readFileSync(join(folder, name))), bodyAt)) {
      const entry = await readEntry(record);
      if (entry !== undefined && 'rows' in entry && textsOf(entry.rows).some((one) => one.includes(text))) return true;
    }
  }
  return false;
};

export const logLines = (home: string): readonly string[] => {
  const path = join(home, '.config', 'Karjobiboroni', 'logs', 'karjobiboroni.log');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
};
