import type { Style } from '#shared/minutes/model';
import type { StyleWords } from '#shared/words/desk/style-words-bangla';
import type { TableName } from './setting';

/** The heads of a table as it will be printed, so that a column is known by what stands above it. */
export const columnHeads = (
  table: TableName,
  { wording, review }: Style,
  { factColumns }: StyleWords,
): readonly string[] =>
  ({
    p3: [wording.serial, wording.discussion, wording.decision],
    p4: [wording.serial, wording.decision, wording.implementerColumn],
    p5: [wording.serial, wording.discussion, wording.decision, wording.implementerColumn],
    review: [wording.serial, review.lastDecision, wording.implementerColumn, review.progress, review.remark],
    facts: [factColumns.label, factColumns.value],
  })[table];
