import type { Result } from '#shared/kernel/result';
import type { Minutes } from '#shared/minutes/model';
import type { StorageFailure } from '../storage/failure';
import type { DocumentStore } from './document-store';

/** How the text on the screen stands to the text on the disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly revision: number; readonly at: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

export type Autosave = {
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Saves what is unsaved at once; the promise is kept when nothing is. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
};

export type AutosaveParts = {
  readonly store: DocumentStore;
  readonly save: (minutes: Minutes) => Promise<Result<unknown, StorageFailure>>;
  readonly now: () => Date;
};

/** A pause in typing this long saves; typing without a pause saves this often. Together under the promised second. */
const quiet = 250;
const latest = 600;
/** After a failure the next try waits this long, so that a full disk is not hammered. */
const retry = 3000;

/**
 * Keeps the disk in step with the document: within a second of the keystroke, at once on `flush`. One save runs at a
 * time; what was typed meanwhile is saved next. A failure keeps the text in the window and tries again.
 */
export const startAutosave = ({ store, save, now }: AutosaveParts): Autosave => {
  let state: SaveState = { kind: 'saved', revision: store.history().revision, at: now().getTime() };
  let savedRevision = store.history().revision;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstUnsaved: number | undefined;
  const listeners = new Set<() => void>();

  const become = (next: SaveState): void => {
    if (state.kind === next.kind && next.kind !== 'saved' && next.kind !== 'failed') return;
    state = next;
    for (const listener of listeners) listener();
  };

  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  const saveOnce = async (): Promise<void> => {
    const { revision, minutes } = store.history();
    const at = now();
    firstUnsaved = undefined;
    clearTimeout(timer);
    become({ kind: 'saving' });
    const result = await save({ ...minutes, changedAt: at.toISOString() });
    if (!result.ok) {
      become({ kind: 'failed', failure: result.error });
      schedule(retry);
      return;
    }
    savedRevision = revision;
    if (store.history().revision === revision) become({ kind: 'saved', revision, at: at.getTime() });
    else wait();
  };

  const flush = async (): Promise<void> => {
    while (running) await running;
    if (store.history().revision === savedRevision) return;
    running = saveOnce().finally(() => {
      running = undefined;
    });
    await running;
  };

  const wait = (): void => {
    const time = now().getTime();
    firstUnsaved ??= time;
    if (state.kind !== 'failed') become({ kind: 'waiting' });
    schedule(Math.max(0, Math.min(quiet, firstUnsaved + latest - time)));
  };

  const unsubscribe = store.subscribe(() => {
    if (store.history().revision !== savedRevision) wait();
  });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
    },
  };
};
