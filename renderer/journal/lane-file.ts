import { entryPayload, packValue, unpackValue, type JournalEntry } from './entry';
import type { RandomFile } from './random-file';
import { encodeRecord, scanRecords } from './record';

/** The head stands in the first sector of its file, the word that the file is whole in the second. */
const sector = 512;
export const bodyAt = sector * 2;

/** The turn of a file without a readable head: it still has records, and is older than any file with a head. */
export const noHead = 0;

export type Head = {
  readonly turn: number;
  /** The database that this journal belongs to. */
  readonly lineage: string;
  /** How long the file was when it took over, in bytes. */
  readonly begunWith: number;
};

const isHead = (value: unknown): value is Omit<Head, 'begunWith'> =>
  typeof value === 'object' && value !== null && 'turn' in value && 'lineage' in value;

const valueAt = async (file: RandomFile, at: number): Promise<unknown> => {
  for await (const record of scanRecords(file, at)) return record.at === at ? unpackValue(record.payload) : undefined;
  return undefined;
};

/** What stands in the two sectors before a file's records; undefined where the file never took over. */
export const readHead = async (file: RandomFile): Promise<Head | undefined> => {
  if ((await file.size()) === 0) return undefined;
  const head = await valueAt(file, 0);
  const whole = await valueAt(file, sector);
  if (isHead(head)) return typeof whole === 'number' ? { ...head, begunWith: whole } : undefined;
  return { turn: noHead, lineage: '', begunWith: 0 };
};

const writeSector = async (file: RandomFile, at: number, value: unknown): Promise<void> => {
  await file.write(at, await encodeRecord(0, await packValue(value)));
};

/** Something that is written on, and how far it is written. */
export type End = { readonly file: RandomFile; at: number };

/** Writes records at the end; a payload may still be in the making. */
export const writePayloads = async (
  end: End,
  payloads: readonly { readonly revision: number; readonly payload: Promise<Uint8Array> }[],
): Promise<void> => {
  const records = await Promise.all(
    payloads.map(async ({ revision, payload }) => encodeRecord(revision, await payload)),
  );
  const bytes = new Uint8Array(records.reduce((length, record) => length + record.length, 0));
  let at = 0;
  for (const record of records) {
    bytes.set(record, at);
    at += record.length;
  }
  try {
    await end.file.write(end.at, bytes);
  } catch (error) {
    // Every reader skips a half-written record, but it takes space on a full disk: cuts it off.
    await end.file.truncate(end.at).catch(() => undefined);
    throw error;
  }
  end.at += bytes.length;
};

export const writeEntries = (end: End, entries: readonly JournalEntry[]): Promise<void> =>
  writePayloads(
    end,
    entries.map((entry) => ({ revision: entry.revision, payload: entryPayload(entry) })),
  );

/** Empties a file and writes its head. */
export const beginFile = async (file: RandomFile, head: Omit<Head, 'begunWith'>): Promise<void> => {
  await file.truncate(0);
  await writeSector(file, 0, head);
};

/** Writes the word that a file is whole, when its records are on the disk. */
export const finishFile = async (file: RandomFile, begunWith: number): Promise<void> => {
  await file.flush();
  await writeSector(file, sector, begunWith);
  await file.flush();
};
