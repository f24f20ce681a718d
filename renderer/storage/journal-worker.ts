// The journal's worker: it alone holds the journal's files, so that neither writing nor putting back holds up the window.
import { startEntry, type JournalEntry, type JournalRow } from '#renderer/journal/entry';
import { openLane, type Lane } from '#renderer/journal/lane';
import { liveEntries } from '#renderer/journal/live-entries';
import { openOpfsFile } from '#renderer/journal/opfs-file';
import type { RandomFile } from '#renderer/journal/random-file';
import type { FileRequest } from '#renderer/journal/shell-file';
import type { FromJournal, JournalHome, JournalState, ToJournal } from './journal-messages';

/** What needs whole databases and the reader of minutes: most starts do without, and are the sooner there. */
const tasks = () => import('./journal-tasks');

const reply = (message: FromJournal): void => {
  self.postMessage(message);
};

/** Files of the shell, which the window asks for us. */
const asked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
let nextFile = 0;

const askFile = <Value>(request: FileRequest): Promise<Value> =>
  new Promise((resolve, reject) => {
    const id = nextFile++;
    asked.set(id, { resolve: resolve as (value: unknown) => void, reject });
    reply({ kind: 'ask-file', id, request });
  });

const shellFile = (name: string): RandomFile => ({
  size: () => askFile({ verb: 'size', name }),
  read: (at, length) => askFile({ verb: 'read', name, at, length }),
  write: (at, bytes) => askFile({ verb: 'write', name, at, bytes }),
  truncate: (size) => askFile({ verb: 'truncate', name, size }),
  flush: () => askFile({ verb: 'flush', name }),
  close: () => Promise.resolve(),
});

const folderName = 'journal';

const openFile = async (home: JournalHome, name: string): Promise<RandomFile> => {
  if (home === 'shell') return shellFile(name);
  const root = await navigator.storage.getDirectory();
  return openOpfsFile(await root.getDirectoryHandle(folderName, { create: true }), name);
};

/** So many windows can write a journal at once. */
const mostLanes = 4;

type TakenLane = { readonly lane: Lane; readonly letGo: () => Promise<void> };

const laneName = (number: number): string => `lane-${String(number)}`;

/** Asks for a lane's lock; gives the way to let it go, or undefined where another window has it and is not waited for. */
const lockLane = (number: number, isAwaited: boolean): Promise<(() => void) | undefined> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(`karjobiboroni-journal-${laneName(number)}`, { ifAvailable: !isAwaited }, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(reject);
  });

const takeLane = async (home: JournalHome, number: number, isAwaited = false): Promise<TakenLane | undefined> => {
  const letGo = await lockLane(number, isAwaited);
  if (!letGo) return undefined;
  const name = laneName(number);
  const files = await Promise.all([openFile(home, `${name}-a.kbj`), openFile(home, `${name}-b.kbj`)]);
  const lane = await openLane(files, crypto.randomUUID());
  return {
    lane,
    letGo: async () => {
      await lane.close();
      letGo();
    },
  };
};

/** The lane this window writes, and those of windows that are gone, until what they hold is in it. */
let own: Lane | undefined;
let left: readonly TakenLane[] = [];

const numbers = Array.from({ length: mostLanes }, (_, index) => index + 1);

/**
 * The first window takes all lanes; one that comes later takes the next that is free, or waits for one. The first may have to wait for a
 * page that has just gone.
 */
const open = async (home: JournalHome, isFirst: boolean): Promise<JournalState> => {
  // The shell has one window.
  const others = isFirst && home === 'page' ? numbers.slice(1) : [];
  const [first, ...taken] = await Promise.all([
    takeLane(home, 1, isFirst),
    ...others.map((number) => takeLane(home, number, true)),
  ]);
  own = first?.lane ?? (await nextLane(home));
  left = taken.flatMap((one) => one ?? []);
  const revisions = await Promise.all(lanes().map((lane) => lane.lastRevision()));
  return { lineage: own.lineage(), revision: Math.max(...revisions) };
};

const nextLane = async (home: JournalHome): Promise<Lane> => {
  for (const number of numbers.slice(1)) {
    const taken = await takeLane(home, number);
    if (taken) return taken.lane;
  }
  const awaited = await takeLane(home, 2, true);
  if (!awaited) throw new Error('no lane of the journal is free');
  return awaited.lane;
};

const ownLane = (): Lane => {
  if (!own) throw new Error('the journal is not open');
  return own;
};

const lanes = (): readonly Lane[] => [ownLane(), ...left.map(({ lane }) => lane)];

async function* everything(): AsyncGenerator<JournalEntry> {
  for (const lane of lanes()) yield* lane.entries();
}

async function* nothing(): AsyncGenerator<never> {
  // an empty lane
}

