import { IconX } from '@tabler/icons-react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { FieldWords } from '#shared/words/desk/field-words';
import css from './chips.module.css';

type ChipProps = {
  readonly text: string;
  readonly place: number;
  /** Only a field that is being worked on has buttons; the others are drawn as they would be. */
  readonly isLive: boolean;
  readonly words: FieldWords;
  readonly onKeyDown: (event: KeyboardEvent, place: number) => void;
  readonly onEdit: (place: number) => void;
  readonly onRemove: (place: number) => void;
};

/** One entry of a list. */
export const Chip = ({ text, place, isLive, words, onKeyDown, onEdit, onRemove }: ChipProps): ReactElement =>
  isLive ? (
    <li className={css.chip} data-place={place}>
      <button
        type="button"
        className={css['chip-text']}
        tabIndex={-1}
        title={words.chips.keys}
        onKeyDown={(event) => {
          onKeyDown(event, place);
        }}
        onDoubleClick={() => {
          onEdit(place);
        }}
      >
        {text}
      </button>
      <button
        type="button"
        className={css['chip-remove']}
        tabIndex={-1}
        aria-label={words.chips.remove(text)}
        title={words.chips.remove(text)}
        onClick={() => {
          onRemove(place);
        }}
      >
        <IconX size={14} aria-hidden />
      </button>
    </li>
  ) : (
    <li className={css.chip}>
      <span className={css['chip-text']}>{text}</span>
      <span className={css['chip-remove']} />
    </li>
  );
