import { limits } from '#shared/minutes/limits';
import { securityGrades, states, urgencies } from '#shared/minutes/choices';
import { blocks } from './block';
import { distributionList } from './distribution';
import { fileStyle } from './file-style';
import { signatory } from './people';
import { civilDate, optionalText, partId, text } from './text';
import { z } from './zod';

/** What one paper prints in place of what is composed of a part of the meeting: labels whole, number and colon included. */
const partLiterals = z.strictObject({
  /** Of an agenda item. */
  topicLabel: optionalText,
  discussionLabel: optionalText,
  decisionLabel: optionalText,
  /** Of an agenda item, or of the implementers of one decision. */
  implementerLabel: optionalText,
  /** The marker before a decision: (ক). */
  marker: optionalText,
  /** The number of an agenda item, a decision or an attendee in a table: ০১. */
  serial: optionalText,
  /** What is printed at the end of a decision in place of the paper's end mark. */
  endMark: optionalText,
});

/** What every paper of a meeting has of its own. */
const ownOfEach = {
  state: z.enum(states),
  securityGrade: z.enum(securityGrades).optional(),
  urgency: z.enum(urgencies).optional(),
  draftMark: z.boolean().optional(),
  /** Lines of the title; may hold slots such as `{ক্রম}`. */
  title: z.array(text).max(limits.lines),
  /** Who signs this paper, where they are not the meeting's own. */
  signatories: z.array(signatory).max(limits.signatories).optional(),
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
  /** By the id of the part of the meeting. What was said of a part that is gone stays, for the part may be put back. */
  literals: z.record(partId, partLiterals).optional(),
} as const;

const annex = z.strictObject({
  print: z.boolean(),
  title: optionalText,
  blocks,
  literal: z.strictObject({ heading: optionalText }).optional(),
});

/** কার্যবিবরণী */
export const minutesPaper = z.strictObject({
  ...ownOfEach,
  opening: blocks.optional(),
  /** Free paragraphs between opening and agenda. */
  body: blocks.optional(),
  /** The sentence before the agenda or the decision table. */
  leadIn: optionalText,
  /** It takes the next number of the document's numbered paragraphs. */
  leadInNumbered: z.boolean().optional(),
  closing: blocks.optional(),
  annexes: z.array(annex).max(limits.annexes).optional(),
  /** Wording of the paper as a whole, printed exactly. */
  literal: z.strictObject({ attendanceHeading: optionalText }).optional(),
  style: fileStyle,
});

/** হাজিরা: the sheet on which those who come sign. */
export const attendanceSheet = z.strictObject({
  ...ownOfEach,
  /** Empty rows after those who are expected, to be filled by hand. */
  blankRows: z.int().min(0).max(limits.blankRows),
  /** That of the minutes where it is not given. */
  style: fileStyle.optional(),
});

/** The papers of a meeting by kind (build/domain.md, “Papers of a meeting”). Each kind is composed by its own row of `compose/kinds.ts`. */
export const papers = z.strictObject({
  minutes: minutesPaper,
  attendanceSheet: attendanceSheet.optional(),
});
