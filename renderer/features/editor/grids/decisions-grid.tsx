import { useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import { formatCivilDate, parseCivilDate } from '#shared/calendar/civil-date';
import type { Minutes, Style } from '#shared/minutes/model';
import { meetingDateOf } from '#shared/minutes/meeting-date';
import { resolveStyle } from '#shared/minutes/presets';
import { gridWords } from '#shared/words/desk/grid-words';
import type { RowEdit } from '#shared/minutes/edit/row-edit';
import { pathKey, type Path } from '#shared/minutes/path';
import { applyDecisionEdits, setDeadline, stepDecisions } from '#shared/minutes/edit/decision-edits';
import { decisionRows, type DecisionRow } from '#shared/minutes/decision-rows';
import { DataGrid } from '#renderer/components/grid/data-grid.tsx';
import type { GridColumn } from '#renderer/components/grid/grid-column';
import { useWords } from '#renderer/desk/desk-context';
import { newPartId } from '#renderer/document/new-part-id';
import type { DocumentStore } from '#renderer/document/open-document';
import { useDirectorySuggestions } from '#renderer/suggestions/use-suggestions';
import { DeadlineEditor } from './deadline-editor';
import { decisionColumns, suggestedDeadline, topicsOf } from './decision-columns';

export type DecisionsGridProps = {
  readonly minutes: Minutes;
  readonly store: DocumentStore;
  /** Opens a place of the document, for what the grid cannot edit without losing its formatting. */
  readonly onOpen: (path: Path) => void;
};

const isSameRow = (one: DecisionRow, other: DecisionRow): boolean =>
  one.item === other.item &&
  one.index === other.index &&
  one.number === other.number &&
  one.itemImplementers === other.itemImplementers;

/** The rows; one of which nothing changed stays the same value, so that it is not drawn again. */
const useDecisionRows = (minutes: Minutes, style: Style): readonly DecisionRow[] => {
  const [known] = useState(() => new WeakMap<object, DecisionRow>());
  return useMemo(
    () =>
      decisionRows(minutes, style).map((row) => {
        const before = known.get(row.decision);
        if (before && isSameRow(before, row)) return before;
        known.set(row.decision, row);
        return row;
      }),
    [minutes, style, known],
  );
};

const placeOf = (row: DecisionRow | undefined): Path =>
  row ? ['agenda', row.item, 'decisions', row.index] : ['agenda'];

const keyOfRow = (row: DecisionRow): string => pathKey(placeOf(row));

const rowOf = (edit: RowEdit<DecisionRow> | undefined): number => {
  if (edit === undefined) return 0;
  if (edit.kind === 'insert') return edit.at;
  return 'row' in edit ? edit.row : edit.from;
};

/** A deadline as the grid's own panel edits it: always the newest of its decision. */
const DeadlinePanel = (
  props: Pick<DecisionsGridProps, 'store'> & { readonly row: DecisionRow; readonly onClose: () => void },
): ReactElement | null => {
  const { store, row, onClose } = props;
  const minutes = useSyncExternalStore(store.watch, store.minutes);
  const decision = minutes.agenda[row.item]?.decisions?.[row.index];
  if (!decision) return null;
  const place = placeOf(row);
  return (
    <DeadlineEditor
      minutes={minutes}
      decision={decision}
      onClose={onClose}
      onChange={(deadline) => {
        const edit = (draft: Parameters<Parameters<DocumentStore['edit']>[1]>[0]): void => {
          const own = draft.agenda[row.item]?.decisions?.[row.index];
          if (own) setDeadline(own, deadline);
        };
        store.edit([...place, 'deadline'], edit, `${place.join(' ')} deadline`);
      }}
    />
  );
};

const useDecisionColumns = (
  { minutes, store, onOpen }: DecisionsGridProps,
  style: Style,
): readonly GridColumn<DecisionRow>[] => {
  const words = useWords(gridWords).decisions;
  const { implementer } = useDirectorySuggestions();
  const topicKey = JSON.stringify(topicsOf(minutes));
  const date = meetingDateOf(minutes);
  const day = date ? formatCivilDate(date) : '';
  return useMemo(
    () =>
      decisionColumns({
        words,
        style,
        meeting: parseCivilDate(day),
        topics: JSON.parse(topicKey) as readonly string[],
        suggest: implementer,
        onOpen,
        editDeadline: (row, close) => <DeadlinePanel store={store} row={row} onClose={close} />,
      }),
    [words, style, day, topicKey, implementer, onOpen, store],
  );
};

/** Every decision of the document in one grid. `onOpen` must stay the same function while the grid stands. */
export const DecisionsGrid = (props: DecisionsGridProps): ReactElement => {
  const { minutes, store } = props;
  const words = useWords(gridWords);
  const style = useMemo(() => resolveStyle(minutes.style), [minutes.style]);
  const rows = useDecisionRows(minutes, style);
  const columns = useDecisionColumns(props, style);
  const isReadOnly = useSyncExternalStore(store.watch, store.isReadOnly);
  const reading = { style, meeting: meetingDateOf(minutes), newPartId };
  const stepRows = (from: number, count: number, step: 1 | -1): number | undefined => {
    let to: number | undefined;
    store.edit(placeOf(rows[from]), (draft) => {
      to = stepDecisions(draft, from, count, step);
    });
    return to;
  };
  const takeSuggestions = (wanted: readonly number[]): void => {
    store.edit([...placeOf(rows[wanted[0] ?? 0]), 'deadline'], (draft) => {
      for (const row of wanted.flatMap((index) => rows[index] ?? [])) {
        const deadline = suggestedDeadline(row, reading.meeting);
        const own = draft.agenda[row.item]?.decisions?.[row.index];
        if (own && deadline) setDeadline(own, deadline);
      }
    });
  };
  return (
    <DataGrid
      name={words.decisions.name}
      rows={rows}
      columns={columns}
      words={words.table}
      isReadOnly={isReadOnly}
      placeOf={keyOfRow}
      onStepRows={stepRows}
      onSuggest={takeSuggestions}
      onChange={(edits, merge) => {
        store.edit(
          placeOf(rows[rowOf(edits[0])] ?? rows.at(-1)),
          (draft) => {
            applyDecisionEdits(draft, edits, reading);
          },
          merge,
        );
      }}
    />
  );
};
