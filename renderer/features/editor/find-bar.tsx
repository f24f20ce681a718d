import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import { findInMinutes, type Match } from '#shared/minutes/find-in-minutes';
import { editorWords } from '#shared/words/desk/editor-words';
import { useAppWords, useDesk, useWords } from '../../app/desk-context';
import { IconButton } from '../../components/icon-button';
import { parsePathKey } from '../../document/path';
import { useEditor, useIsReadOnly, useMinutes } from './editor-context';
import { replaceMatches } from './find-edits';
import { focusPlace } from './focus-place';
import { clearFound, showFound } from './show-found';

export type FindBarProps = {
  readonly withReplace: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
};

const noMatches: readonly Match[] = [];

const isSame = (one: Match, other: Match): boolean =>
  one.path === other.path && one.start === other.start && one.end === other.end;

/** Find and replace over the whole document: fields, cells and rich text alike. */
export const FindBar = ({ withReplace, input, onClose }: FindBarProps): ReactElement => {
  const words = useWords(editorWords).find;
  const general = useAppWords();
  const { notices } = useDesk();
  const { change } = useEditor();
  const isReadOnly = useIsReadOnly();
  const minutes = useDeferredValue(useMinutes());
  const [query, setQuery] = useState('');
  const [by, setBy] = useState('');
  const [at, setAt] = useState<number>();
  const replacement = useRef<HTMLInputElement>(null);
  const wanted = useDeferredValue(query);
  const matches = useMemo(
    () => (wanted === '' ? noMatches : findInMinutes(minutes, wanted, withReplace)),
    [minutes, wanted, withReplace],
  );
  const current = at === undefined ? undefined : Math.min(at, matches.length - 1);
  useEffect(() => clearFound, []);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [input, withReplace]);

  const show = (index: number, keepFocus: boolean): void => {
    const wrapped = (index + matches.length) % matches.length;
    const match = matches[wrapped];
    if (!match) return;
    setAt(wrapped);
    const back = document.activeElement;
    focusPlace(parsePathKey(match.path), match);
    showFound();
    if (keepFocus && back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  const step = (direction: 1 | -1): void => {
    show(current === undefined ? (direction > 0 ? 0 : -1) : current + direction, true);
  };
  const replaceThis = (): void => {
    const match = current === undefined ? undefined : matches[current];
    if (!match) {
      step(1);
      return;
    }
    // The text may have moved on since the matches were drawn.
    const fresh = findInMinutes(minutes, query, true).find((one) => isSame(one, match));
    if (fresh) change(parsePathKey(fresh.path), replaceMatches([fresh], by));
  };
  const replaceAll = (): void => {
    const all = findInMinutes(minutes, query, true);
    const [first] = all;
    if (!first) return;
    change(parsePathKey(first.path), replaceMatches(all, by));
    notices.say('done', `${words.replaced(all.length)}. ${general.notices.undoHint}`);
  };
  const count =
    query === ''
      ? ''
      : matches.length === 0
        ? words.none
        : current === undefined
          ? words.total(matches.length)
          : words.count(current + 1, matches.length);

  return (
    <div
      className="find-bar"
      role="search"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          const match = current === undefined ? undefined : matches[current];
          onClose();
          if (match) focusPlace(parsePathKey(match.path), match);
        }
      }}
    >
      <input
        ref={input}
        className="field-input"
        aria-label={words.find}
        placeholder={words.find}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          }
        }}
      />
      <span className="quiet find-count" role="status">
        {count}
      </span>
      <IconButton icon={IconArrowUp} label={words.previous} shortcut="Shift+Enter" onClick={() => { step(-1); }} />
      <IconButton icon={IconArrowDown} label={words.next} shortcut="Enter" onClick={() => { step(1); }} />
      {withReplace && !isReadOnly ? (
        <>
          <input
            ref={replacement}
            className="field-input"
            aria-label={words.replace}
            placeholder={words.replace}
            value={by}
            onChange={(event) => {
              setBy(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                event.preventDefault();
                replaceThis();
              }
            }}
          />
          <Button size="compact-md" variant="default" onClick={replaceThis}>
            {words.replaceOne}
          </Button>
          <Button size="compact-md" variant="default" onClick={replaceAll}>
            {words.replaceAll}
          </Button>
        </>
      ) : null}
      <IconButton icon={IconX} label={general.close} shortcut="Escape" onClick={onClose} />
    </div>
  );
};
