import type { ClipboardEvent, KeyboardEvent } from 'react';
import { joinPrevious } from './chip-edit';
import { splitChips } from './split-chips';
import type { ChipEditing } from './use-chip-edit';
import type { Suggestions } from './use-suggestions';

type Options = {
  readonly editing: ChipEditing;
  readonly suggestions: Suggestions;
  readonly isReadOnly?: boolean | undefined;
  /** To the chip before the input. */
  readonly onPrevious: () => void;
  /** Whole entries, from a paste or a suggestion, in place of the text. */
  readonly onPut: (entries: readonly string[]) => void;
  readonly onEnter: () => void;
};

const isAtStart = ({ selectionStart, selectionEnd }: HTMLInputElement): boolean =>
  selectionStart === 0 && selectionEnd === 0;

/** What keys and pastes do in the input among the chips. */
export const useChipInput = ({ editing, suggestions, isReadOnly, onPrevious, onPut, onEnter }: Options) => {
  const { edit, become } = editing;
  const joinBefore = (target: HTMLInputElement): void => {
    const next = joinPrevious(edit);
    const caret = next.text.length - edit.text.length;
    become(next);
    requestAnimationFrame(() => {
      target.setSelectionRange(caret, caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || isReadOnly || suggestions.handleKey(event)) return;
    const { key, currentTarget } = event;
    if (key === 'Enter' && edit.text.trim() !== '') {
      event.preventDefault();
      suggestions.close();
      onEnter();
    } else if ((key === 'Backspace' || key === 'ArrowLeft') && isAtStart(currentTarget) && edit.index > 0) {
      event.preventDefault();
      if (key === 'Backspace') joinBefore(currentTarget);
      else onPrevious();
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    if (isReadOnly || splitChips(pasted).length < 2) return;
    event.preventDefault();
    onPut(splitChips(value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? value.length)));
  };
  return { onKeyDown, onPaste };
};
