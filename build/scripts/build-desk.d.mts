/** Builds the desk where a source is newer than what is there; gives the folder with it. */
export const buildDesk: (root: string) => Promise<string>;
