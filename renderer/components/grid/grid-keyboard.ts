import type { KeyboardEvent } from 'react';
import { editCommand, selectCommand, type GridCommand } from './grid-keys';
import { movePosition, tabPosition } from './grid-position';
import type { CellEditing } from './use-cell-editing';
import type { CellField, GridCore } from './use-grid-core';
import type { RangeCommands } from './use-range-commands';
import { firstWritable, type RowCommands } from './use-row-commands';

export type GridParts<Row> = {
  readonly core: GridCore<Row>;
  readonly editing: CellEditing;
  readonly rowCommands: RowCommands;
  readonly rangeCommands: RangeCommands;
};

const breakLine = (field: CellField): void => {
  field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
};

/** Enter in an open cell: takes the option under the cursor, makes a chip of what is typed, else closes and moves on. */
const enter = <Row>({ core, editing }: GridParts<Row>, step: 1 | -1): void => {
  const { active, size, draft, column, mode } = core;
  const option = editing.options[draft.highlighted];
  if (mode === 'edit' && column?.kind === 'chips' && (option || draft.query.trim() !== '')) {
    editing.setNames([...draft.names, option?.value ?? draft.query.trim()]);
    return;
  }
  if (mode === 'edit' && option) editing.pick(option);
  else if (mode === 'edit') editing.finish();
  core.select(movePosition(active, step === 1 ? 'down' : 'up', size));
};

/** False where the browser's own Tab is to leave the grid. */
const tab = <Row>({ core, editing, rowCommands }: GridParts<Row>, step: 1 | -1): boolean => {
  const { active, size, props, isLeaving, mode, draft, column } = core;
  const option = editing.options[draft.highlighted];
  if (isLeaving) return false;
  if (mode === 'edit' && option && column?.kind !== 'choice') editing.pick(option);
  if (mode === 'edit') editing.finish();
  const next = tabPosition(active, step, size);
  if (next) core.select(next);
  else if (step === 1 && !props.isReadOnly) rowCommands.addRow(size.rows, firstWritable(props.columns));
  else return false;
  return true;
};

const escape = <Row>({ core, editing }: GridParts<Row>): void => {
  if (core.mode === 'edit') editing.cancel();
  else core.set({ isLeaving: true, message: core.props.words.leaving });
};

const highlight = <Row>({ core, editing }: GridParts<Row>, step: 1 | -1): void => {
  const { draft, set } = core;
  const highlighted = Math.max(-1, Math.min(draft.highlighted + step, editing.options.length - 1));
  set({ draft: { ...draft, highlighted } });
};

const space = <Row>({ core, editing }: GridParts<Row>): boolean => {
  if (core.column?.kind === 'toggle') editing.toggle();
  else if (core.column?.kind === 'choice') editing.begin('kept');
  else return false;
  return true;
};

/** Does what a command asks; false where the key is to go its own way. */
const run = <Row>(parts: GridParts<Row>, command: GridCommand): boolean => {
  const { core, editing, rowCommands, rangeCommands } = parts;
  switch (command.do) {
    case 'move':
      core.select(movePosition(core.active, command.move, core.size), command.extend);
      return true;
    case 'tab':
      return tab(parts, command.step);
    case 'enter':
      enter(parts, command.step);
      return true;
    case 'move-rows':
      rowCommands.stepRows(command.step);
      return true;
    case 'edit':
      editing.begin('kept');
      return true;
    case 'escape':
      escape(parts);
      return true;
    case 'space':
      return space(parts);
    case 'clear':
      rangeCommands.clear();
      return true;
    case 'fill-down':
      rangeCommands.fill();
      return true;
    case 'suggest':
      if (!core.props.onSuggest || core.props.isReadOnly) return false;
      core.props.onSuggest(
        Array.from({ length: core.range.bottom - core.range.top + 1 }, (_, i) => core.range.top + i),
      );
      return true;
    case 'add-row':
      if (core.mode === 'edit') editing.finish();
      rowCommands.addRow();
      return true;
    case 'remove-rows':
      rowCommands.removeRows();
      return true;
    case 'select-all':
      core.selectRange({ row: core.size.rows - 1, column: core.size.columns - 1 }, { row: 0, column: 0 });
      return true;
    case 'break-line':
      if (core.column?.kind !== 'text' || !core.column.multiline || !core.input.current) return true;
      breakLine(core.input.current);
      editing.type(core.input.current.value);
      return true;
    case 'next-option':
      highlight(parts, 1);
      return true;
    case 'previous-option':
      highlight(parts, -1);
      return true;
  }
};

const isUndo = ({ ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && (code === 'KeyZ' || code === 'KeyY');

/** Backspace before the first letter takes the last chip away. */
const takeChip = <Row>({ core, editing }: GridParts<Row>, event: KeyboardEvent): boolean => {
  const { mode, column, draft, input } = core;
  if (event.key !== 'Backspace' || mode !== 'edit' || column?.kind !== 'chips') return false;
  if ((input.current?.value ?? '') !== '' || draft.names.length === 0) return false;
  editing.setNames(draft.names.slice(0, -1));
  return true;
};

const typesText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** The keys of the grid. While an input method composes, every key is its own. */
export const gridKeyboard =
  <Row>(parts: GridParts<Row>) =>
  (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    const { core, editing } = parts;
    const isEditing = core.mode === 'edit';
    if (takeChip(parts, event)) {
      event.preventDefault();
      return;
    }
    const command = isEditing ? editCommand(event, editing.options.length > 0) : selectCommand(event);
    if (command === undefined) {
      // The input is empty now; its own undo would bring back what another cell was given.
      if (!isEditing && isUndo(event)) event.preventDefault();
      if (!isEditing && core.input.current?.readOnly && typesText(event)) editing.refuse();
      if (core.isLeaving && !['Shift', 'Control', 'Alt'].includes(event.key)) core.set({ isLeaving: false });
      return;
    }
    if (run(parts, command)) {
      event.preventDefault();
      if (command.do !== 'tab') event.stopPropagation();
    }
  };
