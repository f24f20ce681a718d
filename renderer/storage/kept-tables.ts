import { isPortableSetting } from './portable-settings';

/** What the journal keeps of the database: all that a person wrote. Places of carets and the search index are made anew. */
const tables: ReadonlySet<string> = new Set([
  'documents',
  'contents',
  'committees',
  'directory',
  'settings',
  'writers',
]);

export const keptTables: readonly string[] = [...tables];

export const isKeptTable = (name: string): boolean => tables.has(name);

/** Which words that were put aside have been taken in (`taken-words.ts`). */
export const takenWordsKey = 'karjobiboroni-taken-words';

/**
 * Whether a row of a kept table is kept: of the settings, those that belong to the person and not to the computer, and what must not
 * be done twice.
 */
export const isKeptRow = (table: string, key: string): boolean =>
  table !== 'settings' || key === takenWordsKey || isPortableSetting(key);
