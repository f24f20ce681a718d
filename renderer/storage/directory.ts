import { nfcJson } from '#shared/bangla/nfc-json';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { parseEntryValue, type DirectoryEntry, type EntryKind } from '#shared/directory/directory-entry';
import { entryTitle } from '#shared/directory/entry-text';
import { indexEntry, rankEntries, type IndexedEntry } from '#shared/directory/match-entry';
import { readJson } from '#shared/kernel/read-json';
import type { Database } from './database';
import { storageFailure, type StorageFailure } from './failure';
import type { DirectoryRow } from './rows';
import { soundDirectoryRow } from './sound-rows';

/** The entries, and the rows whose text this version does not understand: shown by name, kept as they are. */
export type DirectoryList = { readonly entries: readonly DirectoryEntry[]; readonly damaged: readonly DirectoryRow[] };

export const entryText = (entry: DirectoryEntry): string => nfcJson(entry);

export const directoryRow = (entry: DirectoryEntry): DirectoryRow => ({
  id: entry.id,
  kind: entry.kind,
  name: entryTitle(entry),
  changedAt: entry.changedAt,
  json: entryText(entry),
});

const entryOf = (row: DirectoryRow): DirectoryEntry | undefined => {
  const parsed = parseEntryValue(readJson(row.json));
  return parsed.ok ? parsed.value : undefined;
};

export const listEntries = async (database: Database): Promise<DirectoryList> => {
  const rows = (await database.directory.toArray()).map(soundDirectoryRow);
  const read = rows.map((row) => ({ row, entry: entryOf(row) }));
  return {
    entries: read.flatMap(({ entry }) => (entry ? [entry] : [])),
    damaged: read.flatMap(({ row, entry }) => (entry ? [] : [row])),
  };
};

/** Writes entries, all of them or none. */
export const saveEntries = async (
  database: Database,
  entries: readonly DirectoryEntry[],
): Promise<Result<number, StorageFailure>> => {
  try {
    await database.change([database.directory], () => database.directory.bulkPut(entries.map(directoryRow)));
    return succeed(entries.length);
  } catch (error) {
    return fail(storageFailure(error));
  }
};

/** Removes entries; what was printed or filled from them stays. Keep what `saveEntries` needs to bring them back. */
export const removeEntries = async (database: Database, ids: readonly string[]): Promise<void> => {
  await database.change([database.directory], () => database.directory.bulkDelete([...ids]));
};

/** Brings an entry back that could not be read, as it was. */
export const putBackEntry = async (database: Database, row: DirectoryRow): Promise<void> => {
  await database.directory.put(row);
};

/** Entries made ready for finding, by their stored text: each is prepared once, however many letters are typed. */
const prepared = new WeakMap<Database, ReadonlyMap<string, IndexedEntry>>();

const prepareRows = (database: Database, rows: readonly DirectoryRow[]): readonly IndexedEntry[] => {
  const known = prepared.get(database);
  const index = new Map<string, IndexedEntry>();
  for (const row of rows) {
    const entry = known?.get(row.json)?.entry ?? entryOf(row);
    if (entry) index.set(row.json, known?.get(row.json) ?? indexEntry(entry));
  }
  prepared.set(database, index);
  return [...index.values()];
};

/** The entries that fit what was typed so far, in Bangla or in Latin letters, best first. */
export const suggestEntries = async (
  database: Database,
  query: string,
  { kinds, limit }: { readonly kinds: readonly EntryKind[]; readonly limit: number },
): Promise<readonly DirectoryEntry[]> => {
  const entries = prepareRows(database, await database.directory.orderBy('name').toArray());
  const wanted = entries.filter(({ entry }) => kinds.includes(entry.kind));
  return rankEntries(wanted, query, limit);
};
