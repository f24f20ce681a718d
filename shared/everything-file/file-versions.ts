import { z } from '#shared/minutes/schema/zod';
import type { Lineage, RecordVersion } from './record-version';

export type RecordKind = 'document' | 'committee' | 'entry';

/** The versions of a file's records, as far as they are known; `versionIn` finds one. */
export type Versions = ReadonlyMap<string, RecordVersion>;

/** A record and its version in the database that a file is made of. */
export type VersionedRecord = Omit<RecordVersion, 'lineage'> & { readonly kind: RecordKind; readonly id: string };

/** What a file says of its records' versions. All of them are of one database. */
export type FileVersions = { readonly lineage: Lineage; readonly records: readonly VersionedRecord[] };

const revision = z.int().nonnegative();

const versionsSchema = z.object({
  lineage: z.object({ id: z.string(), writers: z.array(z.object({ id: z.string(), above: revision })) }),
  records: z.array(
    z.object({
      kind: z.enum(['document', 'committee', 'entry']),
      id: z.string(),
      revision,
      origin: z.object({ lineage: z.string(), writer: z.string(), revision, at: revision }).optional(),
    }),
  ),
});

const keyOf = (kind: RecordKind, id: string): string => `${kind} ${id}`;

export const versionIn = (versions: Versions, kind: RecordKind, id: string): RecordVersion | undefined =>
  versions.get(keyOf(kind, id));

/**
 * Reads the versions that a file says. In a file without them (an older one), and where they are not what they should be, no
 * record has one: which of two is newer is then for the person to say.
 */
export const readVersions = (raw: unknown): Versions => {
  const parsed = versionsSchema.safeParse(raw);
  if (!parsed.success) return new Map();
  const { lineage, records } = parsed.data;
  return new Map(
    records.map(({ kind, id, revision: own, origin }) => [
      keyOf(kind, id),
      { lineage, revision: own, ...(origin ? { origin } : {}) },
    ]),
  );
};

/** One record a line. */
export const writeVersions = ({ lineage, records }: FileVersions): string =>
  `{"lineage":${JSON.stringify(lineage)},"records":[${records.map((record) => `\n${JSON.stringify(record)}`).join(',')}]}`;