/** Brings what windows that are gone have left into this one's lane, and leaves out what was written again since. */
const tidy = async (): Promise<void> => {
  const lane = ownLane();
  // Those that hold nothing are free at once, whatever becomes of the others.
  const written = left.filter((one) => !one.lane.isEmpty());
  const empty = left.filter((one) => one.lane.isEmpty());
  left = written;
  for (const { letGo } of empty) await letGo();
  if (lane.isLong() || written.length > 0) await lane.replace(liveEntries(everything), lane.lineage());
  for (const one of written) await one.lane.replace(nothing(), lane.lineage());
  left = [];
  for (const { letGo } of written) await letGo();
};

/** Runs tasks that read or rewrite a whole lane one after the other: a rewrite empties the file that another task may be reading. */
let whole: Promise<unknown> = Promise.resolve();

const inOrder = <Value>(work: () => Promise<Value>): Promise<Value> => {
  const done = whole.then(work);
  whole = done.catch(() => undefined);
  return done;
};

/** A text that was deleted for good leaves the journal's files this long after the last one that was, in milliseconds. */
const forgetAfter = 10_000;

let forgetting: ReturnType<typeof setTimeout> | undefined;

const isForgotten = ([table, , row]: JournalRow): boolean => table === 'contents' && row === null;

const forgetLater = (): void => {
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    const lane = ownLane();
    // Where it cannot be done now, the next start's tidying does it when the lane has grown.
    inOrder(() =>
      lane.replace(
        liveEntries(() => lane.entries()),
        lane.lineage(),
      ),
    ).catch(console.warn);
  }, forgetAfter);
};

/** The form of the database whose rows are written. */
let form = 0;

/** Entries of transactions that are still writing, by their revision. */
const unfinished = new Map<number, ReturnType<typeof startEntry> & { isForgotten: boolean }>();

const write = (revision: number, rows: readonly JournalRow[]): void => {
  const entry = unfinished.get(revision) ?? { ...startEntry(form), isForgotten: false };
  unfinished.set(revision, entry);
  entry.add(rows);
  entry.isForgotten ||= rows.some(isForgotten);
};

/** A lane that has grown long while it was written is shortened; where that fails, the next start does it. */
let isShortened = true;

const shortenLong = (): void => {
  if (!isShortened || !ownLane().isLong()) return;
  isShortened = false;
  inOrder(tidy).then(() => {
    isShortened = true;
  }, console.warn);
};

const keep = async (revision: number): Promise<void> => {
  const entry = unfinished.get(revision);
  if (!entry) throw new Error('nothing was written under this revision');
  unfinished.delete(revision);
  await ownLane().appendPacked(revision, entry.finish());
  if (entry.isForgotten) forgetLater();
  shortenLong();
};

const withdraw = async (revision: number): Promise<void> => {
  const entry = unfinished.get(revision);
  unfinished.delete(revision);
  entry?.drop();
  if (!entry) await ownLane().append({ revision, withdrawn: true });
};

const answer = async (message: Exclude<ToJournal, { kind: 'write' | 'file' | 'file-failed' }>): Promise<unknown> => {
  switch (message.kind) {
    case 'open':
      form = message.ask.form;
      return open(message.ask.home, message.ask.isFirst);
    case 'keep':
      await keep(message.ask.revision);
      return null;
    case 'withdraw':
      await withdraw(message.ask.revision);
      return null;
    case 'recover':
      return inOrder(async () =>
        (await tasks()).recover(lanes(), {
          ...message.ask,
          onProgress: (documents) => {
            reply({ kind: 'progress', documents });
          },
        }),
      );
    case 'survey':
      return inOrder(async () => (await tasks()).survey(lanes()));
    case 'adopt':
      await inOrder(async () => (await tasks()).adopt(ownLane(), message.ask));
      return null;
    case 'renew':
      await inOrder(async () => (await tasks()).renew(lanes(), message.ask.from, message.ask.to));
      return null;
    case 'tidy':
      await inOrder(tidy);
      return null;
  }
};

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

self.addEventListener('message', ({ data }: MessageEvent<ToJournal>) => {
  if (data.kind === 'file' || data.kind === 'file-failed') {
    const waiting = asked.get(data.id);
    asked.delete(data.id);
    if (data.kind === 'file') waiting?.resolve(data.value);
    else waiting?.reject(new Error(data.code));
    return;
  }
  if (data.kind === 'write') {
    write(data.revision, data.rows);
    return;
  }
  const { id } = data;
  answer(data).then(
    (value) => {
      reply({ kind: 'done', id, answer: value });
    },
    (error: unknown) => {
      reply({ kind: 'failed', id, detail: detailOf(error) });
    },
  );
});
