import type { Database } from '#renderer/storage/database';
import type { SearchDocumentRow } from '#renderer/storage/rows';
import { byChange } from '#renderer/storage/sound-rows';
import { noteTrash, tellProgress, type EngineState } from './engine-state';
import { isWordArray, visitRows } from './index-rows';
import { openIndexStore, type IndexStore } from './index-store';
import { createWordIndex } from './word-index';

const loadRows = async (
  database: Database,
  report: (done: number) => void,
): Promise<ReadonlyMap<string, SearchDocumentRow>> => {
  const rows = new Map<string, SearchDocumentRow>();
  await visitRows(database, (some) => {
    for (const row of some) if (isWordArray(row.words)) rows.set(row.id, row);
    report(rows.size);
  });
  return rows;
};

/** An index that has been loaded, and the documents whose rows are missing, out of date or unusable. */
export type LoadedIndex = { readonly store: IndexStore; readonly late: readonly string[] };

/** Loads the index from the database in the place of the one in memory; searches go on with that until it is there. */
export const loadIndex = async (state: EngineState): Promise<LoadedIndex> => {
  const { database } = state;
  const store = await openIndexStore(database);
  const rows = (await database.documents.toArray()).sort(byChange);
  const indexed = await loadRows(database, (done) => {
    tellProgress(state, 'loading', Math.min(done, rows.length), rows.length);
  });
  const usable = new Set((await store.usable([...indexed.values()])).map(({ id }) => id));
  // Their numbers would name other words as soon as the dictionary has grown again.
  await database.searchDocuments.bulkDelete([...indexed.keys()].filter((id) => !usable.has(id)));
  const index = createWordIndex(store.list);
  const late: string[] = [];
  state.trashed.clear();
  for (const row of rows) {
    const found = usable.has(row.id) ? indexed.get(row.id) : undefined;
    if (found) index.put(row.id, found.words);
    if (found?.revision !== row.revision) late.push(row.id);
    noteTrash(state, row);
  }
  index.settle();
  state.store = store;
  state.index = index;
  return { store, late };
};
