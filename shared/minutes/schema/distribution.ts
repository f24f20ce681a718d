import { limits } from '#shared/minutes/limits';
import { distributionKinds } from '#shared/minutes/choices';
import { z } from './zod';
import { optionalText } from './text';

/** One receiver: `পদবি, শাখা, দপ্তর (মন্তব্য)`. */
export const distributionLine = z.strictObject({
  honorific: optionalText,
  name: optionalText,
  post: optionalText,
  section: optionalText,
  office: optionalText,
  /** The line means every holder of the post: (সকল). */
  all: z.boolean().optional(),
  /** Printed in brackets at the end. */
  remark: optionalText,
  literal: z.strictObject({ marker: optionalText, text: optionalText }).optional(),
});

export const distributionList = z.strictObject({
  /** Which of the document's heading wordings it takes. */
  kind: z.enum(distributionKinds),
  lines: z.array(distributionLine).max(limits.distributionLines),
  literal: z.strictObject({ heading: optionalText }).optional(),
});
