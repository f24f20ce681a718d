import { createListeners } from '#shared/kernel/listeners';
import { fail, type Result } from '#shared/kernel/result';
import type { Meeting } from '#shared/minutes/model';
import { storageFailure, type StorageFailure } from '#renderer/storage/failure';
import type { History } from './history';

/** How the text on the screen stands to the text on the disk. */
export type SaveState =
  | { readonly kind: 'saved'; readonly revision: number; readonly at: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

export type Autosave = {
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Saves what is unsaved at once; the promise is kept when that was tried, whether or not it could be done. */
  readonly flush: () => Promise<void>;
  /** Whether the window holds text that is not on the disk. */
  readonly isUnsaved: () => boolean;
  readonly stop: () => void;
};

type Saving = Promise<Result<unknown, StorageFailure>>;

type Dated = { readonly changedAt: string };

export type AutosaveParts<Value> = {
  readonly store: {
    readonly history: () => Pick<History<Value>, 'value' | 'revision'>;
    readonly subscribe: (listener: () => void) => () => void;
  };
  readonly save: (value: Value) => Saving;
  readonly now: () => Date;
};

/**
 * Milliseconds until a save: `quiet` after the last change, at most `latest` after the first. The rest of the promised
 * second is for the disk.
 */
const quiet = 200;
const latest = 450;
/** After a failure the next try waits this long, so that a full disk is not hammered. */
const retry = 3000;

/** A bug in saving must not end the saving: it is a failure like any other, and tried again. */
const tried = async (save: () => Saving): Saving => {
  try {
    return await save();
  } catch (error) {
    return fail(storageFailure(error));
  }
};

/** When the next save is due. Timers and no clock: one that is set back while somebody types must not put the save off. */
const createTimers = (save: () => void) => {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(pause);
    clearTimeout(deadline);
    deadline = undefined;
  };
  return {
    cancel,
    /** After a change: when the typing pauses, at the latest after `latest`. */
    wait: (): void => {
      clearTimeout(pause);
      pause = setTimeout(save, quiet);
      deadline ??= setTimeout(save, latest);
    },
    /** After a failure. */
    waitLonger: (): void => {
      cancel();
      pause = setTimeout(save, retry);
    },
  };
};

/**
 * Keeps the disk in step with the document: within a second of the keystroke, at once on `flush`. One save runs at a
 * time; what was typed meanwhile is saved next. A failure keeps the text in the window and tries again, and the state
 * says so until a save succeeds.
 */
export const startAutosave = <Value extends Dated = Meeting>(parts: AutosaveParts<Value>): Autosave => {
  const { store, save, now } = parts;
  let state: SaveState = { kind: 'saved', revision: store.history().revision, at: now().getTime() };
  let savedRevision = store.history().revision;
  let running: Promise<void> | undefined;
  const listeners = createListeners();

  const isUnsaved = (): boolean => store.history().revision !== savedRevision;
  const timers = createTimers(() => void flush());

  const become = (next: SaveState): void => {
    if (state.kind === next.kind && next.kind !== 'saved' && next.kind !== 'failed') return;
    state = next;
    listeners.tell();
  };

  const wait = (): void => {
    become({ kind: 'waiting' });
    timers.wait();
  };

  const waitAfterFailure = (failure: StorageFailure): void => {
    become({ kind: 'failed', failure });
    timers.waitLonger();
  };

  const saveOnce = async (): Promise<void> => {
    const { revision, value } = store.history();
    const at = now();
    timers.cancel();
    if (state.kind !== 'failed') become({ kind: 'saving' });
    const result = await tried(() => save({ ...value, changedAt: at.toISOString() }));
    if (!result.ok) {
      waitAfterFailure(result.error);
      return;
    }
    savedRevision = revision;
    if (isUnsaved()) wait();
    else become({ kind: 'saved', revision, at: at.getTime() });
  };

  const flush = async (): Promise<void> => {
    while (running) await running;
    if (!isUnsaved()) return;
    running = saveOnce().finally(() => {
      running = undefined;
    });
    await running;
  };

  const unsubscribe = store.subscribe(() => {
    // After a failure the next try has its time already.
    if (isUnsaved() && state.kind !== 'failed') wait();
  });

  return {
    state: () => state,
    subscribe: listeners.add,
    flush,
    isUnsaved,
    stop: () => {
      timers.cancel();
      unsubscribe();
    },
  };
};
