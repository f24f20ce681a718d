/**
 * The name of a safety copy: `karjobiboroni-000123-20261122T083015Z.json`. The number says which was made after which and
 * decides; the time (UTC) is what the clock said then and only informs. Names of older programs have no number.
 */
const namePattern = /^karjobiboroni-(?:(\d{6,15})-)?(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.json$/u;

export type CopyLabel = {
  readonly name: string;
  /** Counts the copies of a folder in the order of their making, from 1; undefined in the names of older programs. */
  readonly order: number | undefined;
  /** What the clock said when it was made. */
  readonly madeAt: Date;
};

/** A name that has as many digits as the pattern takes: a forged one cannot push the next out of it. */
const mostOrder = 999_999_999_999_999;

/** A clock far out of order may say a year that has not four digits. */
const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(9999, 11, 31, 23, 59, 59);

/** The instant as a name can say it: whole seconds, a year of four digits. */
export const nameableInstant = (instant: Date): Date => {
  const time = Math.min(Math.max(instant.getTime(), earliest), latest);
  return new Date(Number.isNaN(time) ? earliest : Math.floor(time / 1000) * 1000);
};

export const formatCopyName = (order: number, instant: Date): string => {
  const stamp = nameableInstant(instant)
    .toISOString()
    .replace(/[-:]|\.\d{3}/gu, '');
  return `karjobiboroni-${String(order).padStart(6, '0')}-${stamp}.json`;
};

/** What the name of a copy says; undefined for any other file. */
export const parseCopyName = (name: string): CopyLabel | undefined => {
  const [, order, year, month, day, hour, minute, second] = namePattern.exec(name) ?? [];
  if (year === undefined) return undefined;
  const madeAt = new Date(`${year}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`);
  if (Number.isNaN(madeAt.getTime())) return undefined;
  return { name, order: order === undefined ? undefined : Number(order), madeAt };
};

/** Later made first. Names without a number are older than all with one; only among those does the clock decide. */
export const compareMaking = (a: CopyLabel, b: CopyLabel): number =>
  (b.order ?? 0) - (a.order ?? 0) || b.madeAt.getTime() - a.madeAt.getTime();

/** The copies among these names, the one made last first. */
export const copiesInOrder = (names: readonly string[]): readonly CopyLabel[] =>
  names.flatMap((name) => parseCopyName(name) ?? []).toSorted(compareMaking);

/** The number of the next copy: above all in its folder, and above `last`, the highest that its maker knows of. */
export const nextOrder = (names: readonly string[], last = 0): number => {
  const highest = copiesInOrder(names)[0]?.order ?? 0;
  return Math.min(Math.max(highest, last) + 1, mostOrder);
};
