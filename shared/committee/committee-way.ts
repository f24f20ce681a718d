import type { Minutes } from '#shared/minutes/model';
import type { Committee } from './committee';
import { committeeFromMinutes } from './committee-from-minutes';
import { mentionsLastMeeting } from './last-meeting-slots';
import { isSameValue } from './same-value';

/** What a committee keeps of how its minutes are written; people, receivers and memo numbers are kept elsewhere. */
export const wayFields = [
  'letterhead',
  'title',
  'usual',
  'attendanceText',
  'opening',
  'leadIn',
  'leadInNumbered',
  'closing',
  'style',
] as const;

export type WayField = (typeof wayFields)[number];

/** Minutes that lack a thing say nothing of the committee's way. */
const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Sentences with slots of the last meeting stay: the minutes have them filled, and tell only what one meeting made of them. */
const keepsSlots = (field: WayField, { opening, closing }: Committee): boolean =>
  (field === 'opening' ? opening : field === 'closing' ? closing : []).some(({ text }) => mentionsLastMeeting(text));

/**
 * The committee with wording, numbering, times and labels as one of its minutes has them, and which of its fields that changes. Sentences with
 * a number or a date in them are of one meeting alone, and are no way of the committee.
 */
export const committeeWay = (
  minutes: Minutes,
  committee: Committee,
): { readonly committee: Committee; readonly changed: readonly WayField[] } => {
  const shown = committeeFromMinutes(minutes, { id: committee.id, changedAt: committee.changedAt });
  const changed = wayFields.filter(
    (field) => isSaid(shown[field]) && !keepsSlots(field, committee) && !isSameValue(committee[field], shown[field]),
  );
  const taken = Object.fromEntries(changed.map((field) => [field, shown[field]]));
  return { committee: changed.length === 0 ? committee : { ...committee, ...taken }, changed };
};
