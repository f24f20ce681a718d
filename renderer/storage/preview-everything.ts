import { compareEverything, type ComparedRecord, type Comparison } from '#shared/records/compare-everything';
import type { Everything } from '#shared/records/everything-file';
import { comparedCommittee, comparedDocument, comparedEntry } from './compared-rows';
import type { Database } from './database';
import { chunkSize } from './export-everything';
import { readableRows, type WholeDocument } from './incoming-rows';
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

/** The documents with these ids that are here, whole. */
export const wholeDocuments = async (database: Database, ids: readonly string[]): Promise<readonly WholeDocument[]> => {
  const rows = await database.documents.bulkGet([...ids]);
  const contents = await database.contents.bulkGet([...ids]);
  return rows.flatMap((row, index) => (row ? [{ row, json: contents[index]?.json ?? '' }] : []));
};

const compareDocuments = async (database: Database, incoming: readonly WholeDocument[]): Promise<Comparison> => {
  const parts: Comparison[] = [];
  for (let at = 0; at < incoming.length; at += chunkSize) {
    const part = incoming.slice(at, at + chunkSize);
    const here = await wholeDocuments(
      database,
      part.map(({ row }) => row.id),
    );
    parts.push(compareEverything(here.map(comparedDocument), part.map(comparedDocument)));
  }
  const inFile = new Set(incoming.map(({ row }) => row.id));
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

export const previewEverything = async (database: Database, everything: Everything): Promise<EverythingPreview> => {
  const rows = readableRows(everything);
  return {
    documents: await compareDocuments(database, rows.documents),
    committees: compareRows(await database.committees.toArray(), rows.committees, comparedCommittee),
    directory: compareRows(await database.directory.toArray(), rows.directory, comparedEntry),
    settings: await otherSettings(database, everything),
  };
};
