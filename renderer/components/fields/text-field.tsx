import { useId, type ReactElement } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field-frame';
import { useTypedText } from './use-typed-text';
import css from './fields.module.css';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** A text area that grows with its text. */
  readonly multiline?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
};

/** A text: the input always holds exactly what was typed. */
export const TextField = (props: TextFieldProps): ReactElement => {
  const { label, isLabelHidden, description, error, path, isReadOnly, multiline, placeholder, onBlur } = props;
  const id = useId();
  const { isComposing, ...typed } = useTypedText(props.value, props.onChange);
  const shared = {
    id,
    className: css['field-input'],
    'data-path': path,
    'data-composing': isComposing || undefined,
    placeholder,
    readOnly: isReadOnly,
    onBlur,
    ...typed,
    ...describedBy(id, { description, error }),
  };
  return (
    <FieldFrame {...{ id, label, isLabelHidden, description, error }}>
      {multiline ? <textarea rows={1} {...shared} /> : <input type="text" autoComplete="off" {...shared} />}
    </FieldFrame>
  );
};
