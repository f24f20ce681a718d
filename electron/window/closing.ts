import type { BrowserWindow, WebContents } from 'electron';

export type ClosingWindow = Pick<BrowserWindow, 'on' | 'close'> & {
  readonly webContents: Pick<WebContents, 'send' | 'isCrashed'>;
};

export type Closing = { readonly ready: () => void };

/** The desk's last save and its safety copy take a moment, in a large library longer; nobody waits for ever. */
export const longestWait = 30_000;

/**
 * A window does not close before the desk has written what it holds: the first try asks it, its answer, or too long a
 * silence, closes. A window whose process is gone has nothing to say and closes at once.
 */
export const closeWhenReady = (window: ClosingWindow, isAnswering: () => boolean): Closing => {
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
  return { ready };
};
