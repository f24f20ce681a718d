import Dexie from 'dexie';
import type { Database } from './database';
import { NewerError } from './migrations/upgrade-rows';

/** What can go wrong with the database, as far as a person can do something about it. */
export type StorageFailureCode =
  /** The disk, or the browser's share of it, is full. */
  | 'full'
  /** Another window with an older program keeps the old form of the database open. */
  | 'blocked'
  /** The data were written by a newer version of the program. */
  | 'newer'
  /** The database cannot be read: damaged, or forbidden by the browser's settings. */
  | 'unreadable'
  /** It cannot be read, and the journal, which can, is known to lack something of it. */
  | 'unreadable-with-gap'
  /** What the journal has and the database has not cannot be read. */
  | 'unrecovered'
  /** The browser has put an empty database in the place of one that had data. */
  | 'emptied'
  /** Another window, or the browser at somebody's wish, deleted the database while it was open. */
  | 'deleted'
  /** The record is not there, or its text cannot be understood. */
  | 'damaged-record';

export type StorageFailure = {
  readonly code: StorageFailureCode;
  readonly detail: string;
  /** The journal has what the database could not write. */
  readonly isInJournal?: true;
};

const codes: Readonly<Record<string, StorageFailureCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  NewerError: 'newer',
  OtherDatabaseError: 'emptied',
  BlockedError: 'blocked',
  RecoveryError: 'unrecovered',
};

const namesOf = (error: unknown): readonly string[] => {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? error.inner : undefined;
  return [error.name, ...namesOf(inner)];
};

/** The failure behind an exception of the database; whatever is not recognised counts as unreadable. */
export const storageFailure = (error: unknown): StorageFailure => {
  const names = namesOf(error);
  const known = names.map((name) => codes[name]).find((code) => code !== undefined);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: known ?? 'unreadable', detail, ...(names[0] === 'OnlyInJournalError' ? { isInJournal: true } : {}) };
};

/** Whether an exception came from the database, and not from a bug above it. */
export const isStorageError = (error: unknown): boolean => error instanceof Dexie.DexieError;

class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/**
 * The version of the data that are there, 0 where there are none. Dexie keeps ten times its own version, and a part
 * below ten is a repair of its own that every version can read.
 */
const storedVersion = async ({ name, place }: Database): Promise<number> => {
  const all = await place.factory.databases();
  return Math.floor((all.find((known) => known.name === name)?.version ?? 0) / 10);
};

/** Dexie would open newer data, and even add to them what it misses: they are refused before it sees them. */
const refuseNewer = async (database: Database): Promise<void> => {
  const stored = await storedVersion(database);
  if (stored > database.verno) throw new NewerError(stored, database.verno);
};

/** Rejects when an upgrade that another window holds up has waited `patience` milliseconds; gives the way to stop. */
const watchBlocked = (database: Database, patience: number): { readonly rejects: Promise<never>; stop: () => void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rejects = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      timer ??= setTimeout(() => {
        reject(new BlockedError('an older window keeps the database open'));
      }, patience);
    });
  });
  return {
    rejects,
    stop: () => {
      clearTimeout(timer);
    },
  };
};

/** Opens the database; an upgrade that another window holds up is a failure after `patience` milliseconds. */
export const openOrFail = async (database: Database, patience = 3000): Promise<StorageFailure | undefined> => {
  const blocked = watchBlocked(database, patience);
  try {
    await refuseNewer(database);
    await Promise.race([database.open(), blocked.rejects]);
    return undefined;
  } catch (error) {
    // An opening that still waits must not go on behind the screen that says why.
    database.close();
    return storageFailure(error);
  } finally {
    blocked.stop();
  }
};
