import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Suggest, Suggestion } from '../suggestion';

/** A pause in typing that is long enough to look something up. */
const pause = 60;

type Options = {
  readonly suggest: Suggest | undefined;
  readonly query: string;
  /** What is done with a suggestion that is taken. */
  readonly onTake: (value: string) => void;
};

export type Suggestions = {
  readonly listId: string;
  readonly items: readonly Suggestion[];
  /** The suggestion the keys are on; -1 for none. */
  readonly active: number;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly take: (item: Suggestion) => void;
  /** Answers true for a key that was meant for the list; Tab also goes on to the next field. */
  readonly handleKey: (event: KeyboardEvent) => boolean;
  /** What makes an input a combobox. */
  readonly inputProps: {
    readonly role: 'combobox';
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls'?: string;
    readonly 'aria-activedescendant'?: string;
  };
};

const nothing: readonly Suggestion[] = [];

type Found = { readonly query: string; readonly items: readonly Suggestion[] };

/** Asks while the list is wanted; an answer that comes after the next question is dropped. */
const useFound = (suggest: Suggest | undefined, query: string, isWanted: boolean): readonly Suggestion[] => {
  const [found, setFound] = useState<Found>({ query: '', items: nothing });
  const newest = useRef(suggest);
  useEffect(() => {
    newest.current = suggest;
  });
  useEffect(() => {
    if (!isWanted) return undefined;
    let isStale = false;
    const timer = setTimeout(() => {
      const asked = newest.current?.(query) ?? Promise.resolve(nothing);
      asked.then(
        (items) => {
          if (!isStale) setFound({ query, items });
        },
        () => {
          if (!isStale) setFound({ query, items: nothing });
        },
      );
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [query, isWanted]);
  return isWanted ? found.items : nothing;
};

type KeyParts = {
  readonly isOpen: boolean;
  /** The marked suggestion. */
  readonly current: Suggestion | undefined;
  readonly step: (by: 1 | -1) => void;
  readonly setOpen: (isOpen: boolean) => void;
  readonly take: (suggestion: Suggestion) => void;
  readonly close: () => void;
};

/** Does what a key asks of the list; whether the key was the list's. */
const takesKey = (event: KeyboardEvent, { isOpen, current, step, setOpen, take, close }: KeyParts): boolean => {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return false;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      event.preventDefault();
      if (isOpen && !event.altKey) step(event.key === 'ArrowDown' ? 1 : -1);
      else setOpen(event.key === 'ArrowDown');
      return true;
    case 'Enter':
    case 'Tab':
      if (!isOpen || !current) return false;
      if (event.key === 'Enter') event.preventDefault();
      take(current);
      return true;
    case 'Escape':
      if (!isOpen) return false;
      event.preventDefault();
      event.stopPropagation();
      close();
      return true;
    default:
      return false;
  }
};

/**
 * Type-ahead after the ARIA combobox pattern: the focus stays in the input, the arrows go through the list, Enter or Tab
 * takes the marked one, Escape closes. Nothing is marked by itself, so that free text is never replaced.
 */
export const useSuggestions = ({ suggest, query, onTake }: Options): Suggestions => {
  const listId = useId();
  const [isWanted, setWanted] = useState(false);
  const [marked, setMarked] = useState<{ readonly query: string; readonly index: number }>({ query, index: -1 });
  const items = useFound(suggest, query, isWanted);
  const isOpen = isWanted && items.length > 0;
  const active = isOpen && marked.query === query && marked.index < items.length ? marked.index : -1;
  const close = (): void => {
    setWanted(false);
    setMarked({ query, index: -1 });
  };
  const take = ({ value }: Suggestion): void => {
    close();
    onTake(value);
  };
  const step = (by: number): void => {
    const places = items.length + 1; // the last place is the input itself
    setMarked({ query, index: ((active + 1 + by + places) % places) - 1 });
  };
  const setOpen = (isNow: boolean): void => {
    setWanted(isNow);
  };
  const handleKey = (event: KeyboardEvent): boolean =>
    suggest !== undefined && takesKey(event, { isOpen, current: items[active], step, setOpen, take, close });
  return {
    listId,
    items,
    active,
    isOpen,
    open: () => {
      setWanted(true);
    },
    close,
    take,
    handleKey,
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      ...(isOpen ? { 'aria-controls': listId } : {}),
      ...(active >= 0 ? { 'aria-activedescendant': `${listId}-${String(active)}` } : {}),
    },
  };
};
