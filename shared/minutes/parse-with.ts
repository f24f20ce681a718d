import type { z } from 'zod';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { explainIssue } from './explain-issue';
import { inspectRaw } from './inspect-raw';
import type { ParseProblem } from './parse-problem';

/** Checks a JSON value against one of the records' schemas, with the problems that a minutes file would have. */
export const parseWith = <Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
): Result<z.infer<Schema>, readonly ParseProblem[]> => {
  const early = inspectRaw(raw);
  if (early) return fail([early]);
  const parsed = schema.safeParse(raw);
  return parsed.success
    ? succeed(parsed.data)
    : fail(parsed.error.issues.flatMap((issue) => explainIssue(issue, raw)).slice(0, 50));
};
