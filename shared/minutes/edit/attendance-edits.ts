import type { Draft } from 'immer';
import { substanceOf } from '#shared/bangla/script';
import type { Attendee } from '#shared/minutes/model';
import { presences } from '#shared/minutes/choices';
import { applyRowEdits } from './apply-row-edits';
import type { RowEdit, CellValue } from './row-edit';
import type { MinutesDraft } from './edit';

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

const manners = { make: (): AttendeeDraft => ({ name: '', presence: 'present' }), set: setAttendee };

/** Makes the edits of the attendance grid in the minutes. */
export const applyAttendanceEdits = (draft: MinutesDraft, edits: readonly RowEdit<Attendee>[]): void => {
  const list = (draft.attendance ??= []);
  applyRowEdits(list, edits, manners);
  if (list.length === 0) delete draft.attendance;
};

/** Those of the members who are not in the list yet, by the letters of their names. */
export const missingFrom = (
  list: readonly Pick<Attendee, 'name'>[],
  members: readonly Attendee[],
): readonly Attendee[] => {
  const there = new Set(list.map(({ name }) => substanceOf(name)));
  return members.filter(({ name }) => !there.has(substanceOf(name)));
};

const isBlank = (attendee: Attendee): boolean =>
  [attendee.name, attendee.post, attendee.office].every((text) => (text ?? '').trim() === '');

/** Adds the members who are missing, in their order, behind those already there; lines with nothing in them go. */
export const fillAttendance = (draft: MinutesDraft, members: readonly Attendee[]): void => {
  const kept = (draft.attendance ?? []).filter((attendee) => !isBlank(attendee));
  draft.attendance = [...kept, ...(missingFrom(kept, members) as AttendeeDraft[])];
};
