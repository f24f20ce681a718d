import { readFile, stat } from 'node:fs/promises';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { limits } from '#shared/minutes/limits';
import type { Minutes } from '#shared/minutes/model';
import { parseMinutes } from '#shared/minutes/parse';
import { parseProblem, type ParseProblem } from '#shared/minutes/parse-problem';
import { failureReason } from './failure-reason';
import type { Surroundings } from './command';

/** Either the file could not be read at all (a sentence), or it does not parse (problems). */
export type ReadFailure = { readonly sentence: string } | { readonly problems: readonly ParseProblem[] };

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads and parses a minutes file. */
export const readMinutes = async (path: string, { words }: Surroundings): Promise<Result<Minutes, ReadFailure>> => {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes)
      return fail({ problems: [parseProblem('file-too-large', [], { limit: limits.fileBytes })] });
    bytes = await readFile(path);
  } catch (error) {
    return fail({ sentence: words.cannotRead(path, failureReason(error, words)) });
  }
  const json = decode(bytes);
  if (json === undefined) return fail({ problems: [parseProblem('not-utf8', [])] });
  const minutes = parseMinutes(json);
  return minutes.ok ? succeed(minutes.value) : fail({ problems: minutes.error });
};
