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
    readonly rest: (listener: () => void) => () => void;
  };
  readonly save: (value: Value) => Saving;
  readonly now: () => Date;
};

/**
 * Where typing does not pause, a save comes this many milliseconds after the first change. The rest of the promised second is for
 * the disk.
 */
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

/**
 * Starts the saves that no pause in typing brings. It uses timers and no clock: a clock that is set back while somebody types must
 * not put a save off.
 */
const createTimer = (save: () => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    cancel,
    /** While the typing goes on. */
    wait: (): void => {
      timer ??= setTimeout(save, latest);
    },
    /** After a failure. */
    waitLonger: (): void => {
      cancel();
      timer = setTimeout(save, retry);
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
  const timer = createTimer(() => void flush());

  const become = (next: SaveState): void => {
    if (state.kind === next.kind && next.kind !== 'saved' && next.kind !== 'failed') return;
    state = next;
    listeners.tell();
  };

  const wait = (): void => {
    become({ kind: 'waiting' });
    timer.wait();
  };

  const waitAfterFailure = (failure: StorageFailure): void => {
    become({ kind: 'failed', failure });
    timer.waitLonger();
  };

  const saveOnce = async (): Promise<void> => {
    const { revision, value } = store.history();
    const at = now();
    timer.cancel();
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

  // After a failure the next try has its time already.
  const whenDue = (task: () => unknown) => (): void => {
    if (isUnsaved() && state.kind !== 'failed') task();
  };
  const stops = [store.subscribe(whenDue(wait)), store.rest(whenDue(flush))];

  return {
    state: () => state,
    subscribe: listeners.add,
    flush,
    isUnsaved,
    stop: () => {
      timer.cancel();
      for (const stop of stops) stop();
    },
  };
};
