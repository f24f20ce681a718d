import type { Database } from '#renderer/storage/database';
import type { SearchDocumentRow } from '#renderer/storage/rows';
import { emptyWords, readWords, rowsFor } from './dictionary-rows';
import { isWordArray, raiseStamp, readDictionary, readStamp, readUsed, removeStrayRows } from './index-rows';
import { createWordList, type WordList } from './word-list';

// The index as it is kept in the database: the dictionary, and for each document the numbers of its words. Several
// windows write it at once. Numbers are allotted inside a transaction, after what others have added was read; words
// that are emptied, or an index that is begun anew, change a stamp, by which the others see that they must read again.

export type IndexedDocument = { readonly id: string; readonly revision: number; readonly words: readonly string[] };

export type IndexStore = {
  readonly list: WordList;
  /** The rows of documents that can be used: with a word list of the right kind, its numbers in the dictionary. */
  readonly usable: (rows: readonly (SearchDocumentRow | undefined)[]) => Promise<readonly SearchDocumentRow[]>;
  /**
   * Writes what documents hold; those changed or removed since they were read are left out. `stale`: another window has
   * begun the dictionary anew, nothing was written, and the store must be opened again.
   */
  readonly write: (documents: readonly IndexedDocument[]) => Promise<readonly SearchDocumentRow[] | 'stale'>;
  /** Removes the rows of documents that are no more, and empties words that nobody uses any more. */
  readonly sweep: () => Promise<'swept' | 'stale'>;
};

/** Numbers of words, those that are new given out from `size` on. */
const allot = (documents: readonly IndexedDocument[], numberOf: (word: string) => number | undefined, size: number) => {
  const fresh = new Map<string, number>();
  const rows = documents.map(({ id, revision, words }): SearchDocumentRow => {
    const numbers = words.map((word) => {
      const number = numberOf(word) ?? fresh.get(word) ?? size + fresh.size;
      if (number === size + fresh.size) fresh.set(word, number);
      return number;
    });
    return { id, revision, words: Uint32Array.from(numbers).sort() };
  });
  return { rows, fresh: [...fresh.keys()] };
};

/** Thrown inside a transaction to leave it; what was read there is of no use any more. */
class StaleError extends Error {}

const orStale = async <Value>(work: Promise<Value>): Promise<Value | 'stale'> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StaleError) return 'stale';
    throw error;
  }
};

/** How far this window has read the dictionary: its stamp, and the first word of its last row. */
type Read = { readonly stamp: number; readonly lastFirst: number };

/**
 * What other windows have added to a dictionary since this one read it, and its last row. Belongs into a transaction. Throws StaleError
 * where the dictionary is another one by now.
 */
const readTail = async (database: Database, size: number, { stamp, lastFirst }: Read) => {
  if ((await readStamp(database)) !== stamp) throw new StaleError();
  const rows = await database.searchWords.where('first').aboveOrEqual(lastFirst).toArray();
  const words = readWords(rows, lastFirst);
  const tail = words?.slice(size - lastFirst);
  if (!words || !tail || lastFirst + words.length < size) throw new StaleError();
  return { tail, last: rows.at(-1) };
};

export const openIndexStore = async (database: Database): Promise<IndexStore> => {
  const opened = await readDictionary(database);
  const list = createWordList(opened.words);
  let { stamp, lastFirst } = opened;
  const { searchWords, searchDocuments, documents: documentRows, settings } = database;

  const writeAll = (given: readonly IndexedDocument[]) =>
    database.transaction('rw', [searchWords, searchDocuments, documentRows, settings], async () => {
      const { tail, last } = await readTail(database, list.size(), { stamp, lastFirst });
      const current = await documentRows.bulkGet(given.map(({ id }) => id));
      const wanted = given.filter(({ revision }, index) => current[index]?.revision === revision);
      const size = list.size() + tail.length;
      const added = new Map(tail.map((word, index) => [word, list.size() + index]));
      const { rows, fresh } = allot(wanted, (word) => list.numberOf(word) ?? added.get(word), size);
      const dictionaryRows = rowsFor(last, size, fresh);
      await searchWords.bulkPut([...dictionaryRows]);
      await searchDocuments.bulkPut(rows);
      return { rows, words: [...tail, ...fresh], first: dictionaryRows.at(-1)?.first ?? last?.first ?? 0 };
    });

  /** Takes over the words only when they are on the disk: a transaction that fails leaves no number without its word. */
  const write: IndexStore['write'] = async (given) => {
    const written = await orStale(writeAll(given));
    if (written === 'stale') return 'stale';
    list.append(written.words);
    lastFirst = written.first;
    return written.rows;
  };

  const usable: IndexStore['usable'] = async (rows) => {
    const isKnown = ({ words }: SearchDocumentRow) => (words.at(-1) ?? -1) < list.size();
    const sound = rows.filter((row): row is SearchDocumentRow => isWordArray(row?.words));
    if (!sound.every(isKnown)) await write([]);
    return sound.filter(isKnown);
  };

  const sweepAll = () =>
    database.transaction('rw', [searchWords, searchDocuments, settings], async () => {
      const { tail, last } = await readTail(database, list.size(), { stamp, lastFirst });
      const used = await readUsed(database, list.size() + tail.length);
      const changes = (await searchWords.toArray()).flatMap(
        (row) => emptyWords(row, (number) => used[number] === 1) ?? [],
      );
      await searchWords.bulkPut(changes.map(({ row }) => row));
      const next = changes.length > 0 ? await raiseStamp(database, stamp) : stamp;
      return { tail, next, first: last?.first ?? 0, emptied: changes.flatMap(({ emptied }) => emptied) };
    });

  const sweep: IndexStore['sweep'] = async () => {
    await removeStrayRows(database);
    const swept = await orStale(sweepAll());
    if (swept === 'stale') return 'stale';
    list.append(swept.tail);
    list.forget(swept.emptied);
    stamp = swept.next;
    lastFirst = swept.first;
    return 'swept';
  };

  return { list, usable, write, sweep };
};
