import { useId, type ReactElement } from 'react';
import { classes } from '#renderer/desk/classes';
import { describedBy, FieldFrame, type FieldProps } from './field-frame';
import css from './fields.module.css';

export type Choice<Value extends string> = { readonly value: Value; readonly label: string };

export type ChoiceFieldProps<Value extends string> = FieldProps & {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
};

/** One of a few; the browser's own list, which every keyboard and screen reader knows. */
export const ChoiceField = <Value extends string>(props: ChoiceFieldProps<Value>): ReactElement => {
  const { label, isLabelHidden, description, error, path, isReadOnly, value, choices, onChange } = props;
  const id = useId();
  return (
    <FieldFrame {...{ id, label, isLabelHidden, description, error }}>
      <select
        id={id}
        className={classes(css['field-input'], css['field-select'])}
        data-path={path}
        value={value}
        disabled={isReadOnly}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => choice.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
        {...describedBy(id, { description, error })}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};
