import { limits } from '#shared/minutes/limits';
import { z } from './zod';
import { agendaItem, carriedDecision } from './decision';
import { fact } from './facts';
import { papers } from './paper';
import { attendee, signatory } from './people';
import { optionalText, recordId, text } from './text';

export const meetingFormat = 'karjobiboroni/minutes';
/** The version of files that are written. Those of earlier versions are read: `upgrade/`. */
export const meetingVersion = 3;

const emblem = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  /** The image's bytes in base64. */
  base64: z.base64().max(limits.fileBytes),
});

export const letterhead = z.strictObject({ lines: z.array(text).max(limits.lines), emblem: emblem.optional() });

/** A meeting as it stands in a file: what was, and the papers that say it. */
export const meetingSchema = z.strictObject({
  format: z.literal(meetingFormat),
  version: z.literal(meetingVersion),
  id: recordId,
  committee: optionalText,
  meetingNumber: z.int().min(1).max(9999).optional(),
  /** When it was last changed, ISO 8601, given by the caller. */
  changedAt: z.iso.datetime({ offset: true }),
  letterhead: letterhead.optional(),
  facts: z.array(fact).max(limits.facts),
  agenda: z.array(agendaItem).max(limits.agendaItems),
  /** Open decisions of earlier meetings; what is reported of them stands in the tables of the text. */
  carried: z.array(carriedDecision).max(limits.carriedDecisions).optional(),
  signatories: z.array(signatory).max(limits.signatories),
  attendance: z.array(attendee).max(limits.attendees).optional(),
  papers,
});
