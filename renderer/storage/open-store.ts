import { Database, databaseName, migrations, type DatabasePlace } from './database';
import { openOrFail, storageFailure, type StorageFailure } from './failure';
import { isKeptRow } from './kept-tables';
import type { Journal } from './journal-client';
import type { JournalState } from './journal-messages';
import { bucketName, deletePlace, firstPlace, generationOf, hasBuckets, openPlace, placeNames } from './places';
import { countName, type RevisionRow } from './revisions';
import { aboveOf, isBehind } from './behind';
import { alone, beginSession, enterWindows, wasEndClean } from './sessions';
import { hadData, lastGeneration, noteData, takeWantEmpty } from './had-data';
import { fillGap, hasGap, isGapNoted, keepGap, noteGap } from './journal-gap';
import { forgetOnlyInJournal, noteOnlyInJournal, withOnlyInJournal } from './only-in-journal';
import { noteWriter } from './versions';

// How the store is opened. The database is the working store; the journal has the same once more, and shares nothing with it. A
// database that comes up empty, older or not at all is brought up to date from the journal before anything is shown. After an end that was
// not clean, Chromium may lose a database two starts later (the log it goes on writing has a torn record in it); so it is copied meanwhile
// into a place of its own, and the next start goes on there.

/** What the person is told of a start: documents were put back, because the database had lost them. */
export type Recovered = { readonly documents: number };

export type OpenedStore = {
  readonly database: Database;
  readonly recovered: Recovered | undefined;
  /** Brings the journal and the database's place in order; for an idle moment after the window has opened. */
  readonly settle: () => Promise<void>;
};

export type StoreOutcome =
  { readonly ok: true; readonly store: OpenedStore } | { readonly ok: false; readonly failure: StorageFailure };

type Found = { readonly database: Database; readonly count: RevisionRow | undefined };

type Candidate = Found | { readonly failure: StorageFailure; readonly place: DatabasePlace };

const openAt = async (bucket: string | undefined): Promise<Candidate> => {
  const place = await openPlace(bucket);
  const database = new Database({ place });
  const failure = await openOrFail(database);
  if (failure) return { failure, place };
  try {
    return { database, count: withOnlyInJournal(await database.revisions.get(countName)) };
  } catch (error) {
    database.close();
    return { failure: storageFailure(error), place };
  }
};

/**
 * Whether a database in a bucket has not taken over: it is being copied, waits, or has been made just now. One that has no count
 * although it was in use has been emptied; where the last one in use is not
 * known (local storage is written late), one that has a count is believed first.
 */
const isUnfinished = ({ database: { place }, count }: Found): boolean =>
  count === undefined ? generationOf(place) > (lastGeneration() ?? 0) : count.stage !== 'current';

/** The database that is in use: the newest that has taken over; with it the one that waits to, where there is one. */
const findCurrent = async (): Promise<{ readonly current: Candidate; readonly next: Found | undefined }> => {
  let next: Found | undefined;
  for (const bucket of await placeNames()) {
    const found = await openAt(bucket);
    if (bucket === undefined || 'failure' in found || !isUnfinished(found)) return { current: found, next };
    if (found.count?.stage === 'ready') next ??= found;
    else found.database.close();
  }
  return { current: await openAt(undefined), next };
};

/** Gives a database its count where it has none, and has it take over. Gives its lineage. */
const takeOver = async (
  { revisions, place }: Database,
  { lineage, revision }: JournalState,
  journal: 'caught up' | 'not there' | 'as it is',
): Promise<string> => {
  const { onlyInJournal, ...count } = (await revisions.get(countName)) ?? { name: countName, revision: 0, lineage };
  // Numbers of the journal that were taken back, or could not be read, are not used again.
  if (journal === 'caught up' && count.lineage === lineage) count.revision = Math.max(count.revision, revision);
  const missing = {
    'caught up': undefined,
    // When the journal is there again, it is read from this revision on, although the count is higher by then.
    'not there': Math.min(onlyInJournal ?? Infinity, count.revision + 1),
    'as it is': onlyInJournal,
  }[journal];
  const stage = place.bucket === undefined ? {} : ({ stage: 'current' } as const);
  const now = { lineage, ...count, ...(missing === undefined ? {} : { onlyInJournal: missing }), ...stage };
  await revisions.put(now);
  return now.lineage;
};

/** What the journal has and the database has not could not be read. */
class RecoveryError extends Error {
  override readonly name = 'RecoveryError';
}

/** The journal as it was found, and whether the person goes on with what can be read. */
type JournalFound = { readonly journal: Journal; readonly state: JournalState; readonly isPartial: boolean };

