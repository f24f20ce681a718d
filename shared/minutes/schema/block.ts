import { z } from './zod';
import { reportedAs } from '#shared/minutes/choices';
import { limits } from '#shared/minutes/limits';
import { partialNumbering } from './numbering';
import { partId, text } from './text';

/** A stretch of text with one look. `\n` is a line break. */
export const run = z.strictObject({
  text,
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
});

const align = z.enum(['left', 'center', 'right', 'justify']);

export const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  runs: z.array(run).max(limits.runs),
  align: align.optional(),
  /** Takes the next number of the document's numbered paragraphs (`০২।`). */
  numbered: z.boolean().optional(),
  literal: z.strictObject({ number: text.optional() }).optional(),
});

/**
 * Said by name where blocks hold blocks: TypeScript's declarations would otherwise leave the inner ones out as `any`, and
 * only an interface's name is sure to stand in them.
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-empty-object-type -- see above
export interface Blocks extends z.ZodArray<typeof block> {}

export const list = z.strictObject({
  type: z.literal('list'),
  /** Which of the document's three list patterns it follows. */
  marker: z.enum(['bulleted', 'numbered', 'lettered']),
  /** What this list does differently from that pattern. */
  numbering: partialNumbering.optional(),
  items: z
    .array(
      z.strictObject({
        get blocks(): Blocks {
          return blocks;
        },
        literal: z.strictObject({ marker: text.optional() }).optional(),
      }),
    )
    .max(limits.listItems),
});

export const cell = z.strictObject({
  get blocks(): Blocks {
    return blocks;
  },
  rowSpan: z.int().min(1).max(limits.tableRows).optional(),
  colSpan: z.int().min(1).max(limits.tableColumns).optional(),
  align: align.optional(),
  /** What is typed here is also a report on a carried decision of this meeting. */
  reports: z
    .strictObject({
      /** The id that the decision has among those carried. */
      decision: partId,
      implementer: text.optional(),
      as: z.enum(reportedAs),
    })
    .optional(),
});

export const table = z.strictObject({
  type: z.literal('table'),
  /** Relative column widths; only their ratios matter. */
  columns: z.array(z.number().positive().max(10_000)).min(1).max(limits.tableColumns),
  /** How many rows at the top repeat on each page. */
  headerRows: z.int().min(0).max(20).optional(),
  rows: z
    .array(z.strictObject({ cells: z.array(cell).max(limits.tableColumns) }))
    .min(1)
    .max(limits.tableRows),
});

/** A piece of content. Lists and tables hold blocks again. */
export const block = z.discriminatedUnion('type', [paragraph, list, table]);
export const blocks: Blocks = z.array(block).max(limits.blocks);
