import { z } from '#shared/minutes/schema/zod';
import { limits } from '#shared/minutes/limits';
import { receiverList } from '#shared/minutes/schema/distribution';
import { fileStyle } from '#shared/minutes/schema/file-style';
import { letterhead } from '#shared/minutes/schema/meeting';
import { optionalText, recordId, recordReference, text, timeOfDay } from '#shared/minutes/schema/text';

export const committeeFormat = 'karjobiboroni/committee';
export const committeeVersion = 1;

export const memberRoles = ['chair', 'member-secretary', 'member', 'observer', 'invited'] as const;

/** Somebody who belongs to a committee, as the attendance list names them. */
export const memberSchema = z.strictObject({
  honorific: optionalText,
  name: text,
  award: optionalText,
  post: optionalText,
  office: optionalText,
  role: z.enum(memberRoles),
  /** The entry of the directory it was filled from; what stands here is what prints. */
  directoryId: recordReference.optional(),
});

/** A paragraph that every meeting's minutes have; may hold slots such as `{সভাপতি}`. */
export const sentenceSchema = z.strictObject({ text, numbered: z.boolean().optional() });

/** A file whose letters a committee's minutes are: all groups of the memo number but the issue serial. */
export const memoFileSchema = z.strictObject({
  id: recordId,
  label: text,
  prefix: z.string().max(200),
  nextSerial: z.int().min(1).max(999_999_999),
  separator: z.enum(['.', '-']),
});

export const distributionSetSchema = z.strictObject({
  id: recordId,
  name: text,
  lists: z.array(receiverList).max(limits.distributionLists),
});

/** Who issues the minutes: the block below the distribution list. */
export const issuerSchema = z.strictObject({
  honorific: optionalText,
  name: optionalText,
  award: optionalText,
  posts: z.array(text).max(limits.lines).optional(),
  actingNote: optionalText,
  extraLines: z.array(text).max(limits.lines).optional(),
});

/** What the desk knows of a committee, so that a new meeting's minutes start filled. */
export const committeeSchema = z.strictObject({
  format: z.literal(committeeFormat),
  version: z.literal(committeeVersion),
  id: recordId,
  /** ISO 8601, given by the caller. */
  changedAt: z.iso.datetime({ offset: true }),
  name: text,
  /** The number of the last meeting whose minutes are not in the desk. */
  lastMeetingNumber: z.int().min(0).max(9999).optional(),
  letterhead,
  style: fileStyle,
  title: z.array(text).max(limits.lines),
  members: z.array(memberSchema).max(limits.attendees),
  usual: z.strictObject({ place: optionalText, time: timeOfDay.optional(), period: optionalText }),
  /** What the attendance row of the facts table says. */
  attendanceText: optionalText,
  opening: z.array(sentenceSchema).max(limits.lines),
  closing: z.array(sentenceSchema).max(limits.lines),
  leadIn: optionalText,
  leadInNumbered: z.boolean().optional(),
  distributionSets: z.array(distributionSetSchema).max(limits.lines),
  defaultDistributionSet: recordReference.optional(),
  issuer: issuerSchema,
  /** The member-secretary signs at the left of the chair. */
  secretarySigns: z.boolean(),
  memoFiles: z.array(memoFileSchema).max(limits.lines),
  defaultMemoFile: recordReference.optional(),
});
