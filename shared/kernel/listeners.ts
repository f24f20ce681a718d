/** Those who want to be told of something. `Value` is what they are told; void where it is only that something changed. */
export type Listeners<Value = void> = {
  readonly tell: (value: Value) => void;
  /** Gives the way to stop listening. */
  readonly add: (listener: (value: Value) => void) => () => void;
};

export const createListeners = <Value = void>(): Listeners<Value> => {
  const listeners = new Set<(value: Value) => void>();
  return {
    tell: (value) => {
      for (const listener of listeners) listener(value);
    },
    add: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
