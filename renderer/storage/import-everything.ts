import { fail, succeed, type Result } from '#shared/kernel/result';
import { compareEverything, type ComparedRecord } from '#shared/everything-file/compare-everything';
import type { Everything } from '#shared/everything-file/everything-file';
import { versionIn, type Versions } from '#shared/everything-file/file-versions';
import { comparedDocument } from './compared-rows';
import type { Database } from './database';
import { chunkSize, type CancelledFailure, type TaskProgress } from './export-everything';
import { storageFailure, type StorageFailure } from './failure';
import { readableDocument, readableRows, unreadableRows, type WholeDocument } from './incoming-rows';
import { portableSettings } from './portable-settings';
import { committeesOf, documentsHere, entriesOf, rowsHere, type RowsOf } from './records-here';
import { saveSettings } from './stored-settings';
import { noteOrigins, versionTables } from './versions';

/** Which of two records with one id stays: the file's where it is known to be the newer one, or the file's whatever its age. */
export type TakeRule = 'newer' | 'file';

export type ImportEverything = {
  readonly take: TakeRule;
  readonly withSettings: boolean;
  /** Documents that are not written over: another window has them open, and would write its own text over the file's. */
  readonly isOpen?: (id: string) => boolean;
  readonly onProgress?: TaskProgress;
  readonly signal?: AbortSignal;
};

export type ImportedEverything = {
  /** Ids of the documents that were written, for the search. */
  readonly documents: readonly string[];
  /** Titles of the documents that would have been replaced but for being open in another window. */
  readonly left: readonly string[];
  readonly committees: number;
  readonly entries: number;
  readonly settings: number;
};

/** The ids of the incoming records that are to be written. */
const takenIds = (
  current: readonly ComparedRecord[],
  incoming: readonly ComparedRecord[],
  rule: TakeRule | 'only-new',
): ReadonlySet<string> => {
  const { new: fresh, changed } = compareEverything(current, incoming);
  const replaced = changed.filter(({ age }) => rule === 'file' || (rule === 'newer' && age === 'newer'));
  return new Set([...fresh, ...replaced].map(({ id }) => id));
};

type WriteDocuments = {
  readonly rule: TakeRule | 'only-new';
  readonly versions: Versions;
  readonly isOpen: (id: string) => boolean;
  readonly step: (done: number) => void;
};

type Written = Pick<ImportedEverything, 'documents' | 'left'>;

const writeDocuments = async <Incoming>(
  database: Database,
  incoming: readonly Incoming[],
  wholeOf: (one: Incoming) => WholeDocument,
  { rule, versions, isOpen, step }: WriteDocuments,
): Promise<Written> => {
  const written: string[] = [];
  const left: string[] = [];
  for (let at = 0; at < incoming.length; at += chunkSize) {
    const part = incoming.slice(at, at + chunkSize).map(wholeOf);
    const taken = takenIds(
      await documentsHere(
        database,
        part.map(({ row }) => row.id),
      ),
      part.map((one) => comparedDocument(one, versionIn(versions, 'document', one.row.id))),
      rule,
    );
    const wanted = part.filter(({ row }) => taken.has(row.id));
    const rows = wanted.filter(({ row }) => !isOpen(row.id));
    await database.contents.bulkPut(rows.map(({ row, json }) => ({ id: row.id, json })));
    await database.documents.bulkPut(rows.map(({ row }) => row));
    const ids = rows.map(({ row }) => row.id);
    await noteOrigins(database, 'document', ids, (id) => versionIn(versions, 'document', id));
    written.push(...ids);
    left.push(...wanted.flatMap(({ row }) => (isOpen(row.id) ? [row.title] : [])));
    step(part.length);
  }
  return { documents: written, left };
};

const writeRows = async <Row extends { readonly id: string }>(
  database: Database,
  { kind, table, compared }: RowsOf<Row>,
  incoming: readonly Row[],
  { rule, versions }: Pick<WriteDocuments, 'rule' | 'versions'>,
): Promise<number> => {
  const here = await rowsHere(database, { kind, table, compared });
  const inFile = incoming.map((row) => compared(row, versionIn(versions, kind, row.id)));
  const taken = takenIds(here, inFile, rule);
  await table.bulkPut(incoming.filter(({ id }) => taken.has(id)));
  await noteOrigins(database, kind, [...taken], (id) => versionIn(versions, kind, id));
  return taken.size;
};

/**
 * Takes a file of everything over: records that are not here come, records that differ follow the rule, and what is only
 * here stays. All of it is written in one transaction, so after a failure, or when it is given up, nothing has changed.
 */
export const importEverything = async (
  database: Database,
  everything: Everything,
  { take, withSettings, isOpen = () => false, onProgress, signal }: ImportEverything,
): Promise<Result<ImportedEverything, StorageFailure | CancelledFailure>> => {
  const readable = readableRows(everything);
  const raw = unreadableRows(everything);
  const settings = withSettings ? portableSettings(everything.settings) : {};
  const { documents, contents, settings: settingsTable } = database;
  const [committees, entries] = [committeesOf(database), entriesOf(database)];
  const tables = [documents, contents, committees.table, entries.table, settingsTable, ...versionTables(database)];
  const { versions } = everything;
  let done = 0;
  const step = (count: number): void => {
    signal?.throwIfAborted();
    done += count;
    onProgress?.(done, everything.documents.length + raw.documents.length);
  };
  try {
    return succeed(
      await database.change(tables, async () => {
        const how = { isOpen, step, versions };
        const [chosen, onlyNew] = [
          { ...how, rule: take },
          { ...how, rule: 'only-new' },
        ] as const;
        const written = await writeDocuments(database, everything.documents, readableDocument, chosen);
        const kept = await writeDocuments(database, raw.documents, (one) => one, onlyNew);
        const counts = {
          committees:
            (await writeRows(database, committees, readable.committees, chosen)) +
            (await writeRows(database, committees, raw.committees, onlyNew)),
          entries:
            (await writeRows(database, entries, readable.directory, chosen)) +
            (await writeRows(database, entries, raw.directory, onlyNew)),
        };
        await saveSettings(database, settings);
        signal?.throwIfAborted();
        return {
          documents: [...written.documents, ...kept.documents],
          left: [...written.left, ...kept.left],
          ...counts,
          settings: Object.keys(settings).length,
        };
      }),
    );
  } catch (error) {
    return fail(signal?.aborted ? { code: 'cancelled' } : storageFailure(error));
  }
};
