/** Builds the command line where a source is newer than what is there; gives the path of its script. */
export const buildCli: (root: string) => Promise<string>;
