import { useState, type ReactElement } from 'react';
import { TextField } from '../fields/text-field';
import { useStyleTools } from './style-editor-context';

export type LimitedTextProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly value: string;
  readonly least: number;
  readonly most: number;
  readonly path: string;
  readonly description?: string | undefined;
  readonly onChange: (text: string) => void;
};

/** A text whose length a file limits: a text that is too long or missing stays, with an error and no `onChange`. */
export const LimitedText = ({ least, most, onChange, ...field }: LimitedTextProps): ReactElement => {
  const { words, isReadOnly } = useStyleTools();
  const [refused, setRefused] = useState<{ readonly text: string; readonly beside: string }>();
  // A value changed from elsewhere (undo, put back) takes the place of what was refused.
  const isRefused = refused?.beside === field.value;
  const error = !isRefused ? undefined : refused.text.length > most ? words.tooLong(most) : words.notEmpty;
  return (
    <TextField
      {...field}
      error={error}
      isReadOnly={isReadOnly}
      onChange={(text) => {
        const fits = text.length >= least && text.length <= most && (least === 0 || text.trim() !== '');
        setRefused(fits ? undefined : { text, beside: field.value });
        if (fits) onChange(text);
      }}
    />
  );
};
