import { useState } from 'react';
import type { Result } from '#shared/kernel/result';

export type TypedValueOptions<Value, Problem> = {
  readonly value: Value;
  /** Tells values apart. */
  readonly keyOf: (value: Value) => string;
  readonly show: (value: Value) => string;
  readonly read: (text: string) => Result<Value, Problem>;
  readonly onChange: (value: Value) => void;
};

export type TypedValue<Problem> = {
  readonly text: string;
  /** What is wrong with the text as it stands. */
  readonly problem: Problem | undefined;
  /** Whether the person has left the input, so that an unfinished text is a wrong one. */
  readonly isSettled: boolean;
  readonly type: (text: string) => void;
  readonly settle: () => void;
};

type State = {
  /** What is typed and not yet put into its usual form. */
  readonly text: string | undefined;
  readonly seen: string;
  readonly told: string;
  readonly isSettled: boolean;
};

/**
 * An input whose text stands for a value. The text stays as typed until it is left; while it is wrong it stays even then,
 * and the value stays as it was. A value changed from elsewhere takes the text's place.
 */
export const useTypedValue = <Value, Problem>({
  value,
  keyOf,
  show,
  read,
  onChange,
}: TypedValueOptions<Value, Problem>): TypedValue<Problem> => {
  const key = keyOf(value);
  const [stored, setState] = useState<State>({ text: undefined, seen: key, told: key, isSettled: false });
  let state = stored;
  if (state.seen !== key) {
    state = state.told === key ? { ...state, seen: key } : { text: undefined, seen: key, told: key, isSettled: false };
    setState(state);
  }
  const reading = state.text === undefined ? undefined : read(state.text);
  return {
    text: state.text ?? show(value),
    problem: reading?.ok === false ? reading.error : undefined,
    isSettled: state.isSettled,
    type: (text) => {
      const next = read(text);
      const told = next.ok ? keyOf(next.value) : key;
      setState({ ...state, text, told });
      if (next.ok && told !== key) onChange(next.value);
    },
    settle: () => {
      if (state.text === undefined) return;
      const isRight = read(state.text).ok;
      setState({ ...state, text: isRight ? undefined : state.text, isSettled: !isRight });
    },
  };
};
