import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, type ReactElement } from 'react';
import { resolveStyle } from '#shared/minutes/presets';
import { composeAnnexHeading } from '#shared/minutes/phrases/annex';
import { newAttendance } from '#shared/committee/meeting-people';
import { editorWords } from '#shared/words/desk/editor-words';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { useDesk, useWords } from '#renderer/desk/desk-context';
import { committeeOfDocument } from '#renderer/storage/committees';
import { useEditor, useIsReadOnly, useMinutes } from '../editor-context';
import type { View } from '../views';
import { AttendanceGrid } from './attendance-grid';
import { DecisionsGrid } from './decisions-grid';
import { DistributionGrid } from './distribution-grid';
import css from './grid-view.module.css';

/** Whether and how the attendance list prints. */
const AttendancePrinting = (): ReactElement => {
  const words = useWords(editorWords).fields;
  const minutes = useMinutes();
  const { set } = useEditor();
  const isReadOnly = useIsReadOnly();
  const style = resolveStyle(minutes.style);
  return (
    <div className={css['attendance-printing']}>
      <SwitchField
        label={words.printAttendance}
        path="style.show.attendanceAnnex"
        value={style.show.attendanceAnnex}
        isReadOnly={isReadOnly}
        onChange={(on) => {
          set(['style', 'show', 'attendanceAnnex'], on);
        }}
      />
      <OverrideField
        label={words.attendanceHeading}
        path="literal.attendanceHeading"
        composed={composeAnnexHeading(0, style)}
        literal={minutes.literal?.attendanceHeading}
        isReadOnly={isReadOnly}
        onChange={(text) => {
          set(['literal', 'attendanceHeading'], text);
        }}
      />
    </div>
  );
};

export type GridViewProps = { readonly view: Exclude<View, 'text'>; readonly documentId: string };

/** The document's records as grids. */
export const GridView = ({ view, documentId }: GridViewProps): ReactElement => {
  const { database } = useDesk();
  const minutes = useMinutes();
  const { store, goToPlace } = useEditor();
  const committee = useLiveQuery(() => committeeOfDocument(database, documentId), [database, documentId]);
  const fill = useCallback(() => (committee ? newAttendance(committee, undefined) : []), [committee]);
  switch (view) {
    case 'decisions':
      return (
        <div className={css['grid-view']}>
          <DecisionsGrid minutes={minutes} store={store} onOpen={goToPlace} />
        </div>
      );
    case 'attendance':
      return (
        <div className={css['grid-view']} data-path="attendance">
          <AttendancePrinting />
          <AttendanceGrid minutes={minutes} store={store} onFillFromCommittee={committee ? fill : undefined} />
        </div>
      );
    case 'distribution':
      return (
        <div className={css['grid-view']} data-path="distribution">
          <DistributionGrid minutes={minutes} store={store} />
        </div>
      );
  }
};
