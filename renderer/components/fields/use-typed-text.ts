import { useState, type ChangeEvent, type CompositionEvent } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export type TypedText = {
  readonly value: string;
  readonly isComposing: boolean;
  readonly onChange: (event: ChangeEvent<TextElement>) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: (event: CompositionEvent<TextElement>) => void;
};

type State = { readonly text: string; readonly seen: string; readonly isComposing: boolean };

/**
 * A controlled text that an input method can work in: while it composes, the input shows exactly what was typed, whatever
 * the owner makes of it; a change from elsewhere (undo) shows at once otherwise. Every keystroke is told, composed or not.
 */
export const useTypedText = (value: string, onChange: (text: string) => void): TypedText => {
  const [state, setState] = useState<State>({ text: value, seen: value, isComposing: false });
  const isStale = !state.isComposing && state.seen !== value;
  if (isStale) setState({ ...state, text: value, seen: value });
  return {
    value: isStale ? value : state.text,
    isComposing: state.isComposing,
    onChange: ({ currentTarget }) => {
      const text = currentTarget.value;
      setState((before) => ({ ...before, text }));
      onChange(text);
    },
    onCompositionStart: () => {
      setState((before) => ({ ...before, isComposing: true }));
    },
    onCompositionEnd: ({ currentTarget }) => {
      const text = currentTarget.value;
      setState({ text, seen: value, isComposing: false });
      if (text !== value) onChange(text);
    },
  };
};
