import { compareEverything, type Comparison, type NamedRecord } from '#shared/everything-file/compare-everything';
import type { Everything } from '#shared/everything-file/everything-file';
import { versionIn, type Versions } from '#shared/everything-file/file-versions';
import { comparedDocument } from './compared-rows';
import type { Database } from './database';
import { chunkSize, type TaskProgress } from './export-everything';
import { readableDocument, readableRows, unreadableRows } from './incoming-rows';
import { portableSettings, refusedSettings } from './portable-settings';
import { committeesOf, documentsHere, entriesOf, rowsHere, type RowsOf } from './records-here';
import type { Settings } from './settings';
import { readSettings } from './stored-settings';

/** What reading a file of everything back would mean, before anything is written. */
export type EverythingPreview = {
  readonly documents: Comparison;
  readonly committees: Comparison;
  readonly directory: Comparison;
  /** Settings of the file that are otherwise here. */
  readonly settings: Partial<Settings>;
  /** The names of settings of the file that are not taken, whatever is chosen: they hold what no setting may. */
  readonly refusedSettings: readonly string[];
};

export type PreviewOptions = { readonly onProgress?: TaskProgress; readonly signal?: AbortSignal };

const compareDocuments = async (
  database: Database,
  { documents: incoming, versions }: Everything,
  { onProgress, signal }: PreviewOptions,
): Promise<Comparison> => {
  const parts: Comparison[] = [];
  for (let at = 0; at < incoming.length; at += chunkSize) {
    signal?.throwIfAborted();
    onProgress?.(at, incoming.length);
    const part = incoming.slice(at, at + chunkSize).map(readableDocument);
    const here = await documentsHere(
      database,
      part.map(({ row }) => row.id),
    );
    const inFile = part.map((one) => comparedDocument(one, versionIn(versions, 'document', one.row.id)));
    parts.push(compareEverything(here, inFile));
  }
  const inFile = new Set(incoming.map(({ id }) => id));
  const rows = await database.documents.toArray();
  return {
    new: parts.flatMap((part) => part.new),
    changed: parts.flatMap((part) => part.changed),
    same: parts.flatMap((part) => part.same),
    onlyHere: rows.filter(({ id }) => !inFile.has(id)).map(({ id, title }) => ({ id, title })),
  };
};

const compareRows = async <Row extends { readonly id: string }>(
  database: Database,
  rowsOf: RowsOf<Row>,
  incoming: readonly Row[],
  versions: Versions,
): Promise<Comparison> => {
  const { kind, compared } = rowsOf;
  const inFile = incoming.map((row) => compared(row, versionIn(versions, kind, row.id)));
  return compareEverything(await rowsHere(database, rowsOf), inFile);
};

/** Adds what comes unread: it is written only where its id is not here yet, and counts as the same where it is. */
const withUnread = async (
  comparison: Comparison,
  unread: readonly NamedRecord[],
  isHere: (ids: readonly string[]) => PromiseLike<readonly boolean[]>,
): Promise<Comparison> => {
  const here = await isHere(unread.map(({ id }) => id));
  const ids = new Set(unread.map(({ id }) => id));
  return {
    new: [...comparison.new, ...unread.filter((_, index) => here[index] !== true)],
    changed: comparison.changed,
    same: [...comparison.same, ...unread.filter((_, index) => here[index] === true)],
    onlyHere: comparison.onlyHere.filter(({ id }) => !ids.has(id)),
  };
};

const otherSettings = async (database: Database, { settings }: Everything): Promise<Partial<Settings>> => {
  const here = (await readSettings(database)) as Readonly<Record<string, unknown>>;
  const other = Object.entries(portableSettings(settings)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(here[key]),
  );
  return Object.fromEntries(other);
};

/** Compares a file with what is here. Given up by its signal, it throws the signal's reason. */
export const previewEverything = async (
  database: Database,
  everything: Everything,
  options: PreviewOptions = {},
): Promise<EverythingPreview> => {
  const rows = readableRows(everything);
  const raw = unreadableRows(everything);
  const [committees, entries] = [committeesOf(database), entriesOf(database)];
  const isIn = (table: Pick<RowsOf<unknown>['table'], 'bulkGet'>) => async (ids: readonly string[]) =>
    (await table.bulkGet([...ids])).map((row) => row !== undefined);
  const named = ({ id, name }: { readonly id: string; readonly name: string }): NamedRecord => ({ id, title: name });
  const unread = {
    documents: raw.documents.map(({ row: { id, title } }) => ({ id, title })),
    committees: raw.committees.map(named),
    directory: raw.directory.map(named),
  };
  const ofCommittees = await compareRows(database, committees, rows.committees, everything.versions);
  const ofEntries = await compareRows(database, entries, rows.directory, everything.versions);
  return {
    documents: await withUnread(
      await compareDocuments(database, everything, options),
      unread.documents,
      isIn(database.documents),
    ),
    committees: await withUnread(ofCommittees, unread.committees, isIn(committees.table)),
    directory: await withUnread(ofEntries, unread.directory, isIn(entries.table)),
    settings: await otherSettings(database, everything),
    refusedSettings: refusedSettings(everything.settings),
  };
};
