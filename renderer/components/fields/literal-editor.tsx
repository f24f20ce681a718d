import { useEffect, useRef, useState, type ReactElement } from 'react';
import { describedBy, type FieldProps } from './field-frame';
import { useTypedText } from './use-typed-text';
import css from './fields.module.css';

type LiteralEditorProps = FieldProps & {
  readonly id: string;
  readonly composed: string;
  readonly literal: string | undefined;
  readonly onChange: (literal: string | undefined) => void;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
};

/** The input of an overridden wording; opened by the pencil it takes the focus, all its text selected. */
export const LiteralEditor = (props: LiteralEditorProps): ReactElement => {
  const { id, label, composed, literal, onChange, onFocus, onLeave, path, isReadOnly, description, error } = props;
  const input = useRef<HTMLTextAreaElement>(null);
  const [isOpenedByPencil] = useState(literal === undefined);
  // A wording of nothing overrides nothing; while the input is being emptied to write another, it stays empty.
  const [blank, setBlank] = useState<string | undefined>();
  const { isComposing, ...typed } = useTypedText(literal ?? blank ?? composed, (text) => {
    setBlank(text.trim() === '' ? text : undefined);
    onChange(text === composed || text.trim() === '' ? undefined : text);
  });
  useEffect(() => {
    if (!isOpenedByPencil) return;
    input.current?.focus();
    input.current?.select();
  }, [isOpenedByPencil]);
  return (
    <>
      <label className={css['field-hidden']} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={input}
        id={id}
        className={css['field-input']}
        rows={1}
        data-path={path}
        data-composing={isComposing || undefined}
        readOnly={isReadOnly}
        onFocus={onFocus}
        onBlur={onLeave}
        {...typed}
        {...describedBy(id, { description, error, note: literal })}
      />
    </>
  );
};
