import type { ReactElement } from 'react';
import { assertNever } from '#shared/kernel/assert-never';
import type { StyleWords } from '#shared/words/desk/style-words-bangla';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { SwitchField } from '../fields/switch-field';
import { LastMarkControl } from './last-mark-control';
import { LimitedText } from './limited-text';
import { MarkControl } from './mark-control';
import type { LeafControl, Unit } from './setting';
import { useStyleTools } from './style-editor-context';

export type LeafFieldProps = {
  readonly control: LeafControl;
  readonly label: string;
  readonly description?: string | undefined;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

const unitWord = (unit: Unit, { units }: StyleWords): string | undefined => (unit === 'none' ? undefined : units[unit]);

/** One value of the style, by its kind. The value at a setting's place is of its control's kind: a test holds the two together. */
export const LeafField = ({ control, value, onChange, ...field }: LeafFieldProps): ReactElement => {
  const { words, isReadOnly } = useStyleTools();
  switch (control.kind) {
    case 'switch':
      return <SwitchField {...field} value={value === true} onChange={onChange} isReadOnly={isReadOnly} />;
    case 'number': {
      const { least, most, decimals, step, unit } = control;
      return (
        <NumberField
          {...field}
          {...{ least, most, decimals, step }}
          value={value as number}
          unit={unitWord(unit, words)}
          isReadOnly={isReadOnly}
          onChange={(number) => {
            // An emptied input is on the way to a number; the one before stays until then.
            if (number !== undefined) onChange(number);
          }}
        />
      );
    }
    case 'word':
      return (
        <LimitedText {...field} value={String(value)} least={control.least} most={control.most} onChange={onChange} />
      );
    case 'mark':
      return (
        <MarkControl {...field} value={String(value)} most={control.most} around={control.around} onChange={onChange} />
      );
    case 'last-mark':
      return (
        <LastMarkControl
          {...field}
          value={value as string | null}
          most={control.most}
          others={control.others}
          around={control.around}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          {...field}
          value={String(value)}
          choices={control.choices.map((choice) => ({
            value: choice,
            label: words.choices[choice as keyof StyleWords['choices']],
          }))}
          isReadOnly={isReadOnly}
          onChange={onChange}
        />
      );
    default:
      return assertNever(control);
  }
};
