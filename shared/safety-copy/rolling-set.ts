import { copiesInOrder, type CopyLabel } from './copy-name';

/** How many copies are kept: the last made, and then the last made of each of so many days, weeks and hundreds. */
const kept = { last: 3, days: 7, weeks: 4, hundreds: 2 };

const dayLength = 24 * 3600 * 1000;

const dayOf = ({ madeAt }: CopyLabel): number => Math.floor(madeAt.getTime() / dayLength);

/** Seven days from the beginning of 1970, whatever a week begins with. */
const weekOf = (copy: CopyLabel): number => Math.floor(dayOf(copy) / 7);

/** About three days of work, by count alone. */
const hundredOf = ({ order = 0 }: CopyLabel): number => Math.floor(order / 100);

/** The first of each group, in the order of the list. */
const firstOfEach = (copies: readonly CopyLabel[], group: (copy: CopyLabel) => number): readonly CopyLabel[] => {
  const seen = new Set<number>();
  return copies.filter((copy) => {
    const isFirst = !seen.has(group(copy));
    seen.add(group(copy));
    return isFirst;
  });
};

/**
 * Which of these copies are no longer needed: dense for the last hours, thin for the last month, fourteen at most. The order
 * of the making decides what is last; days and weeks are labels that tell copies apart, so that no jump of the clock makes a
 * new copy old. Where it jumps all the time a few hours use up all labels: then the last of the two hundreds before the
 * present one are the older state to go back to. What was just written is never named, nor any file that is not ours.
 */
export const copiesToRemove = (names: readonly string[], justWritten?: string): readonly string[] => {
  const copies = copiesInOrder(names);
  const [newest] = copies;
  const earlier = newest === undefined ? [] : copies.filter((copy) => hundredOf(copy) !== hundredOf(newest));
  const keep = new Set([
    ...copies.slice(0, kept.last),
    ...firstOfEach(copies, dayOf).slice(0, kept.days),
    ...firstOfEach(copies, weekOf).slice(0, kept.weeks),
    ...firstOfEach(earlier, hundredOf).slice(0, kept.hundreds),
  ]);
  return copies.filter((copy) => !keep.has(copy) && copy.name !== justWritten).map(({ name }) => name);
};
