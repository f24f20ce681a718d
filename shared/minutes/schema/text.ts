import { z } from './zod';
import { isCivilDateText } from '#shared/calendar/civil-date';
import { limits } from '#shared/minutes/limits';

/** Any text a person typed; `\n` is a line break. */
export const text = z.string().max(limits.textLength);

/** A short text that may be missing; an empty one counts as missing. */
export const optionalText = text.optional();

/** A civil date in Dhaka, `YYYY-MM-DD`, that exists. */
export const civilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'date-shape', abort: true })
  .refine(isCivilDateText, { error: 'impossible-date' });

/** A time of day on the 24-hour clock, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, { error: 'time-shape' });
