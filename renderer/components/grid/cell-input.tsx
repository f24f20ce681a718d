import { useId, type AriaAttributes, type ReactElement } from 'react';
import { CellPanel } from './cell-panel';
import { lockOf } from './column-value';
import type { GridColumn } from './grid-column';
import { gridKeyboard, type GridParts } from './grid-keyboard';
import type { CellField } from './use-grid-core';
import { OptionList, optionId } from './option-list';
import css from './grid.module.css';

type InputProps<Row> = { readonly parts: GridParts<Row>; readonly helpId: string };
type ActiveProps<Row> = InputProps<Row> & { readonly column: GridColumn<Row>; readonly row: Row };

const Chips = <Row,>({ parts: { core, editing } }: Pick<InputProps<Row>, 'parts'>): ReactElement => (
  <>
    {core.draft.names.map((name, index) => (
      <span key={`${name} ${String(index)}`} className={css['grid-chip']} data-own-mouse>
        {name}
        <button
          type="button"
          tabIndex={-1}
          aria-label={core.props.words.removeChip(name)}
          onMouseDown={(event) => {
            event.preventDefault();
            editing.setNames(core.draft.names.filter((_, other) => other !== index));
          }}
        >
          ×
        </button>
      </span>
    ))}
  </>
);

const Panel = <Row,>({ parts: { core }, column, row }: Omit<ActiveProps<Row>, 'helpId'>): ReactElement | null => {
  const close = (): void => {
    core.set({ mode: 'select', reveal: core.reveal + 1 });
  };
  return column.kind === 'text' && column.editor ? (
    <CellPanel label={column.header} onClose={close}>
      {column.editor(row, close)}
    </CellPanel>
  ) : null;
};

const isList = <Row,>({ kind }: GridColumn<Row>): boolean => kind === 'choice' || kind === 'chips';

/** How the open list is told: a one-line input is a combobox, a textarea may only point at its options. */
const optionsState = <Row,>(
  column: GridColumn<Row>,
  hasOptions: boolean,
  listId: string,
  highlighted: number,
): AriaAttributes & { readonly role?: 'combobox' } => {
  const open = hasOptions
    ? {
        'aria-controls': listId,
        ...(highlighted >= 0 ? { 'aria-activedescendant': optionId(listId, highlighted) } : {}),
      }
    : {};
  if (isList(column)) return { role: 'combobox', 'aria-expanded': hasOptions, 'aria-autocomplete': 'list', ...open };
  return 'suggest' in column && column.suggest ? { 'aria-autocomplete': 'list', ...open } : {};
};

/**
 * The input that stands in the active cell at all times and has the keyboard: empty over the cell while cells are
 * selected, so that the first key or the first composition is already typed into it; the cell's editor once something is.
 * It is uncontrolled, because nothing may touch its text while an input method composes.
 */
const Field = <Row,>({ parts, helpId, column, row }: ActiveProps<Row>): ReactElement => {
  const { core, editing, rangeCommands } = parts;
  const { words, isReadOnly } = core.props;
  const listId = useId();
  const isEditing = core.mode === 'edit';
  const hasOptions = isEditing && editing.options.length > 0;
  const isLocked = isReadOnly === true || column.kind === 'toggle' || lockOf(column, row) !== undefined;
  const number = core.active.row + 1;
  const options = isEditing ? optionsState(column, hasOptions, listId, core.draft.highlighted) : {};
  const shared = {
    className: css['grid-input'],
    defaultValue: '',
    readOnly: isLocked,
    spellCheck: false,
    autoComplete: 'off',
    'aria-label': isEditing
      ? words.editing(column.header, number)
      : words.cell(column.header, number, column.text(row)),
    'aria-describedby': helpId,
    ...options,
    onKeyDown: gridKeyboard(parts),
    onCompositionStart: () => {
      if (!isEditing) editing.begin('typed');
    },
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      editing.type(event.currentTarget.value);
    },
    onCopy: rangeCommands.onCopy,
    onCut: rangeCommands.onCut,
    onPaste: rangeCommands.onPaste,
  };
  const setInput = (element: CellField | null): void => {
    core.input.current = element;
  };
  return (
    <>
      {isList(column) ? <input ref={setInput} {...shared} /> : <textarea ref={setInput} rows={1} {...shared} />}
      {hasOptions ? (
        <OptionList
          id={listId}
          label={words.options(column.header)}
          options={editing.options}
          highlighted={core.draft.highlighted}
          onPick={editing.pick}
        />
      ) : null}
    </>
  );
};

/** All that stands in the active cell besides its text. */
export const CellInput = <Row,>({ parts, helpId }: InputProps<Row>): ReactElement | null => {
  const { core } = parts;
  const { column, row, mode } = core;
  if (!column || row === undefined) return null;
  return (
    <>
      {mode === 'edit' && column.kind === 'chips' ? <Chips parts={parts} /> : null}
      <Field parts={parts} helpId={helpId} column={column} row={row} />
      {mode === 'panel' ? <Panel parts={parts} column={column} row={row} /> : null}
    </>
  );
};
