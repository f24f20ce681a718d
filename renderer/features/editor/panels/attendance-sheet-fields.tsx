import type { ReactElement } from 'react';
import { setAttendanceSheet } from '#shared/minutes/edit/attendance-sheet-edits';
import { limits } from '#shared/minutes/limits';
import { attendanceSheetOf } from '#shared/minutes/paper-view';
import { editorWords } from '#shared/words/desk/editor-words';
import { fromLines, toLines } from '#renderer/components/fields/lines';
import { NumberField } from '#renderer/components/fields/number-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useWords } from '#renderer/desk/desk-context';
import { useEditor, useIsReadOnly, useMeeting } from '../editor-context';
import css from './panels.module.css';

/** What the attendance sheet has of its own; the meeting and its people come from the text. */
export const AttendanceSheetFields = (): ReactElement => {
  const words = useWords(editorWords).paper;
  const { store } = useEditor();
  const isReadOnly = useIsReadOnly();
  const { title, blankRows } = attendanceSheetOf(useMeeting());
  return (
    <div className={css['paper-own']}>
      <TextField
        label={words.sheetTitle}
        multiline
        value={fromLines(title)}
        isReadOnly={isReadOnly}
        path="papers.attendanceSheet.title"
        onChange={(text) => {
          const lines = toLines(text) ?? [];
          store.type(['papers', 'attendanceSheet', 'title'], setAttendanceSheet({ title: lines }));
        }}
      />
      <NumberField
        label={words.blankRows}
        value={blankRows}
        least={0}
        most={limits.blankRows}
        isReadOnly={isReadOnly}
        path="papers.attendanceSheet.blankRows"
        onChange={(rows) => {
          if (rows === undefined) return;
          const place = ['papers', 'attendanceSheet', 'blankRows'] as const;
          store.edit(place, setAttendanceSheet({ blankRows: rows }), 'blank rows');
        }}
      />
    </div>
  );
};
