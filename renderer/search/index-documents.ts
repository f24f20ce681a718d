import type { Database } from '#renderer/storage/database';
import type { DocumentRow } from '#renderer/storage/rows';
import { documentTexts } from './document-texts';
import { forgetDocument, noteTrash, tellProgress, type EngineState } from './engine-state';
import type { IndexedDocument, IndexStore } from './index-store';
import { wordsOf } from './words-of';

/** Documents indexed and written at once: longer stretches would keep a search waiting, shorter ones the disk. */
const batchSize = 100;

/** Reads documents as they are now: row and text in one transaction, so that they belong together. */
const readDocuments = (database: Database, ids: readonly string[]) =>
  database.transaction('r', [database.documents, database.contents, database.searchDocuments], async () => {
    const rows = await database.documents.bulkGet([...ids]);
    const contents = await database.contents.bulkGet([...ids]);
    const indexed = await database.searchDocuments.bulkGet([...ids]);
    return ids.map((id, place) => ({ id, row: rows[place], json: contents[place]?.json, indexed: indexed[place] }));
  });

const wordsFor = ({ unreadable }: EngineState, row: DocumentRow, json: string | undefined): IndexedDocument => {
  const { texts, isReadable } = documentTexts(row, json);
  if (isReadable) unreadable.delete(row.id);
  else unreadable.add(row.id);
  return { id: row.id, revision: row.revision, words: wordsOf(texts.map(({ text }) => text)) };
};

/** Indexes documents that need it, and takes over what another window has indexed already. */
const indexBatch = async (state: EngineState, store: IndexStore, ids: readonly string[]): Promise<'done' | 'stale'> => {
  const read = await readDocuments(state.database, ids);
  const current = read.filter(({ row, indexed }) => row && indexed?.revision === row.revision);
  const taken = await store.usable(current.map(({ indexed }) => indexed));
  const takenIds = new Set(taken.map(({ id }) => id));
  const wanted = read.flatMap(({ id, row, json }) => (row && !takenIds.has(id) ? wordsFor(state, row, json) : []));
  const written = wanted.length > 0 ? await store.write(wanted) : [];
  if (written === 'stale') return 'stale';
  for (const { id, words } of [...taken, ...written]) state.index.put(id, words);
  for (const { id, row } of read) {
    if (row) noteTrash(state, row);
    else forgetDocument(state, id);
  }
  return 'done';
};

/** Brings the index in step with these documents, unless it is cancelled. */
export const indexDocuments = async (
  state: EngineState,
  store: IndexStore,
  ids: readonly string[],
): Promise<'done' | 'stale'> => {
  for (let from = 0; from < ids.length && !state.isCancelled; from += batchSize) {
    if (ids.length > batchSize) tellProgress(state, 'indexing', from, ids.length);
    if ((await indexBatch(state, store, ids.slice(from, from + batchSize))) === 'stale') return 'stale';
  }
  return 'done';
};
