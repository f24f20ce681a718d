import { formatPattern } from '#shared/bangla/number-pattern';
import type { Attendee, Minutes, Style } from '#shared/minutes/model';
import { afterLabel } from './label';
import { formatName } from './person';

/** Whether the attendance list is printed: the switch is on and somebody is in it. */
export const printsAttendance = (minutes: Minutes, { show }: Style): boolean =>
  show.attendanceAnnex && (minutes.attendance ?? []).length > 0;

/** The attendance list is annex ক where there is one or the facts cite it, whether or not it is printed. */
export const reservedAnnexes = ({ attendance, facts }: Minutes): 0 | 1 =>
  (attendance ?? []).length > 0 || facts.some(({ kind, text }) => kind === 'attendance' && (text ?? '').trim() !== '')
    ? 1
    : 0;

/** `পরিশিষ্ট-'ক'` for the annex at `index`, the attendance list counted where it is one. */
export const composeAnnexHeading = (index: number, { wording, numbering }: Style): string =>
  wording.annex + formatPattern(numbering.annex, index);

/** How somebody took part, as the attendance list prints it. */
export const formatPresence = (attendee: Attendee, style: Style): string => {
  const { wording, labels } = style;
  if (attendee.presence !== 'represented') return wording[attendee.presence];
  const by = attendee.representedBy?.trim() ?? '';
  return by === '' ? wording.represented : wording.represented + labels.colon + afterLabel(style) + by;
};

/** Honorific and name as lists print them. */
export const formatAttendeeName = (attendee: Attendee, style: Style): string =>
  formatName({ honorific: attendee.honorific, name: attendee.name, award: undefined }, style);
