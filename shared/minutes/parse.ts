import { parse as parseLeniently, type ParseError } from 'jsonc-parser';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { findDuplicateKey } from './duplicate-key';
import { explainIssue } from './explain-issue';
import { readImage } from './image-type';
import { inspectRaw } from './inspect-raw';
import { limits } from './limits';
import type { Minutes } from './model';
import { parseProblem, type ParseProblem } from './parse-problem';
import { minutesFormat, minutesSchema, minutesVersion } from './schema/minutes';
import { layGrid } from './table-grid';
import { topBlocksOf, walkBlocks } from './walk-blocks';

export type ParseResult = Result<Minutes, readonly ParseProblem[]>;

/** At most this many problems are told at once; a wrong file would otherwise name each of its values. */
const toldAtOnce = 50;

/** Line and column (from 1) of the first fault; the platform's own message names no place for short texts. */
const placeOfFault = (json: string): { readonly line: number; readonly column: number } => {
  const errors: ParseError[] = [];
  parseLeniently(json, errors);
  const before = json.slice(0, errors[0]?.offset ?? json.length).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

const readJson = (json: string): Result<unknown, ParseProblem> => {
  try {
    return succeed(JSON.parse(json) as unknown);
  } catch {
    return fail(parseProblem('not-json', [], placeOfFault(json)));
  }
};

const checkHeader = (raw: unknown): ParseProblem | undefined => {
  const header = typeof raw === 'object' && raw !== null ? (raw as { format?: unknown; version?: unknown }) : {};
  if (header.format !== minutesFormat) return parseProblem('not-minutes', ['format'], { expected: minutesFormat });
  if (typeof header.version === 'number' && header.version > minutesVersion) {
    return parseProblem('newer-version', ['version'], { version: header.version, expected: minutesVersion });
  }
  return undefined;
};

const contentProblems = (minutes: Minutes): readonly ParseProblem[] => {
  const problems: ParseProblem[] = [];
  for (const top of topBlocksOf(minutes)) {
    walkBlocks(top, (block, path, depth) => {
      if (depth > limits.nesting) problems.push(parseProblem('too-deep', path, { limit: limits.nesting }));
      if (block.type !== 'table') return;
      const { problem } = layGrid(block);
      if (problem)
        problems.push(parseProblem('table-shape', [...path, 'rows', problem.row], { reason: problem.reason }));
    });
  }
  return problems;
};

const emblemProblems = (minutes: Minutes): readonly ParseProblem[] => {
  const emblem = minutes.letterhead?.emblem;
  if (!emblem) return [];
  const path = ['letterhead', 'emblem', 'base64'];
  const image = readImage(emblem.base64);
  if (image?.mediaType !== emblem.mediaType) return [parseProblem('emblem-not-image', path)];
  return image.bytes > limits.emblemBytes
    ? [parseProblem('emblem-too-large', path, { limit: limits.emblemBytes })]
    : [];
};

/** Checks a JSON value against the schema and what the schema cannot say: nesting, table grids, the emblem's content. */
export const parseMinutesValue = (raw: unknown): ParseResult => {
  const early = inspectRaw(raw) ?? checkHeader(raw);
  if (early) return fail([early]);
  const parsed = minutesSchema.safeParse(raw);
  if (!parsed.success) {
    return fail(parsed.error.issues.flatMap((issue) => explainIssue(issue, raw)).slice(0, toldAtOnce));
  }
  const minutes: Minutes = parsed.data;
  const problems = [...contentProblems(minutes), ...emblemProblems(minutes)].slice(0, toldAtOnce);
  return problems.length > 0 ? fail(problems) : succeed(minutes);
};

/** Reads the text of a minutes file. A byte order mark at its start is allowed. */
export const parseMinutes = (json: string): ParseResult => {
  if (json.length > limits.fileBytes) return fail([parseProblem('file-too-large', [], { limit: limits.fileBytes })]);
  const raw = readJson(json.replace(/^\uFEFF/u, ''));
  if (!raw.ok) return fail([raw.error]);
  const minutes = parseMinutesValue(raw.value);
  const duplicate = minutes.ok ? findDuplicateKey(json) : undefined;
  return duplicate ? fail([duplicate]) : minutes;
};

/** Writes a minutes file: two-space JSON with a final newline. */
export const formatMinutes = (minutes: Minutes): string => `${JSON.stringify(minutes, null, 2)}\n`;
