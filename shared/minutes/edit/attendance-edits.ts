import type { Draft } from 'immer';
import { substanceOf } from '#shared/bangla/script';
import type { Attendee } from '#shared/minutes/model';
import { presences } from '#shared/minutes/choices';
import { applyRowEdits } from './apply-row-edits';
import type { RowEdit, CellValue } from './row-edit';
import type { MeetingDraft, NewPartId } from './edit';

type AttendeeDraft = Draft<Attendee>;

const optional = ['honorific', 'post', 'office', 'representedBy'] as const;

/** Sets one field of a line. Who is represented by somebody counts as represented. */
export const setAttendee = (attendee: AttendeeDraft, column: string, value: CellValue): void => {
  const text = typeof value === 'string' ? value : value.join('\n');
  if (column === 'name') attendee.name = text;
  const presence = presences.find((one) => one === text);
  if (column === 'presence') attendee.presence = presence ?? 'present';
  const field = optional.find((one) => one === column);
  if (field && text === '') Reflect.deleteProperty(attendee, field);
  else if (field) attendee[field] = text;
  if (column === 'representedBy' && text !== '' && attendee.presence === 'present') attendee.presence = 'represented';
};

/** Makes the edits of the attendance grid in the minutes. */
export const applyAttendanceEdits = (
  draft: MeetingDraft,
  edits: readonly RowEdit<Attendee>[],
  newPartId: NewPartId,
): void => {
  const list = (draft.attendance ??= []);
  const make = (): AttendeeDraft => ({ id: newPartId(), name: '', presence: 'present' });
  applyRowEdits(list, edits, { make, set: setAttendee });
  if (list.length === 0) delete draft.attendance;
};

/** Somebody who is not in a list yet. */
export type NewAttendee = Omit<Attendee, 'id' | 'literal'>;

/** Those of the members who are not in the list yet, by the letters of their names. */
export const missingFrom = (
  list: readonly Pick<Attendee, 'name'>[],
  members: readonly NewAttendee[],
): readonly NewAttendee[] => {
  const there = new Set(list.map(({ name }) => substanceOf(name)));
  return members.filter(({ name }) => !there.has(substanceOf(name)));
};

const isBlank = (attendee: NewAttendee): boolean =>
  [attendee.name, attendee.post, attendee.office].every((text) => (text ?? '').trim() === '');

/** Adds the members who are missing, in their order, behind those already there; lines with nothing in them go. */
export const fillAttendance = (draft: MeetingDraft, members: readonly NewAttendee[], newPartId: NewPartId): void => {
  const kept = (draft.attendance ?? []).filter((attendee) => !isBlank(attendee));
  draft.attendance = [...kept, ...missingFrom(kept, members).map((member) => ({ ...member, id: newPartId() }))];
};
