import type { Autosave } from './autosave';

/** The texts that this window holds and saves when it is left. */
const open = new Set<Autosave>();

/** Saves all that is unsaved in this window; the promise is kept when that was tried. */
export const flushAll = async (): Promise<void> => {
  await Promise.allSettled([...open].map((autosave) => autosave.flush()));
};

/**
 * Saves at once when the window is left, hidden or closed; gives the way to stop. `onUnsaved` is called in a window that
 * closes with words that are not on the disk: the save that has just begun does not come to its end there.
 */
export const flushOnLeaving = (autosave: Autosave, onUnsaved?: () => void): (() => void) => {
  const left = new AbortController();
  open.add(autosave);
  const options = { signal: left.signal };
  const flush = (): void => void autosave.flush();
  const hide = (): void => {
    flush();
    if (autosave.isUnsaved()) onUnsaved?.();
  };
  const warn = (event: BeforeUnloadEvent): void => {
    // Only where the text could not be saved is the person held back.
    if (autosave.state().kind === 'failed' && autosave.isUnsaved()) event.preventDefault();
    flush();
  };
  addEventListener('blur', flush, options);
  addEventListener('beforeunload', warn, options);
  addEventListener('pagehide', hide, options);
  document.addEventListener('visibilitychange', flush, options);
  document.addEventListener('focusout', flush, options);
  return () => {
    open.delete(autosave);
    left.abort();
  };
};
