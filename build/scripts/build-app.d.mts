/** Builds the desktop program; gives its folder. */
export const buildApp: (root: string) => Promise<string>;
