import { isGiven } from '#shared/kernel/given-text';
import { createListeners } from '#shared/kernel/listeners';
import { textOf } from '#shared/kernel/text-of';
import type { CheckProblem } from '#shared/minutes/check/check-problem';
import type { Minutes } from '#shared/minutes/model';
import { parsePathKey, valueAt } from '#shared/minutes/path';
import { partPlaceAt } from '#shared/minutes/place';

/** What the last check found wrong with values that stand in fields, for the fields to say so themselves. */
export type FieldProblems = {
  readonly watch: (listener: () => void) => () => void;
  /** The sentence for the field at this place (`partPlaceAt`). */
  readonly at: (place: string) => string | undefined;
  /** All that is said of fields at or below a place, to be compared with what was said before. */
  readonly below: (place: string) => string;
  /** Takes over what was found in these minutes. */
  readonly show: (
    minutes: Minutes,
    problems: readonly CheckProblem[],
    sentenceOf: (problem: CheckProblem) => string,
  ) => void;
};

/**
 * A field says only what is wrong with its value, and only what stands in the way of issuing. What is missing is said by the
 * checklist: a form that is still empty would be nothing but complaints.
 */
const saidByField = (minutes: Minutes, { grade, path }: CheckProblem): boolean =>
  grade === 'error' && isGiven(textOf(valueAt(minutes, parsePathKey(path))));

export const createFieldProblems = (): FieldProblems => {
  const changed = createListeners();
  let sentences: ReadonlyMap<string, string> = new Map();
  return {
    watch: changed.add,
    at: (place) => sentences.get(place),
    below: (place) =>
      [...sentences]
        .filter(([at]) => at.startsWith(place))
        .flat()
        .join('\n'),
    show: (minutes, problems, sentenceOf) => {
      const next = new Map<string, string>();
      for (const problem of problems.filter((one) => saidByField(minutes, one))) {
        const place = partPlaceAt(minutes, parsePathKey(problem.path));
        const before = next.get(place);
        next.set(place, before === undefined ? sentenceOf(problem) : `${before} ${sentenceOf(problem)}`);
      }
      sentences = next;
      changed.tell();
    },
  };
};
