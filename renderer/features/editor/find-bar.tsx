import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useEffect, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import type { EditorWords } from '#shared/words/desk/editor-words-bangla';
import { parsePathKey } from '#shared/minutes/path';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useAppWords, useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import fieldsCss from '#renderer/components/fields/fields.module.css';
import screenCss from '#renderer/components/screen.module.css';
import { useIsReadOnly } from './editor-context';
import { focusPlace } from './focus-place';
import { clearFound } from './show-found';
import { useFind, type Finding } from './use-find';
import css from './find-bar.module.css';

export type FindBarProps = {
  readonly withReplace: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
};

const countText = ({ query, matches, current }: Finding, words: EditorWords['find']): string => {
  if (query === '') return '';
  if (matches.length === 0) return words.none;
  return current === undefined ? words.total(matches.length) : words.count(current + 1, matches.length);
};

/** Enter, but not the Enter that ends a composition. */
const onEnter = (run: (shift: boolean) => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  run(event.shiftKey);
};

const ReplacePart = ({ find }: { readonly find: Finding }): ReactElement => {
  const words = useWords(editorWords).find;
  const [by, setBy] = useState('');
  return (
    <>
      <input
        className={classes(fieldsCss['field-input'], css['find-input'])}
        aria-label={words.replace}
        placeholder={words.replace}
        value={by}
        onChange={(event) => {
          setBy(event.currentTarget.value);
        }}
        onKeyDown={onEnter(() => {
          find.replaceThis(by);
        })}
      />
      <Button
        size="compact-md"
        variant="default"
        onClick={() => {
          find.replaceThis(by);
        }}
      >
        {words.replaceOne}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        onClick={() => {
          find.replaceAll(by);
        }}
      >
        {words.replaceAll}
      </Button>
    </>
  );
};

/** Find and replace over the whole document: fields, cells and rich text alike. */
export const FindBar = ({ withReplace, input, onClose }: FindBarProps): ReactElement => {
  const words = useWords(editorWords).find;
  const general = useAppWords();
  const isReadOnly = useIsReadOnly();
  const find = useFind(withReplace);
  useEffect(() => clearFound, []);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [input, withReplace]);
  const close = (): void => {
    const match = find.current === undefined ? undefined : find.matches[find.current];
    onClose();
    if (match) focusPlace(parsePathKey(match.path), match);
  };
  return (
    <div
      className={css['find-bar']}
      role="search"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <input
        ref={input}
        className={classes(fieldsCss['field-input'], css['find-input'])}
        aria-label={words.find}
        placeholder={words.find}
        value={find.query}
        onChange={(event) => {
          find.setQuery(event.currentTarget.value);
        }}
        onKeyDown={onEnter((shift) => {
          find.step(shift ? -1 : 1);
        })}
      />
      <span className={classes(screenCss.quiet, css['find-count'])} role="status">
        {countText(find, words)}
      </span>
      <IconButton
        icon={IconArrowUp}
        label={words.previous}
        keys="Shift+Enter"
        onClick={() => {
          find.step(-1);
        }}
      />
      <IconButton
        icon={IconArrowDown}
        label={words.next}
        keys="Enter"
        onClick={() => {
          find.step(1);
        }}
      />
      {withReplace && !isReadOnly ? <ReplacePart find={find} /> : null}
      <IconButton icon={IconX} label={general.close} keys="Escape" onClick={close} />
    </div>
  );
};
