import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import type { ReactElement, RefObject } from 'react';
import type { Preset } from '#shared/minutes/model';
import type { LibraryWords } from '#shared/words/desk/library-words';
import screenCss from '#renderer/components/screen.module.css';
import { SearchBox, type LibrarySearch } from './library-search';
import { NewMenu } from './new-menu';
import css from './library.module.css';

export type LibraryHeadProps = {
  readonly words: LibraryWords;
  readonly inTrash: boolean;
  readonly search: LibrarySearch;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onImport: () => void;
  /** Without a layout, the usual one. */
  readonly onCreate: (preset?: Preset) => void;
};

/** The library's title, search, and the ways to begin. */
export const LibraryHead = ({ words, inTrash, search, box, onImport, onCreate }: LibraryHeadProps): ReactElement => {
  return (
    <header className={screenCss['screen-head']}>
      <h1>{inTrash ? words.trash : words.title}</h1>
      <SearchBox words={words} search={search} box={box} />
      <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={onImport}>
        {words.import}
      </Button>
      <Button.Group>
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            onCreate();
          }}
        >
          {words.create}
        </Button>
        <NewMenu words={words} onCreate={onCreate}>
          <Button aria-label={`${words.create}: ${words.createIn}`} className={css['split-button']}>
            ▾
          </Button>
        </NewMenu>
      </Button.Group>
    </header>
  );
};
