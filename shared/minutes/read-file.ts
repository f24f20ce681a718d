import { fileKindOf } from '#shared/kernel/file-kind';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { showText } from '#shared/kernel/show-text';
import { decodeUtf8 } from '#shared/kernel/utf8';
import { limits } from './limits';
import { parseProblem, type ParseProblem } from './parse-problem';
import { mostRepeated, scanJson, type RepeatedKey } from './scan-json';

/** The JSON value of a file, and the keys in it that stand twice: the reader of each kind says what those mean. */
export type FileValue = { readonly value: unknown; readonly repeated: readonly RepeatedKey[] };

export const repeatedKeyProblem = ({ path, key }: RepeatedKey): ParseProblem =>
  parseProblem('duplicate-key', path, { field: showText(key) });

/** Line and column, from 1, of a place in a text. */
const placeOf = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

/** The value of a JSON text. A byte order mark at its start is allowed. */
export const readFileText = (text: string): Result<FileValue, ParseProblem> => {
  const scan = scanJson(text, limits.jsonDepth);
  if (scan.kind === 'too-deep') return fail(parseProblem('too-deep', [], { limit: limits.nesting }));
  if (scan.kind === 'fault') return fail(parseProblem('not-json', [], placeOf(text, scan.offset)));
  const [first] = scan.repeated;
  if (first && scan.repeated.length >= mostRepeated) return fail(repeatedKeyProblem(first));
  return succeed({ value: JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown, repeated: scan.repeated });
};

/** The text of a file's bytes, where they are UTF-8 and no more than the limit; a file of another kind is called what it is. */
export const decodeFile = (bytes: Uint8Array, limit: number): Result<string, ParseProblem> => {
  const kind = fileKindOf(bytes);
  if (kind !== undefined) return fail(parseProblem('other-kind', [], { kind }));
  if (bytes.length > limit) return fail(parseProblem('file-too-large', [], { limit }));
  const text = decodeUtf8(bytes);
  return text === undefined ? fail(parseProblem('not-utf8', [])) : succeed(text);
};
