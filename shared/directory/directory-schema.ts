import { z } from '#shared/minutes/schema/zod';
import { optionalText, recordId, text } from '#shared/minutes/schema/text';

const shared = {
  id: recordId,
  /** ISO 8601, given by the caller. */
  changedAt: z.iso.datetime({ offset: true }),
  /** How it is typed in Latin letters, where the sound alone does not find it. */
  latin: optionalText,
};

/** A record of the directory. A post is a person without a name. */
export const directoryEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    ...shared,
    name: text,
    honorific: optionalText,
    award: optionalText,
    post: optionalText,
    section: optionalText,
    office: optionalText,
    phone: optionalText,
    email: optionalText,
  }),
  z.strictObject({ kind: z.literal('office'), ...shared, name: text, section: optionalText }),
  z.strictObject({
    kind: z.literal('group'),
    ...shared,
    name: text,
    /** Printed with (সকল). */
    all: z.boolean(),
  }),
]);
