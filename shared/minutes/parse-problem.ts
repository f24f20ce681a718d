import { formatPath, type Problem } from './problem';

/** Why a file is not a minutes file this program can read. */
export type ParseCode =
  | 'not-json'
  | 'not-utf8'
  /** Word, PDF, a picture …: `kind` says which. */
  | 'other-kind'
  | 'file-too-large'
  | 'not-minutes'
  | 'newer-version'
  | 'forbidden-key'
  | 'too-deep'
  | 'too-many-values'
  | 'duplicate-key'
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'not-one-of'
  | 'too-long'
  | 'too-many-lines'
  | 'bad-id'
  | 'repeated-id'
  | 'too-many'
  | 'out-of-range'
  | 'bad-shape'
  | 'date-shape'
  | 'impossible-date'
  | 'time-shape'
  | 'table-shape'
  | 'emblem-not-image'
  | 'emblem-too-large'
  | 'emblem-too-wide'
  | 'emblem-damaged'
  | 'emblem-extra-bytes';

export type ParseProblem = Problem<ParseCode>;

export const parseProblem = (
  code: ParseCode,
  path: readonly PropertyKey[],
  data: ParseProblem['data'] = {},
): ParseProblem => ({ grade: 'error', code, path: formatPath(path), data });
