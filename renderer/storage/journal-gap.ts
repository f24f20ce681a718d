import type { Database } from './database';
import type { Journal } from './journal-client';

// That the journal lacks something the database has. What is found at a start is noted in the database, in the transaction after which
// nothing shows it any more; what goes wrong later is noted in local storage, which takes a word where the database may not.

const gap = 'karjobiboroni-journal-gap';

/** Notes that the journal did not take what was written. */
export const noteGap = (): void => {
  localStorage.setItem(gap, crypto.randomUUID());
};

/** Notes it in the database, as part of the transaction that is under way. */
export const keepGap = async ({ settings }: Database): Promise<void> => {
  await settings.put({ key: gap, value: true });
};

/** Whether a gap is noted outside the database, which may be one that cannot be read. */
export const isGapNoted = (): boolean => localStorage.getItem(gap) !== null;

export const hasGap = async ({ settings }: Database): Promise<boolean> =>
  isGapNoted() || (await settings.get(gap)) !== undefined;

/**
 * Begins the journal anew with all that the database has, and what it alone had: `isPartial` gives up what the disk cannot read
 * of that. What another window notes meanwhile stays noted.
 */
export const fillGap = async (database: Database, journal: Journal, isPartial = false): Promise<void> => {
  const { lineage, place } = database;
  if (lineage === undefined) throw new Error('the database is not open');
  const noted = localStorage.getItem(gap);
  await journal.ask('adopt', { bucket: place.bucket, lineage, isPartial });
  await database.settings.delete(gap);
  if (localStorage.getItem(gap) === noted) localStorage.removeItem(gap);
};
