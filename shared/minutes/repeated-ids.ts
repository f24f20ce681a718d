import type { Decision, Meeting } from './model';
import { parseProblem, type ParseProblem } from './parse-problem';

type PartAt = { readonly id: string; readonly path: readonly PropertyKey[] };

const decisionParts = ({ id, progress = [] }: Decision, path: readonly PropertyKey[]): readonly PartAt[] => [
  { id, path },
  ...progress.map((report, index) => ({ id: report.id, path: [...path, 'progress', index] })),
];

/** Every part that has an id, with its place, in the order of the file. */
const partsOf = ({ agenda, carried = [], attendance = [], papers }: Meeting): readonly PartAt[] => [
  ...agenda.flatMap(({ id, decisions = [] }, index) => [
    { id, path: ['agenda', index] },
    ...decisions.flatMap((decision, inner) => decisionParts(decision, ['agenda', index, 'decisions', inner])),
  ]),
  ...carried.flatMap((decision, index) => decisionParts(decision, ['carried', index])),
  ...attendance.map(({ id }, index) => ({ id, path: ['attendance', index] })),
  ...Object.entries(papers).flatMap(([kind, paper]) =>
    (paper?.distribution ?? []).flatMap(({ lines }, list) =>
      lines.map(({ id }, index) => ({ id, path: ['papers', kind, 'distribution', list, 'lines', index] })),
    ),
  ),
];

/** Parts whose id another part before them has: what speaks of one of them would mean both. */
export const repeatedIdProblems = (meeting: Meeting): readonly ParseProblem[] => {
  const seen = new Set<string>();
  return partsOf(meeting).flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [parseProblem('repeated-id', [...path, 'id'], { value: id })];
  });
};
