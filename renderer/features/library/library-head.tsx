import { Button, Menu } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import type { ReactElement, RefObject } from 'react';
import type { Preset } from '#shared/minutes/model';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { presetWords } from '#shared/words/desk/preset-words';
import { useLanguage } from '#renderer/desk/desk-context';
import { presets } from '#shared/minutes/choices';
import screenCss from '#renderer/components/screen.module.css';
import { SearchBox, type LibrarySearch } from './library-search';
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
  const language = useLanguage();
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
        <Menu position="bottom-end">
          <Menu.Target>
            <Button aria-label={`${words.create}: ${words.createIn}`} className={css['split-button']}>
              ▾
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {presets.map((preset) => (
              <Menu.Item
                key={preset}
                onClick={() => {
                  onCreate(preset);
                }}
              >
                {presetWords(preset, language).name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Button.Group>
    </header>
  );
};
