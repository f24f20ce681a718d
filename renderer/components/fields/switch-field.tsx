import { useId, type ReactElement } from 'react';
import { describedBy, type FieldProps } from './field-frame';
import css from './fields.module.css';

export type SwitchFieldProps = Omit<FieldProps, 'error' | 'isLabelHidden'> & {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
};

/** On or off, at once. */
export const SwitchField = (props: SwitchFieldProps): ReactElement => {
  const { label, description, path, isReadOnly, value, onChange } = props;
  const id = useId();
  return (
    <div className={css.field} data-field="" data-kind="switch">
      <label className={css['field-switch']} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          role="switch"
          data-path={path}
          checked={value}
          disabled={isReadOnly}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.checked);
          }}
          {...describedBy(id, { description })}
        />
        <span>{label}</span>
      </label>
      {description === undefined ? null : (
        <p className={css['field-note']} id={`${id}-description`}>
          {description}
        </p>
      )}
    </div>
  );
};
