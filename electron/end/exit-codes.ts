/** How the program ended, as whoever started it reads from its exit code. */
export const exitCodes = {
  /** A person closed it, and all that was typed is kept. */
  closed: 0,
  /** It could not start, or a person gave it up after crashes. */
  failed: 1,
  /** It ended before the desk had said that all is kept. */
  unsaved: 3,
} as const;

/** The signals that ask a program to end: of the terminal that closes, of Ctrl+C, of the system. */
export const endingSignals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

export type EndingSignal = (typeof endingSignals)[number];

/** Ended by a signal with all kept: 128 and the signal's number, as shells say it (POSIX, "Exit Status for Commands"). */
export const signalCodes: Readonly<Record<EndingSignal, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
