import { useDeferredValue, useMemo, useState } from 'react';
import { findInMinutes, type Match } from '#shared/minutes/find-in-minutes';
import { editorWords } from '#shared/words/desk/editor-words';
import { parsePathKey } from '#shared/minutes/path';
import { replaceMatches } from '#shared/minutes/edit/replace-matches';
import { useAppWords, useDesk, useWords } from '#renderer/desk/desk-context';
import { useEditor, useMinutes } from './editor-context';
import { focusPlace } from './focus-place';
import { sayUntilUndone } from './say-until-undone';
import { showFound } from './show-found';

const noMatches: readonly Match[] = [];

const isSame = (one: Match, other: Match): boolean =>
  one.path === other.path && one.start === other.start && one.end === other.end;

export type Finding = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly matches: readonly Match[];
  /** The match that is shown, by its place in `matches`. */
  readonly current: number | undefined;
  readonly step: (direction: 1 | -1) => void;
  readonly replaceThis: (by: string) => void;
  readonly replaceAll: (by: string) => void;
};

/** Finding and replacing over the whole document. Replacing only takes whole grapheme clusters. */
export const useFind = (forReplacing: boolean): Finding => {
  const words = useWords(editorWords).find;
  const general = useAppWords();
  const { notices } = useDesk();
  const { change, store } = useEditor();
  const minutes = useDeferredValue(useMinutes());
  const [query, setQuery] = useState('');
  const [at, setAt] = useState<number>();
  const wanted = useDeferredValue(query);
  const matches = useMemo(
    () => (wanted === '' ? noMatches : findInMinutes(minutes, wanted, forReplacing)),
    [minutes, wanted, forReplacing],
  );
  const current = at === undefined || matches.length === 0 ? undefined : Math.min(at, matches.length - 1);

  const step = (direction: 1 | -1): void => {
    // What is drawn may be behind what was typed: Enter right after the last letter means these.
    const all = findInMinutes(store.minutes(), query, forReplacing);
    const from = at === undefined ? (direction > 0 ? -1 : 0) : Math.min(at, all.length - 1);
    const next = (from + direction + all.length) % all.length;
    const match = all[next];
    if (!match) return;
    setAt(next);
    const back = document.activeElement;
    focusPlace(parsePathKey(match.path), match);
    showFound();
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  return {
    query,
    setQuery: (text) => {
      setQuery(text);
      setAt(undefined);
    },
    matches,
    current,
    step,
    replaceThis: (by) => {
      const match = current === undefined ? undefined : matches[current];
      // The text may have moved on since the matches were drawn.
      const fresh = match && findInMinutes(store.minutes(), query, true).find((one) => isSame(one, match));
      if (fresh) change(parsePathKey(fresh.path), replaceMatches([fresh], by));
      else step(1);
    },
    replaceAll: (by) => {
      const all = findInMinutes(store.minutes(), query, true);
      const [first] = all;
      if (!first) return;
      change(parsePathKey(first.path), replaceMatches(all, by));
      sayUntilUndone(notices, store, `${words.replaced(all.length)} ${general.notices.undoHint}`);
    },
  };
};
