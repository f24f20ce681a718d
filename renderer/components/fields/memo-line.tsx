import type { ReactElement } from 'react';
import { describedBy, type FieldProps } from './field-frame';
import { useTypedText } from './use-typed-text';
import css from './fields.module.css';

type MemoLineProps = FieldProps & {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** The whole number in one input, kept exactly as it is typed. */
export const MemoLine = ({ id, label, path, isReadOnly, error, value, onChange }: MemoLineProps): ReactElement => {
  const { isComposing, ...typed } = useTypedText(value, onChange);
  return (
    <input
      id={id}
      className={css['field-input']}
      type="text"
      autoComplete="off"
      aria-label={label}
      data-path={path}
      data-composing={isComposing || undefined}
      readOnly={isReadOnly}
      {...typed}
      {...describedBy(id, { error })}
    />
  );
};
