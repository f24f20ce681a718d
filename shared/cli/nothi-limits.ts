import { basename } from 'node:path';
import type { CliWords } from '#shared/words/cli-sentences';
import { largestFileBytes, longestFileName } from '#shared/minutes/nothi-limits';

/** What nothi would refuse about an attachment of this name and size. */
export const nothiObjections = (path: string, bytes: number, words: CliWords): readonly string[] => [
  ...([...basename(path)].length > longestFileName ? [words.nothiNameTooLong(path, longestFileName)] : []),
  ...(bytes > largestFileBytes ? [words.nothiTooLarge(path, '25 MB')] : []),
];
