import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactElement } from 'react';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import { FieldFrame, type FieldProps } from './field-frame';
import { LiteralEditor } from './literal-editor';
import css from './fields.module.css';

export type OverrideFieldProps = FieldProps & {
  /** What the rules make of the values. */
  readonly composed: string;
  /** What was written by hand in its place; undefined where nothing was. */
  readonly literal: string | undefined;
  readonly onChange: (literal: string | undefined) => void;
};

/** A composed wording, quietly shown; it can be overridden in place and put back. */
export const OverrideField = (props: OverrideFieldProps): ReactElement => {
  const { label, isLabelHidden, description, error, composed, literal, onChange, isReadOnly, path } = props;
  const id = useId();
  const words = useWords(fieldWords).override;
  const [isEditing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  /** Whether it is closed; a link to this place then focuses the pencil. */
  const isShut = literal === undefined && !isEditing;
  const shown = composed === '' ? words.empty : composed;
  const note = literal === undefined ? undefined : words.overridden(shown);
  const restore = (): void => {
    setEditing(false);
    onChange(undefined);
    // The pencil comes back with the next picture; the focus goes where the button was.
    requestAnimationFrame(() => pencil.current?.focus());
  };
  const start = (): void => {
    setEditing(true);
  };
  const leave = (): void => {
    setEditing(false);
  };
  const restoreButton = (
    <button type="button" className={css['field-button']} onClick={restore}>
      <IconArrowBackUp size={16} aria-hidden />
      {words.restore}
    </button>
  );
  const pencilButton = (
    <button
      type="button"
      ref={pencil}
      className={classes(css['field-button'], css['field-icon'])}
      aria-label={words.edit(label)}
      title={words.editShort}
      onClick={start}
    >
      <IconPencil size={16} aria-hidden />
    </button>
  );
  return (
    <FieldFrame kind="override" isGroup {...{ id, label, isLabelHidden, description, error, note }}>
      <div className={css['field-row']} data-path={isShut ? path : undefined}>
        {isShut ? (
          <span className={css['field-quiet']}>{shown}</span>
        ) : (
          <LiteralEditor {...props} id={id} onFocus={start} onLeave={leave} />
        )}
        {isReadOnly ? null : isShut ? pencilButton : literal === undefined ? null : restoreButton}
      </div>
    </FieldFrame>
  );
};
