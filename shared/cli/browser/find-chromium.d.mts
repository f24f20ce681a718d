/** Whether a file is there that may be run. */
export const isRunnable: (path: string) => boolean;

/** The first of some commands that stands on the PATH. */
export const findCommand: (names: readonly string[]) => string | undefined;

/** The browser named in the environment (runnable or not), else the first found where they are installed. */
export const findChromium: () => string | undefined;
