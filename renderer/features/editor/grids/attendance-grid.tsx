import { useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import { formatPattern } from '#shared/bangla/number-pattern';
import type { Attendee, Minutes, Numbering } from '#shared/minutes/model';
import { resolveStyle } from '#shared/minutes/presets';
import { gridWords, type GridWords } from '#shared/words/desk/grid-words';
import { withoutFields } from '#shared/kernel/without-fields';
import type { RowEdit } from '#shared/minutes/edit/row-edit';
import {
  applyAttendanceEdits,
  fillAttendance,
  missingFrom,
  type NewAttendee,
} from '#shared/minutes/edit/attendance-edits';
import { presences } from '#shared/minutes/choices';
import { DataGrid } from '#renderer/components/grid/data-grid.tsx';
import type { GridColumn } from '#renderer/components/grid/grid-column';
import { useWords } from '#renderer/desk/desk-context';
import { newPartId } from '#renderer/document/new-part-id';
import type { DocumentStore } from '#renderer/document/open-document';
import { useDirectorySuggestions, type DirectorySuggestions } from '#renderer/suggestions/use-suggestions';
import gridToolsCss from '#renderer/components/grid/grid-tools.module.css';
import css from './grid-view.module.css';

export type AttendanceGridProps = {
  readonly minutes: Minutes;
  readonly store: DocumentStore;
  /** The committee's members as lines of the list; no button without it. */
  readonly onFillFromCommittee?: (() => readonly NewAttendee[]) | undefined;
};

const none: readonly Attendee[] = [];

/** A line with its number as it prints. */
type AttendanceRow = { readonly attendee: Attendee; readonly serial: string };

const columnsFor = (
  words: GridWords['attendance'],
  { person, office }: DirectorySuggestions,
): readonly GridColumn<AttendanceRow>[] => [
  { kind: 'read', id: 'serial', header: words.serial, width: 0.6, minWidth: 3.5, text: ({ serial }) => serial },
  {
    kind: 'text',
    id: 'honorific',
    header: words.honorific,
    width: 1,
    minWidth: 5,
    text: ({ attendee }) => attendee.honorific ?? '',
  },
  {
    kind: 'text',
    id: 'name',
    header: words.person,
    width: 3,
    minWidth: 10,
    text: ({ attendee }) => attendee.name,
    suggest: person,
  },
  {
    kind: 'text',
    id: 'post',
    header: words.post,
    width: 3,
    minWidth: 9,
    multiline: true,
    text: ({ attendee }) => attendee.post ?? '',
  },
  {
    kind: 'text',
    id: 'office',
    header: words.office,
    width: 3,
    minWidth: 9,
    multiline: true,
    text: ({ attendee }) => attendee.office ?? '',
    suggest: office,
  },
  {
    kind: 'choice',
    id: 'presence',
    header: words.presence,
    width: 1.5,
    minWidth: 7,
    options: presences.map((value) => ({ value, label: words.presences[value] })),
    value: ({ attendee }) => attendee.presence,
    text: ({ attendee }) => words.presences[attendee.presence],
  },
  {
    kind: 'text',
    id: 'representedBy',
    header: words.representedBy,
    width: 2,
    minWidth: 8,
    text: ({ attendee }) => attendee.representedBy ?? '',
    suggest: person,
  },
];

/** Rows of which nothing changed stay the same value, so that they are not drawn again. */
const useRows = (list: readonly Attendee[], pattern: Numbering): readonly AttendanceRow[] => {
  const [known] = useState(() => new WeakMap<Attendee, AttendanceRow>());
  return useMemo(
    () =>
      list.map((attendee, index) => {
        const serial = attendee.literal?.serial ?? formatPattern(pattern, index);
        const before = known.get(attendee);
        if (before?.serial === serial) return before;
        const row = { attendee, serial };
        known.set(attendee, row);
        return row;
      }),
    [list, pattern, known],
  );
};

const placeOf = (_row: AttendanceRow, index: number): string => `attendance[${String(index)}]`;

const toAttendeeEdit = (edit: RowEdit<AttendanceRow>): RowEdit<Attendee> =>
  edit.kind === 'restore' ? { ...edit, was: withoutFields(edit.was.attendee, 'literal') } : edit;

/** Who was at the meeting, a line each. */
export const AttendanceGrid = ({ minutes, store, onFillFromCommittee }: AttendanceGridProps): ReactElement => {
  const words = useWords(gridWords);
  const suggestions = useDirectorySuggestions();
  const [message, setMessage] = useState('');
  const isReadOnly = useSyncExternalStore(store.watch, store.isReadOnly);
  const list = minutes.attendance ?? none;
  const pattern = useMemo(() => resolveStyle(minutes.style).numbering.attendance, [minutes.style]);
  const rows = useRows(list, pattern);
  const columns = useMemo(() => columnsFor(words.attendance, suggestions), [words, suggestions]);
  const fill = (): void => {
    const members = onFillFromCommittee?.() ?? none;
    const count = missingFrom(list, members).length;
    setMessage(count === 0 ? words.attendance.nothingToFill : words.attendance.filled(count));
    if (count === 0) return;
    store.edit(['attendance'], (draft) => {
      fillAttendance(draft, members, newPartId);
    });
  };
  const present = list.filter(({ presence }) => presence !== 'absent').length;
  return (
    <section aria-label={words.attendance.name}>
      <div className={css['grid-bar']}>
        <p role="status">{message === '' ? words.attendance.summary(present, list.length) : message}</p>
        {onFillFromCommittee && !isReadOnly ? (
          <button type="button" className={gridToolsCss['grid-button']} onClick={fill}>
            {words.attendance.fill}
          </button>
        ) : null}
      </div>
      <DataGrid
        name={words.attendance.name}
        rows={rows}
        columns={columns}
        words={words.table}
        isReadOnly={isReadOnly}
        placeOf={placeOf}
        onChange={(edits, merge) => {
          setMessage('');
          store.edit(
            ['attendance'],
            (draft) => {
              applyAttendanceEdits(draft, edits.map(toAttendeeEdit), newPartId);
            },
            merge,
          );
        }}
      />
    </section>
  );
};
