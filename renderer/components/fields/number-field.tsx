import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { fieldWords, type FieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import { describedBy, FieldFrame, type FieldProps } from './field-frame';
import { readTypedNumber, type NumberLimits, type TypedNumberProblem } from './read-typed-number';
import { useTypedValue } from './use-typed-value';
import css from './fields.module.css';

export type NumberFieldProps = FieldProps &
  NumberLimits & {
    readonly value: number | undefined;
    readonly onChange: (value: number | undefined) => void;
    /** What the up and down arrows add; 1 unless told. */
    readonly step?: number | undefined;
    /** What stands behind the number: মি.মি. */
    readonly unit?: string | undefined;
  };

const rangeSentence = ({ least, most }: NumberLimits, { number, digits }: FieldWords): string => {
  if (least !== undefined && most !== undefined) return number.between(digits(String(least)), digits(String(most)));
  if (least !== undefined) return number.atLeast(digits(String(least)));
  return number.atMost(digits(String(most ?? '')));
};

const sentenceOf = (problem: TypedNumberProblem, limits: NumberLimits, words: FieldWords): string => {
  switch (problem) {
    case 'not-a-number':
      return words.number.notANumber;
    case 'not-whole':
      return words.number.notWhole;
    case 'out-of-range':
      return rangeSentence(limits, words);
  }
};

const stepped = (value: number, { least = -Infinity, most = Infinity, decimals = 0 }: NumberLimits): number =>
  Number(Math.min(most, Math.max(least, value)).toFixed(decimals));

/** A number in the digits of the window's language; digits of either script are read. */
export const NumberField = (props: NumberFieldProps): ReactElement => {
  const { label, isLabelHidden, description, path, isReadOnly, value, onChange, step = 1, unit } = props;
  const { least, most, decimals } = props;
  const limits = { least, most, decimals };
  const id = useId();
  const words = useWords(fieldWords);
  const typed = useTypedValue({
    value,
    keyOf: String,
    show: (number) => (number === undefined ? '' : words.digits(String(number))),
    read: (text) => readTypedNumber(text, limits),
    onChange,
  });
  // On the way to a number that is large enough there are smaller ones: they are no mistake before the input is left.
  const isSaid = typed.isSettled || typed.problem === 'not-a-number' || typed.problem === 'not-whole';
  const error = typed.problem && isSaid ? sentenceOf(typed.problem, limits, words) : props.error;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || isReadOnly) return;
    if (event.key === 'Enter') typed.settle();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const next = stepped((value ?? least ?? 0) + (event.key === 'ArrowUp' ? step : -step), limits);
    if (next !== value) onChange(next);
  };
  return (
    <FieldFrame {...{ id, label, isLabelHidden, description, error }}>
      <span className={css['field-row']}>
        <input
          id={id}
          className={classes(css['field-input'], css['field-number'])}
          type="text"
          inputMode={(decimals ?? 0) > 0 ? 'decimal' : 'numeric'}
          autoComplete="off"
          data-path={path}
          readOnly={isReadOnly}
          value={typed.text}
          onChange={({ currentTarget }) => {
            typed.type(currentTarget.value);
          }}
          onBlur={typed.settle}
          onKeyDown={onKeyDown}
          {...describedBy(id, { description, error })}
        />
        {unit === undefined ? null : <span className={css['field-unit']}>{unit}</span>}
      </span>
    </FieldFrame>
  );
};
