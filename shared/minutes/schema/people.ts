import { limits } from '#shared/minutes/limits';
import { presences } from '#shared/minutes/choices';
import { z } from './zod';
import { civilDate, optionalText, partId, text } from './text';

const posts = z.array(text).max(limits.lines);

/** A person as the chair's row of the facts table names them. */
export const person = z.strictObject({
  honorific: optionalText,
  name: text,
  /** An award printed after the name, such as বিপিএএ. */
  award: optionalText,
  /** Posts, one line each. */
  posts: posts.optional(),
});

/** A signature block. */
export const signatory = z.strictObject({
  /** `chair`: after the closing sentence. `issuing`: after the distribution list. */
  place: z.enum(['chair', 'issuing']),
  align: z.enum(['left', 'center', 'right']),
  /** ড. and the like; জনাব is kept here but never printed in a signature block. */
  honorific: optionalText,
  name: optionalText,
  award: optionalText,
  posts: posts.optional(),
  /** (অতিরিক্ত দায়িত্ব) and the like, in its own words. */
  actingNote: optionalText,
  /** Phone, e-mail and the like, one line each. */
  extraLines: posts.optional(),
  date: civilDate.optional(),
  literal: z.strictObject({ name: optionalText, date: optionalText }).optional(),
});

/** A line of the attendance list. */
export const attendee = z.strictObject({
  id: partId,
  honorific: optionalText,
  name: text,
  post: optionalText,
  office: optionalText,
  presence: z.enum(presences),
  representedBy: optionalText,
});
