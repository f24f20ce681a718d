import { compareEverything, type ComparedRecord, type Comparison } from '#shared/records/compare-everything';
import type { Everything, KeptDocument } from '#shared/records/everything-file';
import { comparedCommittee, comparedDocument, comparedEntry } from './compared-rows';
import type { Database } from './database';
import { chunkSize, type TaskProgress } from './export-everything';
import { readableDocument, readableRows, type WholeDocument } from './incoming-rows';
import { portableSettings } from './portable-settings';
import { readSettings, type Settings } from './settings';

/** What reading a file of everything back would mean, before anything is written. */
export type EverythingPreview = {
  readonly documents: Comparison;
  readonly committees: Comparison;
  readonly directory: Comparison;
  /** Settings of the file that are otherwise here. */
  readonly settings: Partial<Settings>;
};

export type PreviewOptions = { readonly onProgress?: TaskProgress; readonly signal?: AbortSignal };

/** The documents with these ids that are here, whole. */
export const wholeDocuments = async (database: Database, ids: readonly string[]): Promise<readonly WholeDocument[]> => {
  const rows = await database.documents.bulkGet([...ids]);
  const contents = await database.contents.bulkGet([...ids]);
  return rows.flatMap((row, index) => (row ? [{ row, json: contents[index]?.json ?? '' }] : []));
};

const compareDocuments = async (
  database: Database,
  incoming: readonly KeptDocument[],
  { onProgress, signal }: PreviewOptions,
): Promise<Comparison> => {
  const parts: Comparison[] = [];
  for (let at = 0; at < incoming.length; at += chunkSize) {
    signal?.throwIfAborted();
    onProgress?.(at, incoming.length);
    const part = incoming.slice(at, at + chunkSize).map(readableDocument);
    const here = await wholeDocuments(
      database,
      part.map(({ row }) => row.id),
    );
    parts.push(compareEverything(here.map(comparedDocument), part.map(comparedDocument)));
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

const compareRows = <Row>(
  current: readonly Row[],
  incoming: readonly Row[],
  compared: (row: Row) => ComparedRecord,
): Comparison => compareEverything(current.map(compared), incoming.map(compared));

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
  return {
    documents: await compareDocuments(database, everything.documents, options),
    committees: compareRows(await database.committees.toArray(), rows.committees, comparedCommittee),
    directory: compareRows(await database.directory.toArray(), rows.directory, comparedEntry),
    settings: await otherSettings(database, everything),
  };
};
