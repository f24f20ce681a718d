/** Writes SHA256SUMS beside the packages of a folder; gives the packages' names. */
export const writeChecksums: (folder: string) => readonly string[];
