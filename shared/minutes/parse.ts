import { fail, succeed, type Result } from '#shared/kernel/result';
import { emblemProblems } from './emblem-problems';
import { explainIssue } from './explain-issue';
import { countLineBreaks, inspectRaw } from './inspect-raw';
import { limits } from './limits';
import type { Meeting } from './model';
import { keptPath, minutesOf } from './paper-view';
import { parseProblem, type ParseProblem } from './parse-problem';
import { parsePathKey, type Path } from './path';
import { formatPath } from './problem';
import { decodeFile, readFileText, repeatedKeyProblem } from './read-file';
import { repeatedIdProblems } from './repeated-ids';
import { meetingFormat, meetingSchema, meetingVersion } from './schema/meeting';
import { layGrid } from './table-grid';
import { upgradeMeeting } from './upgrade/upgrade';
import { topBlocksOf, walkBlocks } from './walk-blocks';

export type ParseResult = Result<Meeting, readonly ParseProblem[]>;

/** At most this many problems are told at once; a wrong file would otherwise name each of its values. */
const toldAtOnce = 50;

const checkHeader = (raw: unknown): ParseProblem | undefined => {
  const header = typeof raw === 'object' && raw !== null ? (raw as { format?: unknown; version?: unknown }) : {};
  if (header.format !== meetingFormat) return parseProblem('not-minutes', ['format'], { expected: meetingFormat });
  if (typeof header.version === 'number' && header.version > meetingVersion) {
    return parseProblem('newer-version', ['version'], { version: header.version, expected: meetingVersion });
  }
  return undefined;
};

const linesOf = (runs: readonly { readonly text: string }[]): number =>
  runs.reduce((lines, { text }) => lines + countLineBreaks(text), 1);

const contentProblems = (meeting: Meeting): readonly ParseProblem[] => {
  const problems: ParseProblem[] = [];
  for (const { blocks, path: place } of topBlocksOf(minutesOf(meeting))) {
    const top = { blocks, path: keptPath(meeting, place) };
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

/** A problem found in the form of today, at the place that it has in what was read. */
const asRead = (problem: ParseProblem, placeBefore: (path: Path) => readonly PropertyKey[]): ParseProblem => {
  const path = parsePathKey(problem.path);
  const before = placeBefore(path);
  return before === path ? problem : { ...problem, path: formatPath(before) };
};

/**
 * Checks a JSON value, in today's form, against the schema and what the schema cannot say: nesting, table grids, ids
 * that stand twice, the emblem's content.
 */
const checkValue = (raw: unknown): ParseResult => {
  const parsed = meetingSchema.safeParse(raw);
  if (!parsed.success) {
    return fail(parsed.error.issues.flatMap((issue) => explainIssue(issue, raw)).slice(0, toldAtOnce));
  }
  const meeting: Meeting = parsed.data;
  const problems = [
    ...contentProblems(meeting),
    ...repeatedIdProblems(meeting),
    ...emblemProblems(meeting.letterhead),
  ].slice(0, toldAtOnce);
  return problems.length > 0 ? fail(problems) : succeed(meeting);
};

/** Checks a JSON value; one of an earlier version is brought into today's form first. */
export const parseMeetingValue = (raw: unknown): ParseResult => {
  const early = inspectRaw(raw) ?? checkHeader(raw);
  if (early) return fail([early]);
  const { value, placeBefore } = upgradeMeeting(raw);
  const checked = checkValue(value);
  return checked.ok || value === raw ? checked : fail(checked.error.map((problem) => asRead(problem, placeBefore)));
};

/**
 * Reads the text of a minutes file. A byte order mark at its start is allowed. An agenda that stands twice is refused: one of
 * the two would be lost.
 */
export const parseMeeting = (json: string): ParseResult => {
  if (json.length > limits.fileBytes) return fail([parseProblem('file-too-large', [], { limit: limits.fileBytes })]);
  const file = readFileText(json);
  if (!file.ok) return fail([file.error]);
  const meeting = parseMeetingValue(file.value.value);
  const [repeated] = file.value.repeated;
  return meeting.ok && repeated ? fail([repeatedKeyProblem(repeated)]) : meeting;
};

/** Reads the bytes of a minutes file: the one door for files from outside, for the desk and the command line. */
export const parseMeetingFile = (bytes: Uint8Array): ParseResult => {
  const text = decodeFile(bytes, limits.fileBytes);
  return text.ok ? parseMeeting(text.value) : fail([text.error]);
};

/** Writes a minutes file: two-space JSON with a final newline. */
export const formatMeeting = (meeting: Meeting): string => `${JSON.stringify(meeting, null, 2)}\n`;
