import { entryPayload, readEntry, rowName, type JournalEntry, type RowsEntry } from './entry';
import {
  beginFile,
  bodyAt,
  finishFile,
  noHead,
  readHead,
  writeEntries,
  writePayloads,
  type End,
  type Head,
} from './lane-file';
import type { RandomFile } from './random-file';
import { readableParts } from './readable-parts';
import { lastRecord, scanRecords } from './record';

// A lane is a journal of one writer: two files that take turns. One is written on; when it has grown too long, what is still true
// of it goes into the other, which then takes over. Both are made on the first day: Chromium keeps the names of a page's files in a
// LevelDB, and a file that is made after that was torn can vanish at a later start, while those it knew before stay.

export type Lane = {
  readonly lineage: () => string;
  /** The highest revision at its end; 0 where it is empty. */
  readonly lastRevision: () => Promise<number>;
  /** Whether it holds anything. */
  readonly isEmpty: () => boolean;
  /** Whether rewriting would make it much shorter. */
  readonly isLong: () => boolean;
  /** Writes an entry through to the disk. */
  readonly append: (entry: JournalEntry) => Promise<void>;
  /** The same with an entry whose rows are already packed, or being packed. */
  readonly appendPacked: (revision: number, payload: Promise<Uint8Array>) => Promise<void>;
  /**
   * All entries whose revision is above `above`, in the order of writing; those taken back are left out. Throws where the disk cannot
   * be read, unless `isPartial`: then it gives those that can.
   */
  readonly entries: (above?: number, isPartial?: boolean) => AsyncGenerator<RowsEntry>;
  /**
   * Replaces what the lane holds by other entries, while it may be written on: what is appended meanwhile is carried over. Until the
   * new file is whole on the disk, the old one counts. Throws, and the old one goes on, where an entry is taken back meanwhile: it may
   * be among those that were written anew.
   */
  readonly replace: (entries: AsyncIterable<JournalEntry>, lineage: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A lane this much longer than it began is rewritten, in bytes; and not before it is twice as long. */
const growth = 16 * 1024 * 1024;

/** Entries are written so many at a time. */
const batch = 64;

async function* entriesOf(
  file: RandomFile,
  at: number,
  above: number,
): AsyncGenerator<JournalEntry & { readonly end: number }> {
  for await (const record of scanRecords(file, at)) {
    if (record.revision <= above) continue;
    const entry = await readEntry(record);
    if (entry) yield { ...entry, end: record.end };
  }
}

/** Entries without those that are taken back, each by the next one with its revision. */
async function* standing(entries: AsyncIterable<JournalEntry>): AsyncGenerator<RowsEntry> {
  let held: RowsEntry | undefined;
  for await (const entry of entries) {
    if ('rows' in entry && entry.rows.length === 0) continue;
    if (held && !('withdrawn' in entry && entry.revision === held.revision)) yield held;
    held = 'withdrawn' in entry ? undefined : { revision: entry.revision, form: entry.form, rows: entry.rows };
  }
  if (held) yield held;
}

/** Copies entries from a place in a file on; gives how far that came. */
const carryOver = async (from: RandomFile, at: number, to: End): Promise<number> => {
  let reached = at;
  for await (const { end, ...entry } of entriesOf(from, at, 0)) {
    await writeEntries(to, [entry]);
    reached = end;
  }
  return reached;
};

/** Writes entries in any order; the last record, which is asked for the highest revision, says that one. */
const writeAll = async (to: End, entries: AsyncIterable<JournalEntry>): Promise<void> => {
  let highest = 0;
  let waiting: JournalEntry[] = [];
  for await (const entry of entries) {
    highest = Math.max(highest, entry.revision);
    waiting.push(entry);
    if (waiting.length < batch) continue;
    await writeEntries(to, waiting);
    waiting = [];
  }
  if (highest > 0) waiting.push({ revision: highest, form: 0, rows: [] });
  await writeEntries(to, waiting);
};

/** One writer at a time: does works one after the other. */
const createTurns = () => {
  let queue: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
};

/** The two files of a lane: the one that counts, which is begun where neither ever was, and the other, which is emptied. */
const findSides = async (files: readonly [RandomFile, RandomFile], newLineage: string) => {
  const heads = [await readHead(files[0]), await readHead(files[1])] as const;
  const isSecond = (heads[1]?.turn ?? -1) > (heads[0]?.turn ?? -1);
  const [current, other] = isSecond ? [files[1], files[0]] : files;
  // A rewriting that was cut off has left half of a new file here, or the old file that it had yet to empty.
  if ((await other.size()) > 0) await other.truncate(0);
  const known = heads[isSecond ? 1 : 0];
  if (known) return { current, other, found: known };
  const first: Head = { turn: 1, lineage: newLineage, begunWith: bodyAt };
  await beginFile(current, { turn: first.turn, lineage: first.lineage });
  await finishFile(current, bodyAt);
  return { current, other, found: first };
};

/** Opens a lane; one of which neither file was ever written begins with this lineage. */
export const openLane = async (files: readonly [RandomFile, RandomFile], newLineage: string): Promise<Lane> => {
  const { found, ...sides } = await findSides(files, newLineage);
  let current: End = { file: sides.current, at: 0 };
  let { other } = sides;
  let head = found;
  const recordsFrom = (): number => (head.turn === noHead ? 0 : bodyAt);
  current.at = Math.max(recordsFrom(), await current.file.size());

  const inTurn = createTurns();

  const takeOver = async (to: End, next: Omit<Head, 'begunWith'>): Promise<void> => {
    await finishFile(to.file, to.at);
    const old = current.file;
    current = to;
    other = old;
    head = { ...next, begunWith: to.at };
    // Where this fails, the next opening does it.
    await old.truncate(0).catch(() => undefined);
  };

  /** How many entries were taken back since the lane was opened. */
  let withdrawals = 0;

  const appendPacked: Lane['appendPacked'] = (revision, payload) =>
    inTurn(async () => {
      await writePayloads(current, [{ revision, payload }]);
      await current.file.flush();
    });

  return {
    lineage: () => head.lineage,
    lastRevision: async () => (await lastRecord(current.file, recordsFrom()))?.revision ?? 0,
    isEmpty: () => current.at <= recordsFrom(),
    isLong: () => current.at > head.begunWith * 2 && current.at > head.begunWith + growth,
    append: (entry) => {
      if ('withdrawn' in entry) withdrawals += 1;
      return appendPacked(entry.revision, entryPayload(entry));
    },
    appendPacked,
    entries: (above = 0, isPartial = false) =>
      standing(entriesOf(isPartial ? readableParts(current.file) : current.file, recordsFrom(), above)),
    replace: async (written, lineage) => {
      const next = { turn: head.turn + 1, lineage };
      const to: End = { file: other, at: bodyAt };
      const withdrawnBefore = withdrawals;
      let carried = await inTurn(async () => {
        await beginFile(to.file, next);
        return current.at;
      });
      await writeAll(to, written);
      carried = await carryOver(current.file, carried, to);
      await inTurn(async () => {
        await carryOver(current.file, carried, to);
        if (withdrawals !== withdrawnBefore) throw new Error('an entry was taken back meanwhile');
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
