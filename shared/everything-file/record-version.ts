// Version vectors (Parker et al., 1983) tell which of two versions of a record is newer, by what each database had seen
// when it wrote its own; they are kept as short as a desk needs. No clock takes part. Where they cannot tell, the
// answer is `apart`.

/** One start of the program on one database: what was written since then has revisions above this one, up to the next writer's. */
export type Writer = { readonly id: string; readonly above: number };

/**
 * The history of one copy of a database: the database's id, and all its writers, the earliest first. A copied profile
 * has the same id; the writers after the copying differ.
 */
export type Lineage = { readonly id: string; readonly writers: readonly Writer[] };

/** A revision that names its database and its writer: the same everywhere. */
export type Stamp = { readonly lineage: string; readonly writer: string; readonly revision: number };

/** What a record was taken over from, and the own revision with which that happened. */
export type Origin = Stamp & { readonly at: number };

/** A record's version in one database. */
export type RecordVersion = { readonly lineage: Lineage; readonly revision: number; readonly origin?: Origin };

/** The stamp of one of a database's revisions; undefined for one that is older than its known writers. */
export const stampOf = ({ id, writers }: Lineage, revision: number): Stamp | undefined => {
  const writer = writers.findLast(({ above }) => above < revision);
  return writer && { lineage: id, writer: writer.id, revision };
};

/** Whether a database has gone through this revision: its own, and not that of a copy which went its own way. */
const hasSeen = ({ id, writers }: Lineage, { lineage, writer, revision }: Stamp): boolean => {
  const at = id === lineage ? writers.findIndex((one) => one.id === writer) : -1;
  return at >= 0 && revision <= (writers[at + 1]?.above ?? Infinity);
};

/** Whether `past` is certainly the same as `stamp`, or one that came before it. */
const comesBefore = (past: Stamp, stamp: Stamp, lineages: readonly Lineage[]): boolean =>
  past.lineage === stamp.lineage &&
  past.revision <= stamp.revision &&
  (past.writer === stamp.writer || lineages.some((lineage) => hasSeen(lineage, past) && hasSeen(lineage, stamp)));

/** The names of what a record says now: its own revision, and where it has not changed since, what it was taken over from. */
const namesOf = ({ lineage, revision, origin }: RecordVersion): readonly Stamp[] =>
  [stampOf(lineage, revision), origin?.at === revision ? origin : undefined].flatMap((stamp) => stamp ?? []);

/** Whether one version has the other in its past, or is the same. */
const contains = (one: RecordVersion, other: RecordVersion): boolean => {
  const lineages = [one.lineage, other.lineage];
  const pasts = [stampOf(one.lineage, one.revision), one.origin].flatMap((stamp) => stamp ?? []);
  return namesOf(other).some((name) => pasts.some((past) => comesBefore(name, past, lineages)));
};

/** How a version stands to another: `apart` where both may have something that the other has not. */
export const compareVersions = (
  one: RecordVersion | undefined,
  other: RecordVersion | undefined,
): 'newer' | 'older' | 'same' | 'apart' => {
  if (!one || !other) return 'apart';
  const isAhead = contains(one, other);
  const isBehind = contains(other, one);
  if (isAhead && isBehind) return 'same';
  return isAhead ? 'newer' : isBehind ? 'older' : 'apart';
};

/** So many writers are remembered; versions of earlier ones cannot be compared any more. */
const mostWriters = 200;

/** The writers of a database that a new one begins to write, with this revision the last before it. One who wrote nothing is forgotten. */
export const withWriter = ({ id, writers }: Lineage, next: Writer): Lineage => {
  const known = writers.length === 0 ? [{ id, above: 0 }] : writers;
  return { id, writers: [...known.filter(({ above }) => above < next.above), next].slice(-mostWriters) };
};
