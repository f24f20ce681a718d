import { limits } from '#shared/minutes/limits';
import { distributionKinds } from '#shared/minutes/choices';
import { z } from './zod';
import { optionalText, partId } from './text';

/** One receiver as a committee keeps it for its next meeting: `পদবি, শাখা, দপ্তর (মন্তব্য)`. */
export const receiver = z.strictObject({
  honorific: optionalText,
  name: optionalText,
  post: optionalText,
  section: optionalText,
  office: optionalText,
  /** The line means every holder of the post: জেলা প্রশাসক (সকল). */
  all: z.boolean().optional(),
  /** The word for it stands before the post: সকল জেলা প্রশাসক. */
  allFirst: z.boolean().optional(),
  /** Printed in brackets at the end. */
  remark: optionalText,
  literal: z
    .strictObject({
      marker: optionalText,
      text: optionalText,
      /** What ends the line in place of the paper's end mark. */
      endMark: optionalText,
    })
    .optional(),
});

/** One receiver of a paper. */
export const distributionLine = receiver.extend({ id: partId });

/** A list whose lines are of one of the two kinds. */
const listOf = <Line extends z.ZodType>(line: Line) =>
  z.strictObject({
    /** Which of the document's heading wordings it takes. */
    kind: z.enum(distributionKinds),
    lines: z.array(line).max(limits.distributionLines),
    literal: z.strictObject({ heading: optionalText }).optional(),
  });

export const receiverList = listOf(receiver);
export const distributionList = listOf(distributionLine);
