import { fail, succeed, type Result } from '#shared/kernel/result';
import { parseMeeting } from '#shared/minutes/parse';
import type { Meeting } from '#shared/minutes/model';
import type { Database } from '#renderer/storage/database';
import { loadDocument, saveDocument, storedText } from '#renderer/storage/documents';
import { isTaken, noteTaken } from '#renderer/storage/taken-words';

// The database answers only after a while, and a window that closes does not wait for it. What is unsaved in that
// moment goes into the page's local storage, the one store that takes a text at once; the next opening takes it from
// there into the database.

const prefix = 'karjobiboroni-unsaved-';

/** What was put aside: a token of its own in the first line, then the text. Earlier versions wrote the text alone. */
type Aside = { readonly token: string | undefined; readonly text: string };

export const readAside = (value: string): Aside => {
  const end = value.startsWith('{') ? -1 : value.indexOf('\n');
  return end === -1 ? { token: undefined, text: value } : { token: value.slice(0, end), text: value.slice(end + 1) };
};

/** Puts an unsaved document aside while its window closes. Where there is no room the database's own save must do. */
export const keepLastWords = (meeting: Meeting): void => {
  try {
    localStorage.setItem(prefix + meeting.id, `${crypto.randomUUID()}\n${storedText(meeting)}`);
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

/** A text that is there already, letter for letter, is not written again: it would be the last that was changed. */
const takeIn = async (
  database: Database,
  words: Meeting,
  token: string | undefined,
): Promise<Result<unknown, unknown>> => {
  const stored = await loadDocument(database, words.id);
  if (!stored.ok || storedText(stored.value) !== storedText(words))
    return saveDocument(database, words, { supersedes: token });
  try {
    await database.change([database.settings], () => noteTaken(database, token === undefined ? [] : [token]));
    return succeed(undefined);
  } catch (error) {
    return fail(error);
  }
};

/** The tokens of what was put aside of documents. */
export const lastWordsTokens = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => readAside(localStorage.getItem(prefix + id) ?? '').token ?? []);

/**
 * Takes what was put aside into the database. For the holder of the lock: whoever put it aside held the lock and has written nothing
 * since, so it is the last, whatever the clocks said; unless it was taken before. What cannot be read, or not be written now, stays
 * put aside.
 */
export const recoverLastWords = async (database: Database, id: string): Promise<void> => {
  const value = localStorage.getItem(prefix + id);
  if (value === null) return;
  const { token, text } = readAside(value);
  if (token === undefined || !(await isTaken(database, token))) {
    const words = parseMeeting(text);
    if (!words.ok || !(await takeIn(database, words.value, token)).ok) return;
  }
  dropLastWords(id);
};
