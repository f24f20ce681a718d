/** Lines that only one of two texts has, side by side in their order; an empty one where the other has more. */
export type TextDifference = readonly (readonly [here: string, there: string])[];

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The lines of one text that the other has not got, each as often as it stands there more often. */
const linesBeyond = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return one.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
};

/** What two composed texts say differently, for a person to look at: no line that both have. */
export const compareTexts = (here: string, there: string): TextDifference => {
  const [ours, theirs] = [linesOf(here), linesOf(there)];
  const [onlyHere, onlyThere] = [linesBeyond(ours, theirs), linesBeyond(theirs, ours)];
  return Array.from({ length: Math.max(onlyHere.length, onlyThere.length) }, (_, index) => [
    onlyHere[index] ?? '',
    onlyThere[index] ?? '',
  ]);
};
