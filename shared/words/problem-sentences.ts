import type { CheckCode } from '#shared/minutes/check/check-problem';
import type { ParseCode } from '#shared/minutes/parse-problem';
import type { Problem } from '#shared/minutes/problem';

/** Every problem a person may be told of. */
export type ProblemCode = ParseCode | CheckCode;

type Data = Problem['data'];

/** What happened and what to do about it. */
export type ProblemWords = Readonly<Record<ProblemCode, (data: Data) => string>>;
