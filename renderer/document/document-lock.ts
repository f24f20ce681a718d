/** Whether this window may write a document or a committee. `waiting` becomes `held` when the window that writes it closes. */
export type LockState = 'held' | 'waiting';

const documentLock = (id: string): string => `karjobiboroni-document-${id}`;

export type Hold = (id: string, onState: (state: LockState) => void) => () => void;

const hold = (name: string, onState: (state: LockState) => void): (() => void) => {
  const release = new AbortController();
  let letGo: () => void = () => undefined;
  const keep = (): Promise<void> =>
    new Promise((resolve) => {
      letGo = resolve;
      if (release.signal.aborted) resolve();
      else onState('held');
    });
  const queue = async (): Promise<void> => {
    const free = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await keep();
      return lock !== null;
    });
    if (free || release.signal.aborted) return;
    onState('waiting');
    await navigator.locks.request(name, { signal: release.signal }, keep);
  };
  void queue().catch((error: unknown) => {
    if (!release.signal.aborted) throw error;
  });
  return () => {
    release.abort();
    letGo();
  };
};

/**
 * Asks for a document's lock (Web Locks, one for all windows). Calls back at once with what it is, and again when it
 * comes to this window. Gives the way to let go.
 */
export const holdDocument: Hold = (id, onState) => hold(documentLock(id), onState);

/** The same for a committee. */
export const holdCommittee: Hold = (id, onState) => hold(`karjobiboroni-committee-${id}`, onState);

/** Does something while it holds those of the documents that no window has open; `free` says which these are. */
export const whileFree = async <Value>(
  ids: readonly string[],
  work: (free: ReadonlySet<string>) => Promise<Value>,
): Promise<Value> => {
  const free = new Set<string>();
  const release = new AbortController();
  const released = new Promise((resolve) => {
    release.signal.addEventListener('abort', resolve);
  });
  const ask = (id: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const keep = async (lock: Lock | null): Promise<void> => {
        if (lock) free.add(id);
        resolve();
        if (lock) await released;
      };
      navigator.locks.request(documentLock(id), { ifAvailable: true }, keep).catch(reject);
    });
  try {
    await Promise.all(ids.map(ask));
    return await work(free);
  } finally {
    release.abort();
  }
};

/** Does something with a document that no window has open. */
export const ifFree = (id: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks.request(documentLock(id), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
