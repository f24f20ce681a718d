import { useState } from 'react';
import { startEdit, type ChipEdit } from './chip-edit';

type State = { readonly edit: ChipEdit; readonly seen: readonly string[]; readonly isComposing: boolean };

const isSame = (first: readonly string[], second: readonly string[]): boolean =>
  first.length === second.length && first.every((text, index) => text.normalize() === second[index]?.normalize());

export type ChipEditing = {
  readonly edit: ChipEdit;
  readonly isComposing: boolean;
  readonly become: (edit: ChipEdit) => void;
  readonly setComposing: (isComposing: boolean) => void;
};

/** The list being worked on, told to its owner at each step; a list changed from elsewhere (undo) takes its place. */
export const useChipEdit = (values: readonly string[], onChange: (values: readonly string[]) => void): ChipEditing => {
  const [stored, setState] = useState<State>({ edit: startEdit(values), seen: values, isComposing: false });
  let state = stored;
  if (!state.isComposing && state.seen !== values && !isSame(state.seen, values)) {
    state = { ...state, seen: values, edit: isSame(state.edit.values, values) ? state.edit : startEdit(values) };
    setState(state);
  }
  return {
    edit: state.edit,
    isComposing: state.isComposing,
    become: (edit) => {
      setState((before) => ({ ...before, edit }));
      if (!isSame(edit.values, values)) onChange(edit.values);
    },
    setComposing: (isComposing) => {
      setState((before) => ({ ...before, isComposing }));
    },
  };
};
