/** A copy's name says when it was made, in UTC: `karjobiboroni-20261122T083015Z.json`. */
const namePattern = /^karjobiboroni-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.json$/u;

/** The name of a copy made at this instant. */
export const copyNameAt = (instant: Date): string =>
  `karjobiboroni-${instant.toISOString().replace(/[-:]|\.\d{3}/gu, '')}.json`;

/** When a copy was made, by its name; undefined for any other file. */
export const madeAt = (name: string): Date | undefined => {
  const [, year, month, day, hour, minute, second] = namePattern.exec(name) ?? [];
  if (year === undefined) return undefined;
  const instant = new Date(`${year}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
};

/** How many copies are kept: the newest, and then the newest of each of so many days and weeks that have one. */
const kept = { newest: 3, days: 7, weeks: 4 };

const dayOf = (name: string): string => name.slice(14, 22);

/** Seven days from the beginning of 1970, whatever a week begins with. */
const weekOf = (name: string): string => String(Math.floor((madeAt(name)?.getTime() ?? 0) / (7 * 24 * 3600 * 1000)));

const newestOfEach = (names: readonly string[], group: (name: string) => string, most: number): readonly string[] =>
  [...new Map(names.toReversed().map((name) => [group(name), name])).values()].toReversed().slice(0, most);

/**
 * Which of these copies are no longer needed: dense for the last hours, thin for the last month. Files that are not copies
 * of ours are never named.
 */
export const copiesToRemove = (names: readonly string[]): readonly string[] => {
  const copies = names
    .filter((name) => madeAt(name) !== undefined)
    .toSorted()
    .toReversed();
  const keep = new Set([
    ...copies.slice(0, kept.newest),
    ...newestOfEach(copies, dayOf, kept.days),
    ...newestOfEach(copies, weekOf, kept.weeks),
  ]);
  return copies.filter((name) => !keep.has(name));
};
