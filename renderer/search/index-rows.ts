import { foldingVersion } from '#shared/bangla/fold';
import type { Database } from '#renderer/storage/database';
import type { SearchDocumentRow } from '#renderer/storage/rows';
import { readWords } from './dictionary-rows';

// Reading and tidying the index's tables. What is said to belong into a transaction needs the caller's.

/** The setting that changes when numbers of words may no longer be what another window remembers. */
const stampKey = 'searchStamp';

/** The setting that says how the index's words were folded. */
const foldingKey = 'searchFolding';

/** Rows read at once, so that no one answer of the database is large. */
const rowsAtOnce = 1000;

export const readStamp = async (database: Database): Promise<number> => {
  const row = await database.settings.get(stampKey);
  return typeof row?.value === 'number' ? row.value : 0;
};

export const raiseStamp = async (database: Database, stamp: number): Promise<number> => {
  await database.settings.put({ key: stampKey, value: stamp + 1 });
  return stamp + 1;
};

export const isWordArray = (value: unknown): value is Uint32Array =>
  Object.prototype.toString.call(value) === '[object Uint32Array]';

/** Every row of `searchDocuments`, in stretches. */
export const visitRows = async (
  database: Database,
  visit: (rows: readonly SearchDocumentRow[]) => void | Promise<void>,
): Promise<void> => {
  let rows = await database.searchDocuments.orderBy('id').limit(rowsAtOnce).toArray();
  while (rows.length > 0) {
    await visit(rows);
    const last = rows.at(-1)?.id ?? '';
    rows = rows.length < rowsAtOnce ? [] : await database.searchDocuments.where('id').above(last).limit(rowsAtOnce).toArray(); // prettier-ignore
  }
};

/** The dictionary; one that is damaged or folded otherwise is given up together with the rows that refer to it. */
export const readDictionary = (
  database: Database,
): Promise<{ readonly words: readonly string[]; readonly stamp: number; readonly lastFirst: number }> =>
  database.transaction('rw', [database.searchWords, database.searchDocuments, database.settings], async () => {
    const rows = await database.searchWords.orderBy('first').toArray();
    const stamp = await readStamp(database);
    const folding = await database.settings.get(foldingKey);
    const isFolded = rows.length === 0 || folding?.value === foldingVersion;
    if (folding?.value !== foldingVersion) await database.settings.put({ key: foldingKey, value: foldingVersion });
    const words = isFolded ? readWords(rows, 0) : undefined;
    if (words) return { words, stamp, lastFirst: rows.at(-1)?.first ?? 0 };
    await database.searchWords.clear();
    await database.searchDocuments.clear();
    return { words: [], stamp: await raiseStamp(database, stamp), lastFirst: 0 };
  });

/** Removes the rows of documents that are no more. A transaction of its own, and a short one: saving waits for it. */
export const removeStrayRows = (database: Database): Promise<void> =>
  database.transaction('rw', [database.documents, database.searchDocuments], async () => {
    const ids = new Set(await database.documents.toCollection().primaryKeys());
    const stray = (await database.searchDocuments.toCollection().primaryKeys()).filter((id) => !ids.has(id));
    await database.searchDocuments.bulkDelete(stray);
  });

/** For each number of the dictionary 1 where a document has the word. Belongs into a transaction. */
export const readUsed = async (database: Database, size: number): Promise<Uint8Array> => {
  const used = new Uint8Array(size);
  await visitRows(database, (rows) => {
    for (const { words } of rows) if (isWordArray(words)) for (const word of words) used[word] = 1;
  });
  return used;
};
