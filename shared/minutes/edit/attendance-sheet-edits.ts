import type { Draft } from 'immer';
import type { AttendanceSheet } from '#shared/minutes/model';
import { newAttendanceSheet } from '#shared/minutes/new-attendance-sheet';
import type { Edit } from './edit';

/** Changes what the attendance sheet has of its own. The first change makes the sheet a paper of the meeting. */
export const setAttendanceSheet =
  (changes: Partial<Pick<AttendanceSheet, 'title' | 'blankRows'>>): Edit =>
  (draft) => {
    draft.papers.attendanceSheet ??= newAttendanceSheet(draft) as Draft<AttendanceSheet>;
    Object.assign(draft.papers.attendanceSheet, changes);
  };
