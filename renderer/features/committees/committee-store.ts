import type { Committee } from '#shared/records/committee';

export type SavingState = 'saved' | 'saving' | 'failed';

export type CommitteeSnapshot = { readonly committee: Committee; readonly saving: SavingState };

/** A committee that is being edited: every change is shown at once and kept soon after. */
export type CommitteeStore = {
  readonly get: () => CommitteeSnapshot;
  readonly change: (changes: Partial<Committee>) => void;
  /** Writes what is not written yet; for leaving the form. */
  readonly flush: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Writes a committee; false where it could not. */
export type KeepCommittee = (committee: Committee) => Promise<boolean>;

const pause = 500;
const patience = 4000;

/** `keep` is called for one state at a time; after a failure it is tried again. */
export const createCommitteeStore = (initial: Committee, keep: KeepCommittee): CommitteeStore => {
  let snapshot: CommitteeSnapshot = { committee: initial, saving: 'saved' };
  let kept = initial;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const become = (next: Partial<CommitteeSnapshot>): void => {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  };
  const write = async (): Promise<void> => {
    while (kept !== snapshot.committee) {
      const { committee } = snapshot;
      if (!(await keep(committee))) {
        become({ saving: 'failed' });
        later(patience);
        return;
      }
      kept = committee;
    }
    become({ saving: 'saved' });
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running ??= write().finally(() => {
      running = undefined;
    });
    return running;
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void flush();
    }, milliseconds);
  };
  return {
    get: () => snapshot,
    change: (changes) => {
      become({ committee: { ...snapshot.committee, ...changes }, saving: 'saving' });
      later(pause);
    },
    flush,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
