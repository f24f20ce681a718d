import type { RowEdit, RowCells } from '#shared/minutes/edit/row-edit';
import type { Suggestion } from '../suggestion';
import { findChoice, lockOf } from './column-value';
import { useCellSession } from './use-cell-session';
import type { GridCore } from './use-grid-core';
import { useGridOptions } from './use-grid-options';

const chipsWith = (names: readonly string[], query: string): readonly string[] =>
  query.trim() === '' ? names : [...names, query.trim()];

const editsOf = (cells: RowCells, row: number): readonly RowEdit<never>[] =>
  Object.entries(cells).map(([column, value]) => ({ kind: 'set', row, column, value }));

export type CellEditing = {
  readonly options: readonly Suggestion[];
  /** Opens the cell: `typed` where the first characters are already in the input, `kept` to go on from its text. */
  readonly begin: (how: 'typed' | 'kept') => void;
  readonly type: (text: string) => void;
  readonly setNames: (names: readonly string[]) => void;
  readonly pick: (option: Suggestion) => void;
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
  const session = useCellSession(core);
  const { setValue, send, close, cancel } = session;
  const options = useGridOptions(column, draft.query, mode === 'edit');
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
    if (!column || row === undefined || session.isOpen()) return;
    if (lock !== undefined) {
      refuse();
      if (how === 'kept') column.onOpen?.(row);
    } else if (column.kind === 'toggle') toggle();
    else if (how === 'kept' && column.kind === 'text' && column.editor) set({ mode: 'panel', isLeaving: false });
    else session.open(column, row, how);
  };
  const type = (text: string): void => {
    if (!session.isOpen()) begin('typed');
    if (!session.isOpen() || !column || row === undefined) return;
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
  const pick = (option: Suggestion): void => {
    if (column?.kind === 'chips') setNames([...draft.names, option.value]);
    else if (column?.kind === 'choice') {
      const value = findChoice(column.options, option.value)?.value;
      if (value !== undefined) setValue(column, value);
      close();
    } else if (column) {
      send(editsOf({ ...option.cells, [column.id]: option.value }, active.row));
      close();
    }
  };
  const finish = (): void => {
    const option = column?.kind === 'choice' ? options[draft.highlighted] : undefined;
    if (mode === 'edit' && option) pick(option);
    else close();
  };
  return { options, begin, type, setNames, pick, finish, cancel, toggle, refuse };
};
