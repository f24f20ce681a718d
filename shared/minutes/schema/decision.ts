import { limits } from '#shared/minutes/limits';
import { deadlinePeriods, deadlineSides, deadlineUnits, statuses } from '#shared/minutes/choices';
import { z } from './zod';
import { blocks } from './block';
import { civilDate, optionalText, partId, text } from './text';

/** An office, a group or (seldom) a person who carries a decision out, and how far they have come. */
export const implementer = z.strictObject({
  name: text,
  status: z.enum(statuses).optional(),
  progressNote: optionalText,
});

export const implementers = z.strictObject({
  list: z.array(implementer).max(limits.implementers),
  /** They stand in the decision's own sentence, so they are not printed again. */
  inSentence: z.boolean().optional(),
  /** The joined names exactly as they are to be printed. */
  literal: optionalText,
  /** What ends them in place of the paper's end mark. */
  endMark: optionalText,
});

/** When a decision is to be carried out: one of five kinds. `literal` is printed exactly where it is given. */
export const deadline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absolute'), date: civilDate, literal: optionalText }),
  z.strictObject({
    kind: z.literal('relative'),
    count: z.int().min(1).max(9999),
    unit: z.enum(deadlineUnits),
    literal: optionalText,
  }),
  z.strictObject({
    kind: z.literal('recurring'),
    every: z.enum(deadlinePeriods),
    /** Which month: of a quarter 1 to 3, of a year 1 to 12. */
    month: z.int().min(1).max(12).optional(),
    /** Which week of the month; one that has a day has none. */
    week: z.int().min(1).max(5).optional(),
    /** Day of the month. */
    day: z.int().min(1).max(31).optional(),
    literal: optionalText,
  }),
  /** Bound to an event: মহান বিজয় দিবসের পূর্বে. */
  z.strictObject({
    kind: z.literal('event'),
    event: text,
    side: z.enum(deadlineSides),
    /** The day of the event, where it is known. */
    date: civilDate.optional(),
    literal: optionalText,
  }),
  /** যথাসময়ে, দ্রুত … */
  z.strictObject({ kind: z.literal('qualitative'), text }),
]);

export const decision = z.strictObject({
  id: partId,
  blocks,
  implementers: implementers.optional(),
  deadline: deadline.optional(),
});

export const agendaItem = z.strictObject({
  id: partId,
  topic: optionalText,
  discussion: blocks.optional(),
  decisions: z.array(decision).max(limits.decisionsPerItem).optional(),
  implementers: implementers.optional(),
});
