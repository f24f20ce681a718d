import { Button } from '@mantine/core';
import { IconAddressBook, IconPlus, IconTableImport } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { entryKinds, type DirectoryEntry, type EntryKind } from '#shared/directory/directory-entry';
import { showText } from '#shared/kernel/show-text';
import { indexEntry, rankEntries } from '#shared/directory/match-entry';
import { directoryWords, type DirectoryWords } from '#shared/words/desk/directory-words';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useActions } from '#renderer/desk/actions';
import { useDesk, useLanguage, type Desk } from '#renderer/desk/desk-context';
import { sayFailure } from '#renderer/desk/say-failure';
import { listEntries, putBackEntry, removeEntries, saveEntries } from '#renderer/storage/directory';
import { storageFailure } from '#renderer/storage/failure';
import type { DirectoryRow } from '#renderer/storage/rows';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { compareEntries } from './directory-columns';
import { DirectoryTable } from './directory-table';
import { EntryDialog } from './entry-dialog';
import { PasteDialog } from './paste-dialog';
import css from './directory.module.css';

type Open = { readonly dialog: 'entry'; readonly entry?: DirectoryEntry } | { readonly dialog: 'paste' };

const none: readonly DirectoryEntry[] = [];

/** What fits the filter: best first where something is typed, by name where nothing is. */
const useFiltered = (entries: readonly DirectoryEntry[], query: string, kind: EntryKind | 'all') => {
  const language = useLanguage();
  const index = useMemo(() => entries.toSorted(compareEntries(language)).map(indexEntry), [entries, language]);
  return useMemo(() => {
    const ofKind = index.filter(({ entry }) => kind === 'all' || entry.kind === kind);
    return query.trim() === ''
      ? ofKind.map(({ entry }) => entry)
      : rankEntries(ofKind, query, Number.POSITIVE_INFINITY);
  }, [index, query, kind]);
};

const remove = async (desk: Desk, entry: DirectoryEntry, words: DirectoryWords): Promise<void> => {
  try {
    await removeEntries(desk.database, [entry.id]);
    desk.notices.say('done', words.removed(1), {
      label: words.takeBack,
      run: () => {
        void saveEntries(desk.database, [entry]);
      },
    });
  } catch (error) {
    sayFailure(desk, storageFailure(error));
  }
};

/** Removes an entry that cannot be read; it comes back as it was. */
const removeRow = async (desk: Desk, row: DirectoryRow, words: DirectoryWords): Promise<void> => {
  try {
    await removeEntries(desk.database, [row.id]);
    desk.notices.say('done', words.removed(1), {
      label: words.takeBack,
      run: () => {
        void putBackEntry(desk.database, row);
      },
    });
  } catch (error) {
    sayFailure(desk, storageFailure(error));
  }
};

type FilterProps = {
  readonly words: DirectoryWords;
  readonly query: string;
  readonly kind: EntryKind | 'all';
  readonly onQuery: (query: string) => void;
  readonly onKind: (kind: EntryKind | 'all') => void;
};

const Filter = ({ words, query, kind, onQuery, onKind }: FilterProps): ReactElement => (
  <div className={css['directory-filter']} role="search">
    <TextField
      label={words.filter}
      placeholder={words.filterHint}
      path="directory.filter"
      value={query}
      onChange={onQuery}
    />
    <ChoiceField
      label={words.kind}
      value={kind}
      choices={[
        { value: 'all' as const, label: words.allKinds },
        ...entryKinds.map((value) => ({ value, label: words.kinds[value] })),
      ]}
      onChange={onKind}
    />
  </div>
);

type ButtonsProps = { readonly words: DirectoryWords; readonly onOpen: (open: Open) => void };

