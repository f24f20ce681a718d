import { isGiven } from '#shared/kernel/given-text';
import type { Block, CarriedDecision, Minutes, Style } from '#shared/minutes/model';
import type { NamelessMinutes } from '#shared/minutes/part-ids';
import { layoutOf } from '#shared/minutes/presets';
import { replaceSlots } from '#shared/minutes/phrases/slots';
import { progressTables } from '#shared/minutes/progress/progress-table';
import { lastMeetingSlot } from './last-meeting-slots';

type Item = NamelessMinutes['agenda'][number];

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

export type ReviewOptions = {
  /** The opening of the minutes speaks of the last ones already. */
  readonly isConfirmed?: boolean;
};

/** What a meeting begins with that follows another. */
export type Review = {
  /** Its first agenda items. */
  readonly items: readonly Item[];
  /** What stands before the agenda. */
  readonly body: readonly Block[];
};

/** Whether the layout puts discussions into a column, which leaves no room for a table of five. */
const hasNarrowDiscussion = ({ preset }: Style): boolean =>
  ['discussion table', 'four columns'].includes(layoutOf(preset).body);

/** The last minutes confirmed, and the progress of what is open asked after: as an item, or above the agenda where items are narrow. */
export const reviewLast = (
  last: Minutes,
  carried: readonly CarriedDecision[],
  style: Style,
  { isConfirmed = false }: ReviewOptions = {},
): Review => {
  const { review } = style;
  const fill = (text: string): string => replaceSlots(text, lastMeetingSlot(last, last.meetingNumber));
  const asked = carried.filter(({ skipped }) => skipped !== true);
  const confirmation: Item = {
    topic: fill(review.confirmationTopic),
    discussion: [paragraph(fill(review.confirmation))],
    ...(isGiven(review.confirmationDecision)
      ? { decisions: [{ blocks: [paragraph(fill(review.confirmationDecision))], needsNoFollowUp: true }] }
      : {}),
  };
  const progress = asked.length === 0 ? [] : [paragraph(fill(review.progressLead)), ...progressTables(asked, style)];
  const isAbove = hasNarrowDiscussion(style);
  return {
    items: [
      ...(review.confirms && !isConfirmed ? [confirmation] : []),
      ...(progress.length > 0 && !isAbove ? [{ topic: fill(review.progressTopic), discussion: progress }] : []),
    ],
    body: isAbove ? progress : [],
  };
};
