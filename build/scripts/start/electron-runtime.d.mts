/** Electron's program, or undefined where it is missing or of another version than the package. */
export const findRuntime: (folder: string) => string | undefined;
export const hasFailedLately: (root: string, now?: number) => boolean;
export const rememberFailure: (root: string, reason: string) => void;
export const forgetFailure: (root: string) => void;
