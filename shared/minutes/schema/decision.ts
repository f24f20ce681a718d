import { limits } from '#shared/minutes/limits';
import { deadlinePeriods, deadlineSides, deadlineUnits, statuses } from '#shared/minutes/choices';
import { z } from './zod';
import { blocks } from './block';
import { civilDate, optionalText, partId, recordId, text } from './text';

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

/** What was reported of a decision after its meeting; no part of any paper. */
export const progressReport = z.strictObject({
  id: partId,
  date: civilDate,
  /** Whose work it is, by name; of all implementers where it is not given. */
  implementer: optionalText,
  status: z.enum(statuses).optional(),
  note: optionalText,
  reportedBy: optionalText,
});

/** The decision of an earlier meeting that this one goes on with. */
export const carriedFrom = z.strictObject({
  meeting: recordId,
  decision: partId,
  /** Meetings that have had it before them since it was taken, this one counted. */
  times: z.int().min(1).max(limits.timesCarried),
  meetingNumber: z.int().min(1).max(9999).optional(),
  /** Of the meeting that took it. */
  date: civilDate.optional(),
});

export const decision = z.strictObject({
  id: partId,
  blocks,
  implementers: implementers.optional(),
  deadline: deadline.optional(),
  /** Nobody is asked after it: it confirms or notes something. */
  needsNoFollowUp: z.boolean().optional(),
  carriedFrom: carriedFrom.optional(),
  /** Reports, in the order in which they were written down. */
  progress: z.array(progressReport).max(limits.reports).optional(),
});

/** An open decision of an earlier meeting, as it was taken, laid before this one. */
export const carriedDecision = decision.extend({
  carriedFrom,
  /** Not laid before this meeting; the next one has it again. */
  skipped: z.boolean().optional(),
});

export const agendaItem = z.strictObject({
  id: partId,
  topic: optionalText,
  discussion: blocks.optional(),
  decisions: z.array(decision).max(limits.decisionsPerItem).optional(),
  implementers: implementers.optional(),
});
