import type { SearchResult } from './messages';

type Waiting = { readonly resolve: (result: SearchResult) => void; readonly reject: (error: Error) => void };

/** Searches that have been asked for and not been answered. */
export const createWaitingSearches = () => {
  const waiting = new Map<number, Waiting>();
  const settle = (id: number, outcome: SearchResult | Error): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (outcome instanceof Error) one?.reject(outcome);
    else one?.resolve(outcome);
  };
  return {
    add: (id: number, one: Waiting): void => {
      waiting.set(id, one);
    },
    /** Gives a search its outcome; does nothing when the search is no longer waiting. */
    settle,
    failAll: (error: Error): void => {
      for (const id of [...waiting.keys()]) settle(id, error);
    },
  };
};
