/** Listeners that are told one thing. */
export const createListeners = <Value>() => {
  const listeners = new Set<(value: Value) => void>();
  return {
    tell: (value: Value): void => {
      for (const listener of listeners) listener(value);
    },
    /** Gives the way to stop listening. */
    add: (listener: (value: Value) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
