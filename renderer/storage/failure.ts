import Dexie from 'dexie';

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
  /** The record is not there, or its text cannot be understood. */
  | 'damaged-record';

export type StorageFailure = { readonly code: StorageFailureCode; readonly detail: string };

const codes: Readonly<Record<string, StorageFailureCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
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
  return { code: known ?? 'unreadable', detail };
};

export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** Opens the database; an upgrade that another window holds up is a failure after `patience` milliseconds. */
export const openOrFail = async (database: Dexie, patience = 3000): Promise<StorageFailure | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => {
      timer ??= setTimeout(() => {
        reject(new BlockedError('an older window keeps the database open'));
      }, patience);
    });
  });
  try {
    await Promise.race([database.open(), blocked]);
    return undefined;
  } catch (error) {
    if (error instanceof BlockedError) return { code: 'blocked', detail: error.message };
    return storageFailure(error);
  } finally {
    clearTimeout(timer);
  }
};
