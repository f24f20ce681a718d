import { stampOf, withWriter, type Lineage, type RecordVersion } from '#shared/everything-file/record-version';
import type { RecordKind } from '#shared/everything-file/file-versions';
import { rowName } from '#renderer/journal/entry';
import type { Database } from './database';
import { countName } from './revisions';
import type { OriginRow } from './rows';

// The versions of the records that are here, for telling them from those of a file.

/** The tables that a record of a kind is kept in; the first gives it its name. */
const tablesOf: Readonly<Record<RecordKind, readonly [string, ...string[]]>> = {
  document: ['documents', 'contents'],
  committee: ['committees'],
  entry: ['directory'],
};

const nameOf = (kind: RecordKind, id: string): string => rowName(tablesOf[kind][0], id);

/** The revisions of this database and who wrote them; undefined as long as nothing was written. */
export const readLineage = async ({ revisions, writers }: Database): Promise<Lineage | undefined> => {
  const lineage = (await revisions.get(countName))?.lineage;
  return lineage === undefined ? undefined : { id: lineage, writers: (await writers.get('all'))?.writers ?? [] };
};

/** From now on what is written is this writer's. */
export const noteWriter = (database: Database, id: string): Promise<void> =>
  database.change([database.writers, database.revisions], async () => {
    const lineage = await readLineage(database);
    const above = (await database.revisions.get(countName))?.revision ?? 0;
    const { writers } = withWriter(lineage ?? { id: '', writers: [] }, { id, above });
    await database.writers.put({ id: 'all', writers });
  });

/** The versions of those records that are here, by their ids. */
export const ownVersions = async (
  database: Database,
  kind: RecordKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordVersion>> => {
  const lineage = await readLineage(database);
  if (!lineage) return new Map();
  const origins = await database.origins.bulkGet(ids.map((id) => nameOf(kind, id)));
  const revisions = new Map<string, number>();
  for (const table of tablesOf[kind]) {
    const rows = await database.revisions.bulkGet(ids.map((id) => rowName(table, id)));
    rows.forEach((row, index) => {
      const id = ids[index] ?? '';
      if (row) revisions.set(id, Math.max(row.revision, revisions.get(id) ?? 0));
    });
  }
  const versionOf = (id: string, index: number): readonly [string, RecordVersion][] => {
    const revision = revisions.get(id);
    if (revision === undefined) return [];
    const { name: _, ...origin } = origins[index] ?? { name: '' };
    return [[id, { lineage, revision, ...('at' in origin ? { origin } : {}) }]];
  };
  return new Map(ids.flatMap(versionOf));
};

/** The tables that `ownVersions` and `noteOrigins` need in their caller's transaction. */
export const versionTables = ({ revisions, writers, origins }: Database) => [revisions, writers, origins];

/** Notes where records that this transaction has just written come from. */
export const noteOrigins = async (
  { revisions, origins }: Database,
  kind: RecordKind,
  ids: readonly string[],
  versionOf: (id: string) => RecordVersion | undefined,
): Promise<void> => {
  const at = (await revisions.get(countName))?.revision ?? 0;
  const known = ids.flatMap((id): OriginRow[] => {
    const version = versionOf(id);
    const stamp = version && stampOf(version.lineage, version.revision);
    return stamp ? [{ name: nameOf(kind, id), ...stamp, at }] : [];
  });
  await origins.bulkDelete(ids.map((id) => nameOf(kind, id)));
  await origins.bulkPut(known);
};
