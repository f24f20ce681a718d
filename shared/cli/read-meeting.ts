import { readFile, stat } from 'node:fs/promises';
import { fail, type Result } from '#shared/kernel/result';
import { limits } from '#shared/minutes/limits';
import type { Meeting } from '#shared/minutes/model';
import { parseMeetingFile } from '#shared/minutes/parse';
import { parseProblem, type ParseProblem } from '#shared/minutes/parse-problem';
import { failureReason } from './failure-reason';
import type { Surroundings } from './command';

/** Either the file could not be read at all (a sentence), or it does not parse (problems). */
export type ReadFailure = { readonly sentence: string } | { readonly problems: readonly ParseProblem[] };

/** Reads and parses a meeting's file. */
export const readMeeting = async (path: string, { words }: Surroundings): Promise<Result<Meeting, ReadFailure>> => {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes)
      return fail({ problems: [parseProblem('file-too-large', [], { limit: limits.fileBytes })] });
    bytes = await readFile(path);
  } catch (error) {
    return fail({ sentence: words.cannotRead(path, failureReason(error, words)) });
  }
  const meeting = parseMeetingFile(bytes);
  return meeting.ok ? meeting : fail({ problems: meeting.error });
};