/** Brings a database up to date from the journal. */
const catchUp = async (
  { database, count }: Found,
  { journal, state, isPartial }: JournalFound,
): Promise<Recovered | undefined> => {
  if (!isBehind(count, state)) return undefined;
  // What could not be read is given up when the journal is begun anew.
  if (isPartial) noteGap();
  const isSame = count?.lineage === undefined || count.lineage === state.lineage;
  try {
    const { documents } = await journal.recover({
      bucket: database.place.bucket,
      rule: isSame ? 'newer' : 'missing',
      above: count !== undefined && isSame ? aboveOf(count) : 0,
      isPartial,
    });
    return documents > 0 ? { documents } : undefined;
  } catch (error) {
    const { code, detail } = storageFailure(error);
    if (code !== 'unreadable') throw error;
    if (!isPartial) throw new RecoveryError(detail, { cause: error });
    journal.setFailure(detail);
    return undefined;
  }
};

/** A database in a place that was never used, for what the journal has. */
const openFresh = async (lost: DatabasePlace): Promise<Candidate> => {
  if (hasBuckets()) {
    const [newest] = await placeNames();
    const taken = Math.max(generationOf(lost), newest === undefined ? 1 : generationOf({ ...lost, bucket: newest }));
    return openAt(bucketName(taken + 1));
  }
  await deletePlace(lost.bucket, databaseName);
  return openAt(undefined);
};

/** Brings what the journal does not keep, carets and the computer's own settings, where it can still be read; ends the old database. */
const bringUnkept = async (old: Database, next: Database): Promise<void> => {
  try {
    await next.places.bulkPut(await old.places.toArray());
    const settings = (await old.settings.toArray()).filter(({ key }) => !isKeptRow('settings', key));
    await next.settings.bulkPut(settings);
  } catch (error) {
    console.warn(error);
  } finally {
    old.close();
  }
};

type Start = {
  readonly found: Candidate;
  readonly recovered: Recovered | undefined;
  /** Whether it goes on in another place than the last one. */
  readonly hasMoved: boolean;
};

type Located = Awaited<ReturnType<typeof findCurrent>>;

/** Whether what waits to take over has all that the one in use has, with what the journal has. */
const isComplete = async (next: Found, current: Candidate, { lineage, revision }: JournalState): Promise<boolean> => {
  // A copy is better than what cannot be read.
  if ('failure' in current) return true;
  const isOurs = next.count?.lineage === lineage && current.count?.lineage === lineage;
  return isOurs && current.count.revision <= revision && !(await hasGap(current.database));
};

/**
 * The start of the window that is the only one. `isWanted`: the person has seen that not all can be read, and goes on with what can.
 */
const startFirst = async (
  { current, next }: Located,
  found: JournalFound | undefined,
  isWanted: boolean,
): Promise<Start> => {
  const journal = found && found.state.revision > 0 ? found : undefined;
  if (next && journal && (await isComplete(next, current, journal.state))) {
    // All that was written since it was copied goes there too; then it takes over in one step.
    await catchUp(next, journal);
    if ('database' in current) await bringUnkept(current.database, next.database);
    return { found: next, recovered: undefined, hasMoved: true };
  }
  next?.database.close();
  const asItIs: Start = { found: current, recovered: undefined, hasMoved: false };
  if ('database' in current) return { ...asItIs, recovered: journal && (await catchUp(current, journal)) };
  const { failure, place } = current;
  if (failure.code !== 'unreadable' || !(journal || isWanted)) return asItIs;
  // What the journal lacks may be read the next time, from the database.
  if (journal && isGapNoted() && !isWanted)
    return { ...asItIs, found: { failure: { ...failure, code: 'unreadable-with-gap' }, place } };
  const fresh = await openFresh(place);
  if ('failure' in fresh) return asItIs;
  return { found: fresh, recovered: journal && (await catchUp(fresh, journal)), hasMoved: true };
};

/**
 * Deletes the places that nobody needs any more: those left half made, and those older than the one in use, of which the last is
 * kept until a clean end. So there are never more than three, however often the computer is just switched off.
 */
const deleteOthers = async ({ place }: Database, keepsLast: boolean): Promise<void> => {
  const others = (await placeNames()).filter((bucket) => bucket !== place.bucket);
  const isOlder = (bucket: string | undefined): boolean =>
    bucket === undefined || generationOf({ ...firstPlace, bucket }) < generationOf(place);
  const kept = keepsLast ? others.filter(isOlder).slice(0, 1) : [];
  for (const bucket of others) if (!kept.includes(bucket)) await deletePlace(bucket, databaseName);
};

const nextBucket = async (): Promise<string> => {
  const [newest] = await placeNames();
  return bucketName((newest === undefined ? 1 : generationOf({ ...firstPlace, bucket: newest })) + 1);
};