const AddButtons = ({ words, onOpen }: ButtonsProps): ReactElement => (
  <div className={screenCss.buttons}>
    <Button
      variant="default"
      leftSection={<IconTableImport size={18} aria-hidden />}
      onClick={() => {
        onOpen({ dialog: 'paste' });
      }}
    >
      {words.paste}
    </Button>
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => {
        onOpen({ dialog: 'entry' });
      }}
    >
      {words.add}
    </Button>
  </div>
);

const useDirectoryActions = (words: DirectoryWords, onOpen: (open: Open) => void): void => {
  useActions([
    {
      id: 'directory-add',
      menu: 'insert',
      title: words.add,
      keys: 'Alt+N',
      run: () => {
        onOpen({ dialog: 'entry' });
      },
    },
    {
      id: 'directory-find',
      menu: 'edit',
      title: words.filter,
      keys: 'Mod+F',
      run: () => {
        document.querySelector<HTMLElement>('[data-path="directory.filter"]')?.focus();
      },
    },
  ]);
};

const Found = (props: {
  readonly words: DirectoryWords;
  readonly found: readonly DirectoryEntry[];
  readonly all: number;
  readonly onOpen: (open: Open) => void;
}): ReactElement => {
  const desk = useDesk();
  const { words, found, all, onOpen } = props;
  return (
    <>
      <p className={screenCss.quiet} role="status">
        {found.length === 0 ? words.nothingFound : words.shown(found.length, all)}
      </p>
      {found.length === 0 ? null : (
        <DirectoryTable
          entries={found}
          onEdit={(entry) => {
            onOpen({ dialog: 'entry', entry });
          }}
          onRemove={(entry) => void remove(desk, entry, words)}
        />
      )}
    </>
  );
};

/** The entries that this version cannot read: each can be saved to a file as it is, and removed. */
const Damaged = ({ rows, words }: { readonly rows: readonly DirectoryRow[]; readonly words: DirectoryWords }) => {
  const desk = useDesk();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className={screenCss.quiet}>{words.damaged(rows.length)}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <span>{row.name.trim() === '' ? showText(row.id) : row.name}</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                const file = { name: 'karjobiboroni.json', mediaType: 'application/json', content: row.json };
                void desk.platform.saveFile(file);
              }}
            >
              {words.saveRaw}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => void removeRow(desk, row, words)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** People, posts, offices and groups, to be found wherever one is asked for. */
export const DirectoryScreen = (): ReactElement | null => {
  const { database } = useDesk();
  const words = directoryWords(useLanguage());
  const [open, setOpen] = useState<Open>();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<EntryKind | 'all'>('all');
  const list = useLiveQuery(() => listEntries(database), [database]);
  const entries = list?.entries ?? none;
  // The field shows each letter at once, however many names there are to look through.
  const found = useFiltered(entries, useDeferredValue(query), kind);
  useDirectoryActions(words, setOpen);
  const close = (): void => {
    setOpen(undefined);
  };
  if (!list) return null;
  return (
    <div className={classes(screenCss.screen, css['directory-screen'])}>
      <header className={screenCss['screen-head']}>
        <h1>{words.title}</h1>
        {entries.length > 0 ? <AddButtons words={words} onOpen={setOpen} /> : null}
      </header>
      {entries.length === 0 ? (
        <section className={classes(screenCss.card, screenCss['empty-state'])}>
          <IconAddressBook size={40} stroke={1.3} aria-hidden />
          <h2>{words.emptyTitle}</h2>
          <p>{words.emptyText}</p>
          <AddButtons words={words} onOpen={setOpen} />
        </section>
      ) : (
        <>
          <Filter words={words} query={query} kind={kind} onQuery={setQuery} onKind={setKind} />
          <Found words={words} found={found} all={entries.length} onOpen={setOpen} />
        </>
      )}
      <Damaged rows={list.damaged} words={words} />
      {open?.dialog === 'entry' ? <EntryDialog entry={open.entry} onClose={close} /> : null}
      {open?.dialog === 'paste' ? <PasteDialog onClose={close} /> : null}
    </div>
  );
};
