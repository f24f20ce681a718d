import type { Database } from '#renderer/storage/database';
import type { DocumentRow } from '#renderer/storage/rows';
import type { IndexStore } from './index-store';
import type { SearchProgress } from './messages';
import { createWordIndex, type WordIndex } from './word-index';

/** What the engine knows; changed only by the work that keeps it in step with the database, one piece at a time. */
export type EngineState = {
  readonly database: Database;
  readonly report: (progress: SearchProgress) => void;
  /** Absent until the index has been loaded. */
  store: IndexStore | undefined;
  index: WordIndex;
  phase: SearchProgress['phase'];
  isCancelled: boolean;
  readonly trashed: Set<string>;
  readonly unreadable: Set<string>;
};

export const createEngineState = (database: Database, report: EngineState['report']): EngineState => ({
  database,
  report,
  store: undefined,
  index: createWordIndex(),
  phase: 'loading',
  isCancelled: false,
  trashed: new Set(),
  unreadable: new Set(),
});

export const tellProgress = (state: EngineState, phase: SearchProgress['phase'], done: number, total: number): void => {
  state.phase = phase;
  state.report({ phase, done, total, unreadable: [...state.unreadable] });
};

export const noteTrash = ({ trashed }: EngineState, { id, trashedAt }: DocumentRow): void => {
  if (trashedAt === undefined) trashed.delete(id);
  else trashed.add(id);
};

export const forgetDocument = ({ index, trashed, unreadable }: EngineState, id: string): void => {
  index.remove(id);
  trashed.delete(id);
  unreadable.delete(id);
};
