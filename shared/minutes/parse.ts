import { fail, succeed, type Result } from '#shared/kernel/result';
import { emblemProblems } from './emblem-problems';
import { explainIssue } from './explain-issue';
import { countLineBreaks, inspectRaw } from './inspect-raw';
import { limits } from './limits';
import type { Minutes } from './model';
import { parseProblem, type ParseProblem } from './parse-problem';
import { decodeFile, readFileText, repeatedKeyProblem } from './read-file';
import { minutesFormat, minutesSchema, minutesVersion } from './schema/minutes';
import { layGrid } from './table-grid';
import { topBlocksOf, walkBlocks } from './walk-blocks';

export type ParseResult = Result<Minutes, readonly ParseProblem[]>;

/** At most this many problems are told at once; a wrong file would otherwise name each of its values. */
const toldAtOnce = 50;

const checkHeader = (raw: unknown): ParseProblem | undefined => {
  const header = typeof raw === 'object' && raw !== null ? (raw as { format?: unknown; version?: unknown }) : {};
  if (header.format !== minutesFormat) return parseProblem('not-minutes', ['format'], { expected: minutesFormat });
  if (typeof header.version === 'number' && header.version > minutesVersion) {
    return parseProblem('newer-version', ['version'], { version: header.version, expected: minutesVersion });
  }
  return undefined;
};

const linesOf = (runs: readonly { readonly text: string }[]): number =>
  runs.reduce((lines, { text }) => lines + countLineBreaks(text), 1);

const contentProblems = (minutes: Minutes): readonly ParseProblem[] => {
  const problems: ParseProblem[] = [];
  for (const top of topBlocksOf(minutes)) {
    walkBlocks(top, (block, path, depth) => {
      if (depth > limits.nesting) problems.push(parseProblem('too-deep', path, { limit: limits.nesting }));
      if (block.type === 'paragraph' && linesOf(block.runs) > limits.paragraphLines)
        problems.push(parseProblem('too-many-lines', path, { limit: limits.paragraphLines }));
      if (block.type !== 'table') return;
      const { problem } = layGrid(block);
      if (problem)
        problems.push(parseProblem('table-shape', [...path, 'rows', problem.row], { reason: problem.reason }));
    });
  }
  return problems;
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
  const problems = [...contentProblems(minutes), ...emblemProblems(minutes.letterhead)].slice(0, toldAtOnce);
  return problems.length > 0 ? fail(problems) : succeed(minutes);
};

/**
 * Reads the text of a minutes file. A byte order mark at its start is allowed. An agenda that stands twice is refused: one of
 * the two would be lost.
 */
export const parseMinutes = (json: string): ParseResult => {
  if (json.length > limits.fileBytes) return fail([parseProblem('file-too-large', [], { limit: limits.fileBytes })]);
  const file = readFileText(json);
  if (!file.ok) return fail([file.error]);
  const minutes = parseMinutesValue(file.value.value);
  const [repeated] = file.value.repeated;
  return minutes.ok && repeated ? fail([repeatedKeyProblem(repeated)]) : minutes;
};

/** Reads the bytes of a minutes file: the one door for files from outside, for the desk and the command line. */
export const parseMinutesFile = (bytes: Uint8Array): ParseResult => {
  const text = decodeFile(bytes, limits.fileBytes);
  return text.ok ? parseMinutes(text.value) : fail([text.error]);
};

/** Writes a minutes file: two-space JSON with a final newline. */
export const formatMinutes = (minutes: Minutes): string => `${JSON.stringify(minutes, null, 2)}\n`;