/** Copies the database into a new place. Where there is no room for that, half a copy is not left behind. */
const renewPlace = async ({ place }: Database, journal: Journal): Promise<void> => {
  const to = await nextBucket();
  try {
    await journal.ask('renew', { from: place.bucket, to });
  } catch (error) {
    await deletePlace(to, databaseName);
    throw error;
  }
};

/** The journal is waited for this long, in milliseconds; without it the desk works with the database alone, and says so. */
const patience = 10_000;

type JournalStart = {
  readonly state: JournalState | undefined;
  /** One that did not open in time may open later. */
  readonly late?: Promise<JournalState>;
};

const openJournal = async (journal: Journal, isFirst: boolean): Promise<JournalStart> => {
  const opening = journal.open({ form: migrations.length, isFirst });
  try {
    const tooLong = new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('the journal does not open'));
      }, patience);
    });
    return { state: await Promise.race([opening, tooLong]) };
  } catch (error) {
    noteGap();
    journal.setFailure(error instanceof Error ? error.message : String(error));
    return { state: undefined, late: opening };
  }
};

/** Whether a database has never been used. */
const isUnused = async ({ database, count }: Found): Promise<boolean> =>
  count === undefined && (await database.settings.count()) === 0 && (await database.documents.count()) === 0;

const emptied: StorageFailure = { code: 'emptied', detail: 'the browser replaced the database by an empty one' };

/** Has a journal kept on from now that opened late; one that has more than the database is left for the next start. */
const keepLate = async ({ database, count }: Found, journal: Journal, late: Promise<JournalState>): Promise<void> => {
  const { lineage, revision } = await late;
  // The count as it was found: it has gone on since.
  if (revision > 0 && (lineage !== count?.lineage || revision > count.revision)) return;
  database.keepJournal(journal);
  journal.setFailure(undefined);
};

const startAlone = async (journal: Journal, newId: () => string): Promise<StoreOutcome> => {
  const isFirst = await enterWindows();
  const isWanted = takeWantEmpty();
  const [{ state, late }, located] = await Promise.all([openJournal(journal, isFirst), findCurrent()]);
  if (!isFirst) located.next?.database.close();
  const { found, recovered, hasMoved } = isFirst
    ? await startFirst(located, state && { journal, state, isPartial: isWanted }, isWanted)
    : { found: located.current, recovered: undefined, hasMoved: false };
  if ('failure' in found) return { ok: false, failure: found.failure };
  const { database, count } = found;
  // If the journal has revisions but no rows left to restore, nothing was lost.
  const isTold = isFirst && (state?.revision ?? 0) > 0;
  if (!isTold && hadData() && (await isUnused(found))) return { ok: false, failure: emptied };
  noteData(generationOf(database.place));
  const isClean = !isFirst || (await wasEndClean(database));
  // The journal lacks what the database has where it was never kept, or was lost, or counts otherwise.
  const isOther = count?.lineage !== undefined && count.lineage !== state?.lineage;
  const isOlder = (count?.revision ?? 0) > (state?.revision ?? 0);
  const isUnkept = count === undefined && !recovered && !(await isUnused(found));
  const session = newId();
  const lineage = await database.transaction('rw', [database.revisions, database.settings], async () => {
    if (isFirst && (isOther || isOlder || isUnkept)) await keepGap(database);
    await beginSession(database, session, isFirst);
    return takeOver(
      database,
      state ?? { lineage: newId(), revision: 0 },
      isFirst ? (state ? 'caught up' : 'not there') : 'as it is',
    );
  });
  if (isFirst && state) forgetOnlyInJournal();
  database.belongTo(lineage, { onUnkept: noteGap, onOnlyInJournal: noteOnlyInJournal });
  if (state) database.keepJournal(journal);
  else if (late) keepLate(found, journal, late).catch(console.warn);
  // The first write after opening; the start does not wait for it.
  if (isFirst) noteWriter(database, session).catch(console.warn);
  const settle = async (): Promise<void> => {
    if (!isFirst || !state) return;
    if (await hasGap(database)) await fillGap(database, journal, isWanted);
    await journal.ask('tidy', null);
    // No window may look into a place while it goes: what it asks of it is never answered.
    await alone(() => deleteOthers(database, hasMoved || !isClean));
    if (!isClean && hasBuckets()) await renewPlace(database, journal);
  };
  return { ok: true, store: { database, recovered, settle } };
};

/** Opens the store for the window. */
export const openStore = (journal: Journal, newId: () => string): Promise<StoreOutcome> =>
  alone(async () => {
    try {
      return await startAlone(journal, newId);
    } catch (error) {
      return { ok: false, failure: storageFailure(error) };
    }
  });
