import { rowName, type JournalEntry } from '#renderer/journal/entry';
import type { Lane } from '#renderer/journal/lane';
import { liveEntries } from '#renderer/journal/live-entries';
import { applyEntries, type ApplyRule } from './apply-entries';
import { Database } from './database';
import type { JournalContents } from './journal-messages';
import { openPlace } from './places';
import { readEntries } from './read-entries';
import { countName, revisionsTable } from './revisions';

// What the journal's worker does with whole databases: it has connections of its own, which write rows as they are.

const openAsIs = async (bucket: string | undefined): Promise<Database> => {
  const database = new Database({ place: await openPlace(bucket), asTheyAre: true });
  await database.open();
  return database;
};

/** Does something with a database and closes it. */
const withDatabase = async <Value>(
  bucket: string | undefined,
  work: (database: Database) => Promise<Value>,
): Promise<Value> => {
  const database = await openAsIs(bucket);
  try {
    return await work(database);
  } finally {
    database.close();
  }
};

async function* allOf(lanes: readonly Lane[], above = 0, isPartial = false): AsyncGenerator<JournalEntry> {
  for (const lane of lanes) yield* lane.entries(above, isPartial);
}

export type RecoverTask = {
  readonly bucket: string | undefined;
  readonly rule: ApplyRule;
  readonly above: number;
  /** Whether what the disk cannot read is passed over. */
  readonly isPartial: boolean;
  readonly onProgress: (documents: number) => void;
};

export const recover = (
  lanes: readonly Lane[],
  { bucket, rule, above, isPartial, onProgress }: RecoverTask,
): Promise<{ readonly documents: number }> =>
  withDatabase(bucket, (database) =>
    applyEntries(
      database,
      liveEntries(() => allOf(lanes, above, isPartial)),
      { rule, lineage: lanes[0]?.lineage() ?? '', onProgress },
    ),
  );

/** Counts the documents that can be read of the journal. */
export const survey = async (lanes: readonly Lane[]): Promise<JournalContents> => {
  let documents = 0;
  let changedAt: string | undefined;
  for await (const entry of liveEntries(() => allOf(lanes, 0, true))) {
    if ('withdrawn' in entry) continue;
    for (const [table, , row] of entry.rows) {
      if (table !== 'documents' || row === null) continue;
      documents += 1;
      const { changedAt: at } = row;
      if (typeof at === 'string' && (changedAt === undefined || at > changedAt)) changedAt = at;
    }
  }
  return { documents, changedAt };
};

/** All that a database has, and what its journal has that is newer: a text that the database had no room for. */
async function* withNewer(
  database: Database,
  lane: Lane,
  { lineage, isPartial }: Pick<AdoptTask, 'lineage' | 'isPartial'>,
): AsyncGenerator<JournalEntry> {
  yield* readEntries(database);
  if (lane.lineage() !== lineage) return;
  const revisions = new Map((await database.revisions.toArray()).map(({ name, revision }) => [name, revision]));
  for await (const entry of liveEntries(() => lane.entries(0, isPartial))) {
    if ('withdrawn' in entry) continue;
    const rows = entry.rows.filter(([table, key]) => entry.revision > (revisions.get(rowName(table, key)) ?? 0));
    if (rows.length > 0) yield { ...entry, rows };
  }
}

export type AdoptTask = {
  readonly bucket: string | undefined;
  readonly lineage: string;
  /** Whether what the disk cannot read of the lane is given up. */
  readonly isPartial: boolean;
};

/**
 * Begins a lane anew with all that its database has. Throws where the database is not the one of this lineage any more: an empty
 * one that the browser put in its place must not become the journal.
 */
export const adopt = (lane: Lane, { bucket, ...task }: AdoptTask): Promise<void> =>
  withDatabase(bucket, async (database) => {
    const count = await database.revisions.get(countName);
    if (count?.lineage !== task.lineage) throw new Error('the database is another one');
    await lane.replace(withNewer(database, lane, task), task.lineage);
  });

/** Rows are copied so many at a time. */
const batch = 200;

/** Copies a table, a part at a time; a part is read and written whole. */
const copyTable = async (from: Database, to: Database, name: string): Promise<void> => {
  const source = from.table<Readonly<Record<string, unknown>>, string | number>(name);
  const key = source.schema.primKey.keyPath as string;
  for (let last: string | number | undefined; ;) {
    const rows: readonly Readonly<Record<string, unknown>>[] = await (
      last === undefined ? source.orderBy(key) : source.where(key).above(last)
    )
      .limit(batch)
      .toArray();
    // The count says that its database is in use.
    await to.table(name).bulkPut(rows.filter((row) => row[key] !== countName || name !== revisionsTable));
    last = rows.at(-1)?.[key] as string | number | undefined;
    if (rows.length < batch) return;
  }
};

/**
 * Copies a database, which may be written meanwhile, into one that was never used, and puts there what the journal has that is newer:
 * what was written while it was copied, or what was lost.
 */
export const copyInto = async (source: Database, target: Database, lanes: readonly Lane[]): Promise<void> => {
  const count = await source.revisions.get(countName);
  const lineage = count?.lineage ?? lanes[0]?.lineage() ?? '';
  const mark = (stage: 'copying' | 'ready', revision: number) =>
    target.revisions.put({ name: countName, revision, lineage, stage });
  await mark('copying', count?.revision ?? 0);
  // The revisions first: a row that is written meanwhile is then newer than it says, and not older.
  await copyTable(source, target, revisionsTable);
  for (const { name } of source.tables) if (name !== revisionsTable) await copyTable(source, target, name);
  const entries = liveEntries(() => allOf(lanes));
  await applyEntries(target, entries, { rule: 'newer', lineage });
  // From here on the next start looks through the journal: also for what another window wrote meanwhile in its own lane.
  await mark('ready', count?.revision ?? 0);
};

/** Copies a database that may have a damaged log into a place that was never used; the next start finds it ready. */
export const renew = (lanes: readonly Lane[], from: string | undefined, to: string): Promise<void> =>
  withDatabase(from, (source) => withDatabase(to, (target) => copyInto(source, target, lanes)));
