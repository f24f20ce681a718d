import type { BrowserWindow, WebContents } from 'electron';

export type ClosingWindow = Pick<BrowserWindow, 'on' | 'close'> & {
  readonly webContents: Pick<WebContents, 'send' | 'isCrashed' | 'on'>;
};

export type Closing = { readonly ready: () => void };

export type ClosingParts = {
  /** Whether the desk in the window has opened and listens. */
  readonly isAnswering: () => boolean;
  /** Asks, at once, whether to close although the desk holds words that it could not save. */
  readonly closesUnsaved: () => boolean;
};

/** The desk's last save and its safety copy take a moment, in a large library longer; nobody waits for ever. */
export const longestWait = 30_000;

/**
 * A window does not close before the desk has written what it holds: the first try asks it, its answer, or too long a
 * silence, closes. A window whose process is gone has nothing to say and closes at once. A desk that holds back what it
 * could not save is asked about: Electron would leave the window open without a word.
 */
export const closeWhenReady = (window: ClosingWindow, { isAnswering, closesUnsaved }: ClosingParts): Closing => {
  let isReady = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ready = (): void => {
    if (isReady) return;
    isReady = true;
    clearTimeout(timer);
    window.close();
  };
  window.on('close', (event) => {
    if (isReady || !isAnswering() || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (timer !== undefined) return;
    timer = setTimeout(ready, longestWait);
    window.webContents.send('closing', null);
  });
  window.on('closed', () => {
    isReady = true;
    clearTimeout(timer);
  });
  window.webContents.on('will-prevent-unload', (event) => {
    if (closesUnsaved()) event.preventDefault();
    isReady = false;
    timer = undefined;
  });
  return { ready };
};
