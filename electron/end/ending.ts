import type { App } from 'electron';
import type { Log } from '../crash/log';
import { exitCodes } from './exit-codes';
import { hasOneEnded as hasOneEndedOnLinux } from './has-ended';
import { leaveAtOnce } from './leave-at-once';

export type EndingParts = {
  readonly app: Pick<App, 'quit' | 'exit' | 'on' | 'getAppMetrics'>;
  readonly log: Pick<Log, 'write'>;
  /** Whether one of these processes has ended. */
  readonly hasOneEnded?: (pids: readonly number[]) => boolean;
  /** Leaves at once, without closing anything. */
  readonly leave?: (code: number) => void;
};

export type Ending = {
  /** Ends the program because the system wants it to; `code` is its exit code where all is kept. */
  readonly begin: (why: string, code: number) => void;
  /** Whether the system ends the program: nobody is asked any more and no window is opened again. */
  readonly isUrgent: () => boolean;
  /** The window closes although the desk has not said that all is kept. */
  readonly noteUnsaved: () => void;
  /** The window is closed: the desk has nothing more to say. */
  readonly noteClosed: () => void;
};

/** The system kills what does not end by itself: Windows after 5 seconds, systemd after 90. In milliseconds. */
export const longestEnding = 4000;

/** How often the program looks whether its processes still live while it ends, in milliseconds. */
export const lookInterval = 5;

/**
 * The end of the program: the window closes as it does for a person, by asking the desk first, but for no longer than the
 * system waits; and the exit code says how it went. A second request changes nothing.
 *
 * At the end of a session systemd signals all processes of a program, not its first alone. Chromium's others end at once,
 * and where its graphics process cannot be started again Chromium makes a crash of it (seen after 200 ms: "GPU process
 * isn't usable. Goodbye."). There the program leaves by itself: what the desk has saved is in the database.
 */
export const createEnding = ({
  app,
  log,
  hasOneEnded = hasOneEndedOnLinux,
  leave = leaveAtOnce,
}: EndingParts): Ending => {
  let isUrgent = false;
  let code: number = exitCodes.closed;
  let timers: readonly ReturnType<typeof setInterval>[] = [];
  const stopWaiting = (): void => {
    for (const timer of timers) clearInterval(timer);
  };
  const leaveUnsaved = (what: string) => (): void => {
    stopWaiting();
    log.write({ what });
    leave(exitCodes.unsaved);
  };
  const watchProcesses = (): ReturnType<typeof setInterval> => {
    const pids = app.getAppMetrics().flatMap(({ type, pid }) => (type === 'Browser' ? [] : [pid]));
    const end = leaveUnsaved('ended with its processes');
    return setInterval(() => {
      if (hasOneEnded(pids)) end();
    }, lookInterval);
  };
  app.on('will-quit', (event) => {
    // Electron's own way out always says 0.
    if (code === exitCodes.closed) return;
    event.preventDefault();
    app.exit(code);
  });
  return {
    begin: (why, codeWhenKept) => {
      if (isUrgent) return;
      isUrgent = true;
      log.write({ what: `asked to end: ${why}` });
      if (code === exitCodes.closed) code = codeWhenKept;
      timers = [watchProcesses(), setTimeout(leaveUnsaved('ended without the desk'), longestEnding)];
      app.quit();
    },
    isUrgent: () => isUrgent,
    noteUnsaved: () => {
      code = exitCodes.unsaved;
    },
    noteClosed: stopWaiting,
  };
};
