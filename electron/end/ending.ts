import type { App } from 'electron';
import type { Log } from '../crash/log';
import { exitCodes } from './exit-codes';
import { haveEnded as haveEndedOnLinux, type HowMany } from './have-ended';
import { leaveAtOnce } from './leave-at-once';

export type EndingParts = {
  readonly app: Pick<App, 'quit' | 'exit' | 'on' | 'getAppMetrics'>;
  readonly log: Pick<Log, 'write'>;
  /** Whether the desk ever opened: before that there is nothing of the person's that could be unsaved. */
  readonly hasOpened: () => boolean;
  /** Whether some or all of these processes have ended. */
  readonly haveEnded?: (howMany: HowMany, pids: readonly number[]) => boolean;
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

/** How long the program looks so before it begins to close its window, which the desk's process must answer; in milliseconds. */
export const lookBeforeClosing = 25;

/**
 * The end of the program: the window closes as it does for a person, by asking the desk first, but for no longer than the
 * system waits; and the exit code says how it went. A second request changes nothing.
 *
 * At the end of a session systemd signals all processes of a program, not only the first. Chromium's others end at
 * once; where Chromium then cannot start its graphics process again, it crashes the program ("GPU process isn't usable.
 * Goodbye."). So the program leaves by itself: after its own signal when some of the others have ended, without a
 * signal when all have. What the desk has saved is in the database.
 */
export const createEnding = ({
  app,
  log,
  hasOpened,
  haveEnded = haveEndedOnLinux,
  leave = leaveAtOnce,
}: EndingParts): Ending => {
  let isUrgent = false;
  let isClosed = false;
  let code: number = exitCodes.closed;
  let pids: readonly number[] = [];
  let timers: readonly ReturnType<typeof setInterval>[] = [];
  const stopWaiting = (): void => {
    isClosed = true;
    for (const timer of timers) clearInterval(timer);
  };
  const leaveWithoutDesk = (what: string): void => {
    stopWaiting();
    log.write({ what });
    leave(hasOpened() ? exitCodes.unsaved : code);
  };
  const others = (): readonly number[] =>
    app.getAppMetrics().flatMap(({ type, pid }) => (type === 'Browser' ? [] : [pid]));
  const leaveIfEnded = (howMany: HowMany): void => {
    if (haveEnded(howMany, pids)) leaveWithoutDesk('ended with its processes');
  };
  // Chromium sends this before it starts the process again. While the program starts, Chromium tries its graphics
  // process in several ways and ends each that fails: so nothing is done before the desk has opened, unless the program
  // ends. watchStart handles a start at which no process can run.
  app.on('child-process-gone', () => {
    if (isClosed || (!isUrgent && !hasOpened())) return;
    if (!isUrgent) pids = others();
    leaveIfEnded(isUrgent ? 'some' : 'all');
  });
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
      pids = others();
      timers = [
        setInterval(leaveIfEnded, lookInterval, 'some'),
        setTimeout(leaveWithoutDesk, longestEnding, 'ended without the desk'),
        setTimeout(() => {
          app.quit();
        }, lookBeforeClosing),
      ];
    },
    isUrgent: () => isUrgent,
    noteUnsaved: () => {
      code = exitCodes.unsaved;
    },
    noteClosed: stopWaiting,
  };
};
