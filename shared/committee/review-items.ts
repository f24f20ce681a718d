import { isGiven } from '#shared/kernel/given-text';
import type { Block, CarriedDecision, Minutes, Style } from '#shared/minutes/model';
import type { NamelessMinutes } from '#shared/minutes/part-ids';
import { replaceSlots } from '#shared/minutes/phrases/slots';
import { progressTables } from '#shared/minutes/progress/progress-table';
import { lastMeetingSlot } from './last-meeting-slots';

type Item = NamelessMinutes['agenda'][number];

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

export type ReviewOptions = {
  /** The opening of the minutes speaks of the last ones already. */
  readonly isConfirmed?: boolean;
};

/** The first items of a meeting that follows another: the last minutes confirmed, the progress of what is open asked after. */
export const reviewItems = (
  last: Minutes,
  carried: readonly CarriedDecision[],
  style: Style,
  { isConfirmed = false }: ReviewOptions = {},
): readonly Item[] => {
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
  const progress = (): Item => ({
    topic: fill(review.progressTopic),
    discussion: [paragraph(fill(review.progressLead)), ...progressTables(asked, style)],
  });
  return [
    ...(review.confirms && !isConfirmed ? [confirmation] : []),
    ...(review.asksProgress && asked.length > 0 ? [progress()] : []),
  ];
};
