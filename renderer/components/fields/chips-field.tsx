import { useId, useRef, useState, type FocusEvent, type ReactElement } from 'react';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import type { Suggest } from '../suggestion';
import { Chip } from './chip';
import { chipsAfter, chipsBefore, commitText, putChips, startEdit } from './chip-edit';
import { ChipInput } from './chip-input';
import { FieldFrame, type FieldProps } from './field-frame';
import { useChipEdit } from './use-chip-edit';
import { useChipSteps } from './use-chip-steps';
import chipsCss from './chips.module.css';
import fieldsCss from './fields.module.css';

export type ChipsFieldProps = FieldProps & {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly suggest?: Suggest | undefined;
  readonly placeholder?: string | undefined;
};

/** A list of short texts. Without focus or hover, all of it except one input is plain text, without buttons. */
export const ChipsField = (props: ChipsFieldProps): ReactElement => {
  const { label, isLabelHidden, description, error, values, isReadOnly } = props;
  const id = useId();
  const words = useWords(fieldWords);
  const box = useRef<HTMLUListElement>(null);
  const [isFocused, setFocused] = useState(false);
  const [isHovered, setHovered] = useState(false);
  const editing = useChipEdit(values, props.onChange);
  const { edit, become } = editing;
  const isLive = !isReadOnly && (isFocused ? true : isHovered);
  const { goTo, toInput, rest, change, remove, onKeyDown } = useChipSteps(editing, box);
  const leave = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setFocused(false);
    rest();
    become(startEdit(commitText(edit).values));
  };
  const [before, after] = [chipsBefore(edit), chipsAfter(edit)];
  const chip = (text: string, place: number, key: string): ReactElement => (
    <Chip key={key} {...{ text, place, isLive, words, onKeyDown, onEdit: change, onRemove: remove }} />
  );
  return (
    <FieldFrame kind="chips" {...{ id, label, isLabelHidden, description, error }}>
      <ul
        ref={box}
        className={classes(fieldsCss['field-input'], chipsCss.chips)}
        role="list"
        aria-label={words.chips.list(label)}
        data-read-only={isReadOnly === true ? true : undefined}
        onPointerEnter={() => {
          setHovered(true);
        }}
        onPointerLeave={() => {
          setHovered(false);
        }}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={leave}
        onMouseDown={(event) => {
          // The empty room of the box belongs to its input.
          if (event.target !== event.currentTarget || isReadOnly) return;
          event.preventDefault();
          box.current?.querySelector('input')?.focus();
        }}
      >
        {before.map((text, index) => chip(text, index, `before ${String(index)}`))}
        <ChipInput
          key="input"
          {...props}
          id={id}
          editing={editing}
          onPrevious={() => {
            goTo(before.length - 1);
          }}
          onPut={(entries) => {
            become(putChips(edit, entries));
            toInput();
          }}
          onEnter={() => {
            become(commitText(edit));
            toInput();
          }}
        />
        {after.map((text, index) =>
          chip(text, edit.values.length - after.length + index, `after ${String(after.length - index)}`),
        )}
      </ul>
    </FieldFrame>
  );
};
