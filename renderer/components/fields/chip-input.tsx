import { useRef, type ReactElement } from 'react';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import type { Suggest } from '../suggestion';
import { typeText } from './chip-edit';
import { describedBy, type FieldProps } from './field-frame';
import { SuggestionList } from './suggestion-list';
import type { ChipEditing } from './use-chip-edit';
import { useChipInput } from './use-chip-input';
import { useSuggestions } from './use-suggestions';
import css from './chips.module.css';

type ChipInputProps = FieldProps & {
  readonly id: string;
  readonly editing: ChipEditing;
  readonly suggest?: Suggest | undefined;
  readonly placeholder?: string | undefined;
  /** To the chip before the input. */
  readonly onPrevious: () => void;
  /** Whole entries, from a paste or a suggestion, in place of the text. */
  readonly onPut: (entries: readonly string[]) => void;
  readonly onEnter: () => void;
};

/** The input among the chips; what stands in it is part of the list as it is typed. */
export const ChipInput = (props: ChipInputProps): ReactElement => {
  const { id, label, description, error, path, isReadOnly, editing, placeholder, onPut } = props;
  const { edit, become, isComposing, setComposing } = editing;
  const words = useWords(fieldWords);
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions({
    suggest: isReadOnly ? undefined : props.suggest,
    query: edit.text,
    onTake: (taken) => {
      onPut([taken]);
    },
  });
  const handlers = useChipInput({ ...props, suggestions });
  return (
    <li className={css['chip-input']}>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        data-path={path}
        data-composing={isComposing || undefined}
        readOnly={isReadOnly}
        placeholder={edit.values.length === 0 ? placeholder : undefined}
        value={edit.text}
        {...(props.suggest ? suggestions.inputProps : {})}
        {...describedBy(id, { description, error })}
        onChange={({ currentTarget }) => {
          become(typeText(edit, currentTarget.value));
          suggestions.open();
        }}
        onCompositionStart={() => {
          setComposing(true);
        }}
        onCompositionEnd={() => {
          setComposing(false);
        }}
        {...handlers}
        onBlur={suggestions.close}
      />
      {suggestions.isOpen ? (
        <SuggestionList suggestions={suggestions} label={words.suggest.list(label)} anchor={input} />
      ) : null}
    </li>
  );
};
