import type { Database } from './database';
import { takenWordsKey as key } from './kept-tables';

// Texts that a window put aside while it closed have a token. That a text was taken in, or that a later one was saved, is noted
// with its token in the same transaction: local storage, where it stood, forgets a removal when the computer is switched off.

/** So many are remembered; the texts of older ones have long been removed. */
const most = 200;

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const readTaken = async ({ settings }: Database): Promise<readonly string[]> =>
  strings((await settings.get(key))?.value);

/** Notes tokens, as part of a change that has the settings among its tables. */
export const noteTaken = async (database: Database, tokens: readonly string[]): Promise<void> => {
  if (tokens.length === 0) return;
  const all = new Set([...(await readTaken(database)), ...tokens]);
  await database.settings.put({ key, value: [...all].slice(-most) });
};

export const isTaken = async (database: Database, token: string): Promise<boolean> =>
  (await readTaken(database)).includes(token);
