/** Whether this window may write a document. `waiting` becomes `held` when the window that writes it closes. */
export type LockState = 'held' | 'waiting';

const nameOf = (id: string): string => `karjobiboroni-document-${id}`;

/**
 * Asks for a document's lock (Web Locks, one for all windows). Calls back at once with what it is, and again when it
 * comes to this window. Gives the way to let go.
 */
export const holdDocument = (id: string, onState: (state: LockState) => void): (() => void) => {
  const release = new AbortController();
  let letGo: () => void = () => undefined;
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      letGo = resolve;
      if (release.signal.aborted) resolve();
      else onState('held');
    });
  const queue = async (): Promise<void> => {
    const free = await navigator.locks.request(nameOf(id), { ifAvailable: true }, async (lock) => {
      if (lock) await hold();
      return lock !== null;
    });
    if (free || release.signal.aborted) return;
    onState('waiting');
    await navigator.locks.request(nameOf(id), { signal: release.signal }, hold);
  };
  void queue().catch((error: unknown) => {
    if (!release.signal.aborted) throw error;
  });
  return () => {
    release.abort();
    letGo();
  };
};

/** Does something with a document that no window has open. */
export const ifFree = (id: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks.request(nameOf(id), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
