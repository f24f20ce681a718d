import { entryPayload, packValue, readEntry, rowName, unpackValue, type JournalEntry } from './entry';
import type { RandomFile } from './random-file';
import { encodeRecord, lastRecord, scanRecords } from './record';

// A lane is a journal of one writer: two files that take turns. One is written on; when it has grown too long, what is still true
// of it goes into the other, which then takes over. Both are made on the first day: Chromium keeps the names of a page's files in a
// LevelDB, and a file that is made after that was torn can vanish at a later start, while those it knew before stay.

/** The head stands in the first sector of its file, the word that the file is whole in the second. */
const sector = 512;
const bodyAt = sector * 2;

/** A file without a head that can be read still has records: it is older than any with one. */
const noHead = 0;

type Head = {
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
const readHead = async (file: RandomFile): Promise<Head | undefined> => {
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
type End = { readonly file: RandomFile; at: number };

const writeEntries = async (end: End, entries: readonly JournalEntry[]): Promise<void> => {
  const records = await Promise.all(
    entries.map(async (entry) => encodeRecord(entry.revision, await entryPayload(entry))),
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
    // What came of it is passed over by every reader, but takes room where there is none.
    await end.file.truncate(end.at).catch(() => undefined);
    throw error;
  }
  end.at += bytes.length;
};

export type Lane = {
  readonly lineage: () => string;
  /** The highest revision at its end; 0 where it is empty. */
  readonly lastRevision: () => Promise<number>;
  /** Whether it holds anything. */
  readonly isEmpty: () => boolean;
  /** Whether rewriting would make it much shorter. */
  readonly isLong: () => boolean;
  /** Writes entries through to the disk. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<void>;
  /** All entries whose revision is above `above`, in the order of writing; those taken back are left out. */
  readonly entries: (above?: number) => AsyncGenerator<{ readonly revision: number } & Extract<JournalEntry, { rows: unknown }>>;
  /**
   * Replaces what the lane holds by other entries, while it may be written on: what is appended meanwhile is carried over. Until the
   * new file is whole on the disk, the old one counts.
   */
  readonly replace: (entries: AsyncIterable<JournalEntry>, lineage: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A lane this much longer than it began is rewritten, in bytes; and not before it is twice as long. */
const growth = 16 * 1024 * 1024;

/** Entries are written so many at a time. */
const batch = 64;

/** Opens a lane; one of which neither file was ever written begins with this lineage. */
export const openLane = async (files: readonly [RandomFile, RandomFile], newLineage: string): Promise<Lane> => {
  const heads = [await readHead(files[0]), await readHead(files[1])] as const;
  const isSecond = (heads[1]?.turn ?? -1) > (heads[0]?.turn ?? -1);
  let current: End = { file: files[isSecond ? 1 : 0], at: 0 };
  let other = files[isSecond ? 0 : 1];
  const found = heads[isSecond ? 1 : 0];
  let head: Head = found ?? { turn: 1, lineage: newLineage, begunWith: bodyAt };

  const begin = async (file: RandomFile, next: Omit<Head, 'begunWith'>): Promise<void> => {
    await file.truncate(0);
    await writeSector(file, 0, next);
  };
  const finish = async (file: RandomFile, begunWith: number): Promise<void> => {
    // The records first: the word that they are whole must not be there before them.
    await file.flush();
    await writeSector(file, sector, begunWith);
    await file.flush();
  };

  if (!found) {
    await begin(current.file, { turn: head.turn, lineage: head.lineage });
    await finish(current.file, bodyAt);
  }
  // Left by a rewriting that did not come to its end, or by one that came to its end and no further.
  if ((await other.size()) > 0) await other.truncate(0);
  const recordsFrom = (): number => (head.turn === noHead ? 0 : bodyAt);
  current.at = Math.max(recordsFrom(), await current.file.size());

  /** One writer at a time. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  async function* entriesOf(from: End, at: number, above: number): AsyncGenerator<JournalEntry & { readonly end: number }> {
    for await (const record of scanRecords(from.file, at)) {
      if (record.revision <= above) continue;
      const entry = await readEntry(record);
      if (entry) yield { ...entry, end: record.end };
    }
  }

  async function* entries(above = 0): ReturnType<Lane['entries']> {
    // An entry is taken back by the next one with its revision.
    let held: Extract<JournalEntry, { rows: unknown }> | undefined;
    for await (const entry of entriesOf(current, recordsFrom(), above)) {
      if (held && !('withdrawn' in entry && entry.revision === held.revision)) yield held;
      held = 'withdrawn' in entry ? undefined : { revision: entry.revision, rows: entry.rows };
    }
    if (held) yield held;
  }

  const carryOver = async (from: End, at: number, to: End): Promise<number> => {
    let reached = at;
    for await (const { end, ...entry } of entriesOf(from, at, 0)) {
      await writeEntries(to, [entry]);
      reached = end;
    }
    return reached;
  };

  const takeOver = async (to: End, next: Omit<Head, 'begunWith'>): Promise<void> => {
    await finish(to.file, to.at);
    const old = current.file;
    current = to;
    other = old;
    head = { ...next, begunWith: to.at };
    // Where this fails, the next opening does it.
    await old.truncate(0).catch(() => undefined);
  };

  return {
    lineage: () => head.lineage,
    lastRevision: async () => (await lastRecord(current.file, recordsFrom()))?.revision ?? 0,
    isEmpty: () => current.at <= recordsFrom(),
    isLong: () => current.at > head.begunWith * 2 && current.at > head.begunWith + growth,
    append: (added) =>
      inTurn(async () => {
        await writeEntries(current, added);
        await current.file.flush();
      }),
    entries,
    replace: async (written, lineage) => {
      const next = { turn: head.turn + 1, lineage };
      const to: End = { file: other, at: bodyAt };
      let carried = await inTurn(async () => {
        await begin(to.file, next);
        return current.at;
      });
      let waiting: JournalEntry[] = [];
      for await (const entry of written) {
        waiting.push(entry);
        if (waiting.length < batch) continue;
        await writeEntries(to, waiting);
        waiting = [];
      }
      await writeEntries(to, waiting);
      carried = await carryOver(current, carried, to);
      await inTurn(async () => {
        await carryOver(current, carried, to);
        await takeOver(to, next);
      });
    },
    close: () =>
      inTurn(async () => {
        await files[0].close();
        await files[1].close();
      }),
  };
};

/** The newest revision of each row in entries, by its name. */
export const newestRevisions = async (entries: AsyncIterable<JournalEntry>): Promise<ReadonlyMap<string, number>> => {
  const newest = new Map<string, number>();
  for await (const entry of entries) {
    if ('withdrawn' in entry) continue;
    for (const [table, key] of entry.rows) {
      const name = rowName(table, key);
      if (entry.revision >= (newest.get(name) ?? 0)) newest.set(name, entry.revision);
    }
  }
  return newest;
};
