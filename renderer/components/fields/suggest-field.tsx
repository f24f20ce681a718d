import { useId, useRef, type ReactElement } from 'react';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import type { Suggest } from '../suggestion';
import { describedBy, FieldFrame, type FieldProps } from './field-frame';
import { SuggestionList } from './suggestion-list';
import { useSuggestions } from './use-suggestions';
import { useTypedText } from './use-typed-text';
import css from './fields.module.css';

export type SuggestFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly suggest: Suggest;
  /** Told when a suggestion was taken, after `onChange`: for filling the fields beside it. */
  readonly onTake?: ((value: string) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
};

/** Free text with suggestions. */
export const SuggestField = (props: SuggestFieldProps): ReactElement => {
  const { label, isLabelHidden, description, error, path, isReadOnly, value, suggest, placeholder } = props;
  const id = useId();
  const words = useWords(fieldWords);
  const input = useRef<HTMLInputElement>(null);
  const { isComposing, ...typed } = useTypedText(value, props.onChange);
  const suggestions = useSuggestions({
    suggest: isReadOnly ? undefined : suggest,
    query: typed.value,
    onTake: (taken) => {
      props.onChange(taken);
      props.onTake?.(taken);
    },
  });
  return (
    <FieldFrame {...{ id, label, isLabelHidden, description, error }}>
      <input
        ref={input}
        id={id}
        className={css['field-input']}
        type="text"
        autoComplete="off"
        data-path={path}
        data-composing={isComposing || undefined}
        readOnly={isReadOnly}
        placeholder={placeholder}
        {...typed}
        {...suggestions.inputProps}
        {...describedBy(id, { description, error })}
        onChange={(event) => {
          typed.onChange(event);
          suggestions.open();
        }}
        onKeyDown={suggestions.handleKey}
        onBlur={() => {
          suggestions.close();
          props.onBlur?.();
        }}
      />
      {suggestions.isOpen ? (
        <SuggestionList suggestions={suggestions} label={words.suggest.list(label)} anchor={input} />
      ) : null}
    </FieldFrame>
  );
};
