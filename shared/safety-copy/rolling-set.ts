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
 * Returns the copies that are no longer needed. At most fourteen stay: many of the last hours, few of the last month.
 * The order of making tells which is last; days and weeks only group copies, so that a jump of the clock makes no new
 * copy old. A clock that jumps all the time uses up all groups within hours; so the last copies of the two hundreds
 * before the present one stay too, as an older state. Never returns the copy just written, nor a file that is not ours.
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
