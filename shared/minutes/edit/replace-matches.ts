import type { Draft } from 'immer';
import type { Match } from '#shared/minutes/find-in-minutes';
import { replaceInRuns, replaceInText } from '#shared/minutes/find-in-minutes';
import type { Paragraph, Run } from '#shared/minutes/model';
import { parsePathKey, valueAt } from '#shared/minutes/path';
import type { Edit } from './edit';
import { setIn } from './set-in';
import { keptPath } from '#shared/minutes/paper-view';

const isParagraph = (value: unknown): value is Draft<Paragraph> =>
  typeof value === 'object' && value !== null && 'runs' in value;

/** Replaces one match in the draft. */
const replaceOne = (draft: Parameters<Edit>[0], match: Match, by: string): void => {
  const path = keptPath(draft, parsePathKey(match.path));
  const value = valueAt(draft, path);
  if (typeof value === 'string') setIn(path, replaceInText(value, match, by))(draft);
  else if (isParagraph(value)) value.runs = replaceInRuns(value.runs, match, by) as Draft<Run>[];
};

/** Replaces matches as one change; from the end, so that the offsets of those before stay right. */
export const replaceMatches =
  (matches: readonly Match[], by: string): Edit =>
  (draft) => {
    for (const match of matches.toReversed()) replaceOne(draft, match, by);
  };
