import { basename } from 'node:path';
import type { CliWords } from '#shared/words/cli-sentences';

/** What D-Nothi's client of 2021 takes as an attachment (build/domain.md, “Nothi”). */
const longestName = 200;
const largestBytes = 25 * 1024 * 1024;

/** What nothi would refuse about an attachment of this name and size. */
export const nothiObjections = (path: string, bytes: number, words: CliWords): readonly string[] => [
  ...([...basename(path)].length > longestName ? [words.nothiNameTooLong(path, longestName)] : []),
  ...(bytes > largestBytes ? [words.nothiTooLarge(path, '25 MB')] : []),
];
