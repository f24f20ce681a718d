import type { Database } from './database';
import { openOrFail, storageFailure, type StorageFailure } from './failure';
import { forgetData } from './had-data';
import { countName } from './revisions';

/** A browser that finds its database damaged may put an empty one in its place and say nothing. */
const findEmptied = async ({ revisions }: Database): Promise<StorageFailure | undefined> =>
  (await revisions.get(countName)) === undefined
    ? { code: 'emptied', detail: 'the browser replaced the database by an empty one' }
    : undefined;

/** A database that the browser has closed is tried again after this many milliseconds. */
const retry = 2000;

export type DatabaseWatch = {
  /** Whether a text in the window waits for the database: then it is tried again and again, and not given up. */
  readonly isAwaited: () => boolean;
  readonly onLost: (failure: StorageFailure) => void;
};

/**
 * Watches the open database. One that the browser closes of its own accord (Chromium does where the disk is full) is
 * opened again; one that another window upgrades or deletes is lost to this window, which has to close it.
 */
export const watchDatabase = (database: Database, { isAwaited, onLost }: DatabaseWatch): void => {
  let isLost = false;
  let isOpening = false;
  const lose = (failure: StorageFailure): void => {
    if (isLost) return;
    isLost = true;
    onLost(failure);
  };
  const reopen = async (): Promise<void> => {
    isOpening = true;
    const failure = await openOrFail(database);
    if (failure?.code === 'unreadable' && isAwaited()) {
      setTimeout(() => void reopen(), retry);
      return;
    }
    isOpening = false;
    const lost = failure ?? (await findEmptied(database).catch(storageFailure));
    if (lost) lose(lost);
  };
  database.on('versionchange', ({ newVersion }) => {
    // Whoever was told of it is not told again, when the next start finds an empty database.
    if (newVersion === null) forgetData();
    lose({ code: newVersion === null ? 'deleted' : 'newer', detail: `versionchange: ${String(newVersion)}` });
    // Dexie would close at once; what is unsaved goes first.
    return false;
  });
  database.on('close', () => {
    // Dexie is still closing.
    if (!isLost && !isOpening) setTimeout(() => void reopen());
  });
};
