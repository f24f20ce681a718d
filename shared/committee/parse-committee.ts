import { fail, type Result } from '#shared/kernel/result';
import { emblemProblems } from '#shared/minutes/emblem-problems';
import { parseProblem, type ParseProblem } from '#shared/minutes/parse-problem';
import { parseWith } from '#shared/minutes/parse-with';
import type { Committee } from './committee';
import { committeeSchema, committeeVersion } from './committee-schema';

const headerOf = (raw: unknown): { readonly format?: unknown; readonly version?: unknown } =>
  typeof raw === 'object' && raw !== null ? raw : {};

/** Reads a committee's record from its JSON value. */
export const parseCommitteeValue = (raw: unknown): Result<Committee, readonly ParseProblem[]> => {
  const { version } = headerOf(raw);
  if (typeof version === 'number' && version > committeeVersion) {
    return fail([parseProblem('newer-version', ['version'], { version, expected: committeeVersion })]);
  }
  const parsed = parseWith(committeeSchema, raw);
  const problems = parsed.ok ? emblemProblems(parsed.value.letterhead) : [];
  return problems.length > 0 ? fail(problems) : parsed;
};
