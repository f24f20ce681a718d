import type { App } from 'electron';
import type { Log } from '../crash/log';
import { exitCodes } from './exit-codes';

export type EndingParts = {
  readonly app: Pick<App, 'quit' | 'exit' | 'on'>;
  readonly log: Pick<Log, 'write'>;
};

export type Ending = {
  /** Ends the program because the system wants it to; `code` is its exit code where all is kept. */
  readonly begin: (why: string, code: number) => void;
  /** Whether the system ends the program: nobody is asked any more and no window is opened again. */
  readonly isUrgent: () => boolean;
  /** The window closed before the desk had said that all is kept. */
  readonly noteUnsaved: () => void;
  /** The window's process died while the program ends. */
  readonly onWindowGone: () => void;
};

/** The system kills what does not end by itself: systemd after 90 seconds, Windows after 5. In milliseconds. */
export const longestEnding = 4000;

/**
 * The end of the program: the window closes as it does for a person, by asking the desk first, but for no longer than the
 * system waits; and the exit code says how it went. A second request changes nothing.
 */
export const createEnding = ({ app, log }: EndingParts): Ending => {
  let isUrgent = false;
  let code: number = exitCodes.closed;
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
      setTimeout(() => {
        log.write({ what: 'ended without the desk' });
        app.exit(exitCodes.unsaved);
      }, longestEnding);
      app.quit();
    },
    isUrgent: () => isUrgent,
    noteUnsaved: () => {
      code = exitCodes.unsaved;
    },
    onWindowGone: () => {
      app.exit(exitCodes.unsaved);
    },
  };
};
