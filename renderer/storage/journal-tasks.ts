import type { JournalEntry } from '../journal/entry';
import type { Lane } from '../journal/lane';
import { liveEntries } from '../journal/live-entries';
import { applyEntries, type ApplyRule } from './apply-entries';
import { Database } from './database';
import { openPlace } from './places';
import { readEntries } from './read-entries';
import { countName } from './revisions';

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

async function* allOf(lanes: readonly Lane[], above = 0): AsyncGenerator<JournalEntry> {
  for (const lane of lanes) yield* lane.entries(above);
}

export type RecoverTask = {
  readonly bucket: string | undefined;
  readonly rule: ApplyRule;
  readonly above: number;
  readonly onProgress: (documents: number) => void;
};

export const recover = (
  lanes: readonly Lane[],
  { bucket, rule, above, onProgress }: RecoverTask,
): Promise<{ readonly documents: number }> =>
  withDatabase(bucket, (database) =>
    applyEntries(
      database,
      liveEntries(() => allOf(lanes, above)),
      { rule, lineage: lanes[0]?.lineage() ?? '', onProgress },
    ),
  );

export const adopt = (lane: Lane, bucket: string | undefined): Promise<void> =>
  withDatabase(bucket, async (database) => {
    const count = await database.revisions.get(countName);
    const lineage = count?.lineage ?? crypto.randomUUID();
    if (!count?.lineage) await database.revisions.put({ name: countName, revision: count?.revision ?? 1, lineage });
    await lane.replace(readEntries(database), lineage);
  });

/** Rows are copied so many at a time. */
const batch = 200;

/** Copies a table, a part at a time; a part is read and written whole. */
const copyTable = async (from: Database, to: Database, name: string): Promise<void> => {
  const source = from.table<unknown, string | number>(name);
  const key = source.schema.primKey.keyPath as string;
  for (let last: string | number | undefined; ;) {
    const rows: readonly unknown[] = await (last === undefined ? source.orderBy(key) : source.where(key).above(last))
      .limit(batch)
      .toArray();
    await to.table(name).bulkPut(rows);
    last = (rows.at(-1) as Record<string, string | number> | undefined)?.[key];
    if (rows.length < batch) return;
  }
};

/**
 * Copies a database that may have a damaged log into a place that was never used, and puts there what the journal has that is newer:
 * what was written while it was copied, or what was lost. The next start finds it ready.
 */
export const renew = (lanes: readonly Lane[], from: string | undefined, to: string): Promise<void> =>
  withDatabase(from, (source) =>
    withDatabase(to, async (target) => {
      const count = await source.revisions.get(countName);
      const lineage = count?.lineage ?? lanes[0]?.lineage() ?? '';
      const mark = (stage: 'copying' | 'ready', revision: number) =>
        target.revisions.put({ name: countName, revision, lineage, stage });
      await mark('copying', 0);
      for (const { name } of source.tables) await copyTable(source, target, name);
      // The count came along with the other revisions.
      await mark('copying', count?.revision ?? 0);
      await applyEntries(
        target,
        liveEntries(() => allOf(lanes)),
        { rule: 'newer', lineage },
      );
      await mark('ready', (await target.revisions.get(countName))?.revision ?? 0);
    }),
  );
