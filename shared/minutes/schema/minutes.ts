import type { DeepPartial } from '#shared/kernel/deep-readonly';
import { limits } from '#shared/minutes/limits';
import { securityGrades, states, urgencies } from '#shared/minutes/choices';
import { z } from './zod';
import { blocks } from './block';
import { agendaItem } from './decision';
import { distributionList } from './distribution';
import { fact } from './facts';
import { attendee, signatory } from './people';
import { deepPartial } from './deep-partial';
import { preset, style } from './style';
import { civilDate, optionalText, recordId, text } from './text';

export const minutesFormat = 'karjobiboroni/minutes';
export const minutesVersion = 1;

const emblem = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  /** The image's bytes in base64. */
  base64: z.base64().max(limits.fileBytes),
});

const annex = z.strictObject({
  print: z.boolean(),
  title: optionalText,
  blocks,
  literal: z.strictObject({ heading: optionalText }).optional(),
});

/** A file's style: the preset, and what differs from it. */
export const fileStyle = z.strictObject({
  ...(deepPartial(style) as z.ZodObject<Record<string, z.ZodType>>).shape,
  preset,
}) as unknown as z.ZodType<DeepPartial<z.infer<typeof style>> & { preset: z.infer<typeof preset> }>;

/** One set of minutes as it stands in a file. */
export const minutesSchema = z.strictObject({
  format: z.literal(minutesFormat),
  version: z.literal(minutesVersion),
  id: recordId,
  committee: optionalText,
  meetingNumber: z.int().min(1).max(9999).optional(),
  state: z.enum(states),
  /** When it was last changed, ISO 8601, given by the caller. */
  changedAt: z.iso.datetime({ offset: true }),
  letterhead: z.strictObject({ lines: z.array(text).max(limits.lines), emblem: emblem.optional() }).optional(),
  securityGrade: z.enum(securityGrades).optional(),
  urgency: z.enum(urgencies).optional(),
  draftMark: z.boolean().optional(),
  /** Lines of the title; may hold slots such as `{ক্রম}`. */
  title: z.array(text).max(limits.lines),
  facts: z.array(fact).max(limits.facts),
  opening: blocks.optional(),
  /** Free paragraphs between opening and agenda. */
  body: blocks.optional(),
  /** The sentence before the agenda or the decision table. */
  leadIn: optionalText,
  agenda: z.array(agendaItem).max(limits.agendaItems),
  closing: blocks.optional(),
  signatories: z.array(signatory).max(limits.signatories),
  memo: z
    .strictObject({
      number: optionalText,
      literal: z.strictObject({ label: optionalText, number: optionalText }).optional(),
    })
    .optional(),
  issueDate: z
    .strictObject({
      date: civilDate.optional(),
      literal: z.strictObject({ label: optionalText, bangla: optionalText, gregorian: optionalText }).optional(),
    })
    .optional(),
  distribution: z.array(distributionList).max(limits.distributionLists),
  attendance: z.array(attendee).max(limits.attendees).optional(),
  annexes: z.array(annex).max(limits.annexes).optional(),
  /** Wording of the document as a whole, printed exactly. */
  literal: z.strictObject({ attendanceHeading: optionalText }).optional(),
  style: fileStyle,
});
