import type { Database } from '#renderer/storage/database';
import { createEngineState, forgetDocument, tellProgress, type EngineState } from './engine-state';
import { indexDocuments } from './index-documents';
import { loadIndex } from './load-index';
import type { SearchProgress } from './messages';
import type { WordIndex } from './word-index';

// Keeps the index in memory, in the database and in step with the documents. Work on the index is done one piece after
// another; searching goes on meanwhile with what is there.

export type SearchEngine = {
  /** Loads the index and brings it up to date; again and again is no harm. */
  readonly prepare: () => Promise<void>;
  /** Stops indexing; what is done is kept, and the rest waits for the next `prepare`. */
  readonly cancel: () => void;
  /** Documents were saved, trashed or restored. */
  readonly changed: (ids: readonly string[]) => Promise<void>;
  /** Documents were removed for good: no word of theirs may stay in the dictionary. */
  readonly removed: (ids: readonly string[]) => Promise<void>;
  /** Kept when there is an index to search in, complete or not, or when loading it has failed. */
  readonly loaded: Promise<void>;
  readonly index: () => WordIndex;
  readonly isTrashed: (id: string) => boolean;
  readonly isComplete: () => boolean;
};

const prepareOnce = async (state: EngineState, markLoaded: () => void): Promise<'done' | 'stale'> => {
  const { store, late } = await loadIndex(state);
  markLoaded();
  if ((await indexDocuments(state, store, late)) === 'stale') return 'stale';
  if (late.length > 0) state.index.settle();
  // The trash may have been emptied just before the desk was closed, or a word have been edited away.
  if (!state.isCancelled && state.index.hasIdleWords() && (await store.sweep()) === 'stale') return 'stale';
  tellProgress(state, state.isCancelled ? 'cancelled' : 'ready', state.index.size(), state.index.size());
  return 'done';
};

/** Another window that begins the dictionary anew again and again could keep this one loading: it gives up, and says so. */
const prepare = async (state: EngineState, markLoaded: () => void): Promise<void> => {
  state.isCancelled = false;
  if (!state.database.isOpen()) await state.database.open();
  for (let attempt = 0; attempt < 5; attempt += 1) if ((await prepareOnce(state, markLoaded)) === 'done') return;
  throw new Error('the search index does not come to rest');
};

export const createSearchEngine = (
  database: Database,
  report: (progress: SearchProgress) => void = () => undefined,
): SearchEngine => {
  const state = createEngineState(database, report);
  let markLoaded = (): void => undefined;
  const loaded = new Promise<void>((resolve) => (markLoaded = resolve));
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  /** Indexes documents, then reports it, so that the window can search again; a cancelled start stays cancelled. */
  const change = async (ids: readonly string[]): Promise<void> => {
    if (!state.store) return;
    const { phase, isCancelled } = state;
    state.isCancelled = false;
    const outcome = await indexDocuments(state, state.store, ids);
    state.isCancelled = isCancelled;
    if (outcome === 'stale') await prepare(state, markLoaded);
    else tellProgress(state, phase, state.index.size(), state.index.size());
  };

  const remove = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) forgetDocument(state, id);
    if (state.store && (await state.store.sweep()) === 'stale') await prepare(state, markLoaded);
  };

  return {
    prepare: () => inTurn(() => prepare(state, markLoaded).finally(markLoaded)),
    cancel: () => {
      state.isCancelled = true;
    },
    changed: (ids) => inTurn(() => change(ids)),
    removed: (ids) => inTurn(() => remove(ids)),
    loaded,
    index: () => state.index,
    isTrashed: (id) => state.trashed.has(id),
    isComplete: () => state.phase === 'ready',
  };
};
