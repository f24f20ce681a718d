import type { z } from 'zod';
import type { DeepReadonly } from '#shared/kernel/deep-readonly';
import type { Result } from '#shared/kernel/result';
import type { ParseProblem } from '#shared/minutes/parse-problem';
import { parseWith } from '#shared/minutes/parse-with';
import { directoryEntrySchema } from './directory-schema';

export type DirectoryEntry = DeepReadonly<z.infer<typeof directoryEntrySchema>>;
export type EntryKind = DirectoryEntry['kind'];
export type PersonEntry = Extract<DirectoryEntry, { readonly kind: 'person' }>;

export const entryKinds: readonly EntryKind[] = ['person', 'office', 'group'];

/** Reads an entry from its JSON value. */
export const parseEntryValue = (raw: unknown): Result<DirectoryEntry, readonly ParseProblem[]> =>
  parseWith(directoryEntrySchema, raw);
