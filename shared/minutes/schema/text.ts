import { z } from './zod';
import { isCivilDateText } from '#shared/calendar/civil-date';
import { limits } from '#shared/minutes/limits';
import { olderId } from '#shared/minutes/record-id';

/** Any text a person typed; `\n` is a line break. */
export const text = z.string().max(limits.textLength);

/** A short text that may be missing; an empty one counts as missing. */
export const optionalText = text.optional();

/** An id: see `record-id.ts` for what is accepted, and why more than the desk itself makes. */
export const recordId = z.string().regex(olderId, { error: 'bad-id' });

/** The id of another record; empty where there is none. */
export const recordReference = z.string().regex(new RegExp(`^$|${olderId.source}`, 'u'), { error: 'bad-id' });

/**
 * The id of a part of a meeting: an agenda item, a decision, an attendee, a line of a distribution list. No two parts of
 * one meeting have the same. It stays with the part wherever it is moved, so that whatever speaks of the part (its
 * literals, an undo step, a found text, a register of decisions) still finds it.
 */
export const partId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u, { error: 'bad-id' });

/** A civil date in Dhaka, `YYYY-MM-DD`, that exists. */
export const civilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'date-shape', abort: true })
  .refine(isCivilDateText, { error: 'impossible-date' });

/** A time of day on the 24-hour clock, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, { error: 'time-shape' });
