import { useId, type ReactElement } from 'react';
import type { TimeForm } from '#shared/calendar/time-of-day';
import { fieldWords, type FieldWords } from '#shared/words/desk/field-words';
import { useLanguage, useWords } from '#renderer/desk/desk-context';
import { describedBy, FieldFrame, type FieldProps } from './field-frame';
import { printTime, readTypedTime, showTime, type FieldTime, type TypedTimeProblem } from './read-typed-time';
import { useTypedValue } from './use-typed-value';
import css from './fields.module.css';

export type TimeFieldProps = FieldProps & {
  /** `HH:MM` and the period word where one was written; an empty object where there is no time. */
  readonly value: FieldTime;
  readonly onChange: (value: FieldTime) => void;
  /** How the document writes times. */
  readonly form: TimeForm;
};

const sentenceOf = (problem: TypedTimeProblem, words: FieldWords): string => {
  switch (problem) {
    case 'no-time':
      return words.time.notATime;
    case 'impossible-time':
      return words.time.impossible;
    case 'unknown-period':
      return words.time.unknownPeriod;
  }
};

/** A time as minutes write it, and how it will print. */
export const TimeField = (props: TimeFieldProps): ReactElement => {
  const { label, isLabelHidden, description, path, isReadOnly, value, onChange, form } = props;
  const id = useId();
  const words = useWords(fieldWords);
  const isTwelveHour = useLanguage() === 'bn';
  const show = (time: FieldTime): string => showTime(time, words, isTwelveHour);
  const typed = useTypedValue({
    value,
    keyOf: ({ time = '', period = '' }) => `${time} ${period}`,
    show,
    read: readTypedTime,
    onChange,
  });
  const isSaid = typed.isSettled || typed.problem === 'impossible-time';
  const kept = value.time === undefined ? words.time.keptEmpty : words.time.kept(show(value));
  const error = typed.problem && isSaid ? `${sentenceOf(typed.problem, words)} ${kept}` : props.error;
  const printed = error === undefined ? printTime(value, form) : undefined;
  const note = printed === undefined ? undefined : words.time.prints(printed);
  return (
    <FieldFrame kind="time" {...{ id, label, isLabelHidden, description, error, note }}>
      <input
        id={id}
        className={css['field-input']}
        type="text"
        autoComplete="off"
        data-path={path}
        readOnly={isReadOnly}
        placeholder={words.time.placeholder}
        value={typed.text}
        onChange={({ currentTarget }) => {
          typed.type(currentTarget.value);
        }}
        onBlur={typed.settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) typed.settle();
        }}
        {...describedBy(id, { description, error, note })}
      />
    </FieldFrame>
  );
};
