import { fail, succeed, type Result } from '#shared/kernel/result';
import { isAcceptedId } from '#shared/minutes/record-id';
import { parseMeetingValue } from '#shared/minutes/parse';
import { parseEntryValue } from '#shared/directory/directory-entry';
import type { KeptUnreadable } from '#shared/everything-file/everything-file';
import { parseCommitteeValue } from '#shared/committee/parse-committee';
import { readJson } from '#shared/kernel/read-json';
import { writeEverything, type RecordText } from '#shared/everything-file/write-everything';
import type { RecordKind, VersionedRecord } from '#shared/everything-file/file-versions';
import type { Database } from './database';
import { storageFailure, type StorageFailure } from './failure';
import { portableSettings } from './portable-settings';
import { soundCommitteeRow, soundDirectoryRow, soundDocumentRow } from './sound-rows';
import { ownVersions, readLineage } from './versions';

export type TaskProgress = (done: number, all: number) => void;

export type CancelledFailure = { readonly code: 'cancelled' };

export type ExportEverything = {
  readonly madeAt: string;
  readonly onProgress?: TaskProgress;
  readonly signal?: AbortSignal;
};

export type ExportedEverything = {
  readonly text: string;
  readonly documents: number;
  readonly committees: number;
  readonly entries: number;
  /** Records that no version understands; they are in the file as they are. */
  readonly unreadable: number;
};

/** Records are read so many at a time, so that the window answers and the work can be given up. */
export const chunkSize = 100;

/** A time as the desk writes it; one that was written otherwise means the same instant. */
const isoTime = (time: string): string =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u.test(time) ? time : new Date(time).toISOString();

type Sorted = {
  readonly readable: RecordText[];
  readonly unreadable: KeptUnreadable[];
  readonly versions: VersionedRecord[];
};

/** Adds the versions of records that are in the file. */
const addVersions = async (
  database: Database,
  into: Sorted,
  kind: RecordKind,
  ids: readonly string[],
): Promise<void> => {
  for (const [id, { lineage: _, ...version }] of await ownVersions(database, kind, ids))
    into.versions.push({ kind, id, ...version });
};

const emptySorted = (): Sorted => ({ readable: [], unreadable: [], versions: [] });

type Beside = { readonly committeeId?: string; readonly trashedAt?: string };

/** What stands beside a record, as far as the reader of the file will accept it. */
const besideOf = ({ committeeId, trashedAt }: Beside): Beside => ({
  ...(committeeId === undefined || !isAcceptedId(committeeId) ? {} : { committeeId }),
  ...(trashedAt === undefined || Number.isNaN(Date.parse(trashedAt)) ? {} : { trashedAt: isoTime(trashedAt) }),
});

const idOf = ({ id }: { readonly id: string }): string => id;

const exportDocuments = async (database: Database, into: Sorted, step: (done: number) => void): Promise<void> => {
  const ids = await database.documents.orderBy('id').primaryKeys();
  for (let at = 0; at < ids.length; at += chunkSize) {
    const part = ids.slice(at, at + chunkSize);
    const rows = await database.documents.bulkGet(part);
    const contents = await database.contents.bulkGet(part);
    await addVersions(database, into, 'document', part);
    rows.forEach((row, index) => {
      if (!row) return;
      const text: unknown = contents[index]?.json;
      const json = typeof text === 'string' ? text : '';
      const sound = soundDocumentRow(row);
      const { id, title, changedAt } = sound;
      if (parseMeetingValue(readJson(json)).ok) into.readable.push({ json, ...besideOf(sound) });
      else into.unreadable.push({ kind: 'document', id, title, changedAt, ...besideOf(sound), json });
    });
    step(part.length);
  }
};

const exportCommittees = async (database: Database, into: Sorted): Promise<void> => {
  const rows = (await database.committees.orderBy('id').toArray()).map(soundCommitteeRow);
  await addVersions(database, into, 'committee', rows.map(idOf));
  for (const { id, name, changedAt, json, trashedAt } of rows) {
    const beside = besideOf(trashedAt === undefined ? {} : { trashedAt });
    if (parseCommitteeValue(readJson(json)).ok) into.readable.push({ json, ...beside });
    else into.unreadable.push({ kind: 'committee', id, title: name, changedAt, ...beside, json });
  }
};

const exportDirectory = async (database: Database, into: Sorted): Promise<void> => {
  const rows = (await database.directory.orderBy('id').toArray()).map(soundDirectoryRow);
  await addVersions(database, into, 'entry', rows.map(idOf));
  for (const { id, name, changedAt, json } of rows) {
    if (parseEntryValue(readJson(json)).ok) into.readable.push({ json });
    else into.unreadable.push({ kind: 'entry', id, title: name, changedAt, json });
  }
};

/** The text of a file of everything: all documents (the trash too), committees, directory and settings. */
export const exportEverything = async (
  database: Database,
  { madeAt, onProgress, signal }: ExportEverything,
): Promise<Result<ExportedEverything, StorageFailure | CancelledFailure>> => {
  const [documents, committees, directory] = [emptySorted(), emptySorted(), emptySorted()];
  try {
    // One reading transaction: the file shows the desk at one moment, whatever another window writes meanwhile.
    const { settings, lineage } = await database.transaction('r', database.tables, async () => {
      const all = await database.documents.count();
      let done = 0;
      await exportDocuments(database, documents, (count) => {
        signal?.throwIfAborted();
        done += count;
        onProgress?.(done, all);
      });
      await exportCommittees(database, committees);
      await exportDirectory(database, directory);
      const rows = await database.settings.toArray();
      return {
        settings: portableSettings(Object.fromEntries(rows.map(({ key, value }) => [key, value]))),
        lineage: await readLineage(database),
      };
    });
    const unreadable = [...documents.unreadable, ...committees.unreadable, ...directory.unreadable];
    const text = writeEverything({
      madeAt,
      documents: documents.readable,
      committees: committees.readable,
      directory: directory.readable,
      unreadable,
      settings,
      ...(lineage
        ? { versions: { lineage, records: [documents, committees, directory].flatMap(({ versions }) => versions) } }
        : {}),
    });
    return succeed({
      text,
      documents: documents.readable.length,
      committees: committees.readable.length,
      entries: directory.readable.length,
      unreadable: unreadable.length,
    });
  } catch (error) {
    return fail(signal?.aborted ? { code: 'cancelled' } : storageFailure(error));
  }
};
