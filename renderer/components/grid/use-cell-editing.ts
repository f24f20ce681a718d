import { useLayoutEffect, useRef } from 'react';
import { findChoice, lockOf, readColumn } from './column-value';
import type { GridColumn, GridSuggestion, GridValue } from './grid-column';
import type { GridEdit } from './grid-edit';
import { noDraft, type GridCore } from './use-grid-core';
import { useGridOptions } from './use-grid-options';

/** An open cell: what its row was, what was typed, and how the cell read after the last change made here. */
type Session<Row> = {
  readonly was: Row;
  readonly row: number;
  readonly merge: string;
  isChanged: boolean;
  /** The cell's value as the last change left it; undefined until it is seen. */
  seen: string | undefined;
};

const keyOf = (value: GridValue): string => (typeof value === 'string' ? value : value.join('\n'));

const chipsWith = (names: readonly string[], query: string): readonly string[] =>
  query.trim() === '' ? names : [...names, query.trim()];

export type CellEditing = {
  readonly options: readonly GridSuggestion[];
  /** Opens the cell: `typed` where the first characters are already in the input, `kept` to go on from its text. */
  readonly begin: (how: 'typed' | 'kept') => void;
  readonly type: (text: string) => void;
  readonly setNames: (names: readonly string[]) => void;
  readonly pick: (option: GridSuggestion) => void;
  /** Closes the cell with what is in it. A choice under the cursor is taken. */
  readonly finish: () => void;
  readonly cancel: () => void;
  readonly toggle: () => void;
  /** Says why the cell cannot be changed. */
  readonly refuse: () => void;
};

/**
 * Editing in the active cell. What is typed goes into the document at once, as in every other field, so that nothing
 * typed can be lost; Escape puts the row back.
 */
export const useCellEditing = <Row>(core: GridCore<Row>): CellEditing => {
  const { column, row, active, draft, mode, input, props, set, say } = core;
  const session = useRef<Session<Row>>(undefined);
  const sessions = useRef(0);
  const options = useGridOptions(column, draft.query, mode === 'edit');

  const close = (): void => {
    session.current = undefined;
    if (input.current) input.current.value = '';
    set({ mode: 'select', draft: noDraft });
  };

  const send = (edits: readonly GridEdit<Row>[]): void => {
    const open = session.current;
    if (open) {
      open.isChanged = true;
      open.seen = undefined;
    }
    props.onChange(edits, open?.merge);
  };
  const setValue = (own: GridColumn<Row>, value: GridValue): void => {
    send([{ kind: 'set', row: active.row, column: own.id, value }]);
  };

  const start = (own: GridColumn<Row>, at: Row, how: 'typed' | 'kept'): void => {
    sessions.current += 1;
    const merge = `grid ${props.name} ${String(sessions.current)}`;
    session.current = { was: at, row: active.row, merge, isChanged: false, seen: undefined };
    const field = input.current;
    if (field && how === 'kept') {
      field.value = own.kind === 'text' ? own.text(at) : '';
      field.setSelectionRange(field.value.length, field.value.length);
    }
    const value = own.kind === 'choice' ? own.value(at) : '';
    const highlighted = own.kind === 'choice' ? own.options.findIndex((option) => option.value === value) : -1;
    set({
      mode: 'edit',
      isLeaving: false,
      draft: { query: '', names: own.kind === 'chips' ? own.names(at) : [], highlighted },
    });
  };

  const lock = !column || row === undefined || props.isReadOnly ? '' : lockOf(column, row);
  const refuse = (): void => {
    if (lock !== undefined) say(lock === '' ? props.words.locked : lock);
  };

  const toggle = (): void => {
    if (column?.kind !== 'toggle' || row === undefined) return;
    if (lock === undefined) setValue(column, column.isOn(row) ? '' : 'true');
    else refuse();
  };

  const begin = (how: 'typed' | 'kept'): void => {
    if (!column || row === undefined || session.current) return;
    if (lock !== undefined) {
      refuse();
      if (how === 'kept') column.onOpen?.(row);
    } else if (column.kind === 'toggle') toggle();
    else if (how === 'kept' && column.kind === 'text' && column.editor) set({ mode: 'panel', isLeaving: false });
    else start(column, row, how);
  };

  const type = (text: string): void => {
    if (!session.current) begin('typed');
    if (!session.current || !column || row === undefined) return;
    const names = column.kind === 'chips' && mode !== 'edit' ? column.names(row) : draft.names;
    set({ mode: 'edit', draft: { query: text, names, highlighted: column.kind === 'choice' && text !== '' ? 0 : -1 } });
    if (column.kind === 'text') setValue(column, text);
    if (column.kind === 'chips') setValue(column, chipsWith(names, text));
  };

  const setNames = (names: readonly string[]): void => {
    if (column?.kind !== 'chips') return;
    if (input.current) input.current.value = '';
    set({ draft: { query: '', names, highlighted: -1 } });
    setValue(column, names);
  };

  const pick = (option: GridSuggestion): void => {
    if (column?.kind === 'chips') setNames([...draft.names, option.name]);
    else if (column?.kind === 'choice') {
      const value = findChoice(column.options, option.name)?.value;
      if (value !== undefined) setValue(column, value);
      close();
    } else if (column) {
      const others = Object.entries(option.cells ?? {}).map(
        ([id, value]): GridEdit<Row> => ({ kind: 'set', row: active.row, column: id, value }),
      );
      send([{ kind: 'set', row: active.row, column: column.id, value: option.name }, ...others]);
      close();
    }
  };

  const finish = (): void => {
    const option = column?.kind === 'choice' ? options[draft.highlighted] : undefined;
    if (mode === 'edit' && option) pick(option);
    else close();
  };

  const cancel = (): void => {
    const open = session.current;
    if (open?.isChanged) props.onChange([{ kind: 'restore', row: open.row, was: open.was }], open.merge);
    close();
  };

  // An undo from elsewhere changes the cell under the typing: the input follows it.
  useLayoutEffect(() => {
    const open = session.current;
    if (!open) return;
    if (!column || row === undefined || open.row !== active.row) {
      close();
      return;
    }
    const now = keyOf(readColumn(column, row));
    if (open.seen !== undefined && open.seen !== now) {
      if (column.kind === 'text' && input.current) input.current.value = now;
      else close();
    }
    open.seen = now;
  });

  return { options, begin, type, setNames, pick, finish, cancel, toggle, refuse };
};
