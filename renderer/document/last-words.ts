import { parseMinutes } from '#shared/minutes/parse';
import type { Database } from '../storage/database';
import { loadDocument, saveDocument, storedText } from '../storage/documents';
import type { Minutes } from '#shared/minutes/model';

// The database answers only after a while, and a window that closes does not wait for it. What is unsaved in that
// moment goes into the page's local storage, the one store that takes a text at once; the next opening takes it from
// there into the database.

const prefix = 'karjobiboroni-unsaved-';

/** Puts an unsaved document aside while its window closes. Where there is no room the database's own save must do. */
export const keepLastWords = (minutes: Minutes): void => {
  try {
    localStorage.setItem(prefix + minutes.id, storedText(minutes));
  } catch (error) {
    console.warn(error);
  }
};

export const dropLastWords = (id: string): void => {
  localStorage.removeItem(prefix + id);
};

/** The documents that have something put aside. */
export const idsOfLastWords = (): readonly string[] =>
  Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));

/**
 * Takes what was put aside into the database. For the holder of the lock: whoever put it aside held the lock and has written nothing
 * since, so it is the last, whatever the clocks said. What cannot be read, or not be written now, stays put aside.
 */
export const recoverLastWords = async (database: Database, id: string): Promise<void> => {
  const text = localStorage.getItem(prefix + id);
  if (text === null) return;
  const words = parseMinutes(text);
  if (!words.ok) return;
  const stored = await loadDocument(database, id);
  const isKnown = stored.ok && storedText(stored.value) === storedText(words.value);
  if (!isKnown && !(await saveDocument(database, words.value)).ok) return;
  dropLastWords(id);
};
