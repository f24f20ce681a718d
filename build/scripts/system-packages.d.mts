/** What each need is called, and how it is found. */
export const needs: Readonly<Record<string, { readonly title: string; readonly isThere: () => boolean }>>;

/** Makes sure that each need is met; where one cannot be, says so in a sentence and ends the process. */
export const ensurePrograms: (names: readonly string[]) => void;

/** Installs what only makes the tests quicker, where this machine lets us. */
export const tryPrograms: (names: readonly string[]) => void;

/** Whether a program can be given a screen that nobody sees. */
export const hasVirtualDisplays: () => boolean;
