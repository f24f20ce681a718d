import type { ReactElement } from 'react';
import { valueAt } from '#shared/minutes/path';
import { SwitchField } from '../fields/switch-field';
import { MarkControl, MarkSample, type MarkControlProps } from './mark-control';
import type { Place } from './setting';
import { useStyleTools } from './style-editor-context';
import fieldsCss from '../fields/fields.module.css';

export type LastMarkControlProps = Omit<MarkControlProps, 'value' | 'onChange' | 'isLabelHidden'> & {
  /** Null: as the others. */
  readonly value: string | null;
  readonly others: Place;
  readonly onChange: (text: string | null) => void;
};

/** The mark of the last line: that of the others, or one of its own. */
export const LastMarkControl = (props: LastMarkControlProps): ReactElement => {
  const { label, value, others, onChange, path, around, ...field } = props;
  const { words, style, isReadOnly } = useStyleTools();
  const othersMark = String(valueAt(style, others));
  return (
    <div role="group" aria-label={label}>
      <span className={fieldsCss['field-label']} aria-hidden>
        {label}
      </span>
      <SwitchField
        label={words.asOthers}
        value={value === null}
        path={value === null ? path : undefined}
        isReadOnly={isReadOnly}
        onChange={(isAsOthers) => {
          onChange(isAsOthers ? null : othersMark);
        }}
      />
      {value === null ? (
        <MarkSample value={othersMark} around={around} />
      ) : (
        <MarkControl
          {...field}
          label={label}
          isLabelHidden
          value={value}
          path={path}
          around={around}
          onChange={onChange}
        />
      )}
    </div>
  );
};
