import type { BrowserWindow, WebContents } from 'electron';
import type { Log } from './log';

export type HangingWindow = Pick<BrowserWindow, 'on'> & {
  readonly webContents: Pick<WebContents, 'on' | 'forcefullyCrashRenderer'>;
};

export type HangParts = {
  readonly log: Pick<Log, 'write'>;
  readonly now: () => Date;
  /** Asks the person whether to open the window anew. */
  readonly asksToReopen: () => Promise<boolean>;
};

/**
 * Electron calls a window unresponsive when it is still there 5 seconds after it was told to close, also where its page has
 * answered that it wants to stay (NativeWindow, ScheduleUnresponsiveEvent). In milliseconds, with something to spare.
 */
const heldBackFor = 6000;

/** Asks what to do with a window that does not answer, and opens it anew by ending its process. */
export const watchHang = (window: HangingWindow, { log, now, asksToReopen }: HangParts): void => {
  let heldBackAt = -Infinity;
  window.webContents.on('will-prevent-unload', () => {
    heldBackAt = now().getTime();
  });
  window.on('unresponsive', () => {
    // A negative age means that the clock was set back: ask now, not only when the clock has caught up.
    const age = now().getTime() - heldBackAt;
    if (age >= 0 && age < heldBackFor) return;
    log.write({ what: 'window unresponsive' });
    void asksToReopen().then((again) => {
      if (again) window.webContents.forcefullyCrashRenderer();
    });
  });
};
