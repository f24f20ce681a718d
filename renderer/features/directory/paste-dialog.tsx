import { Button, Modal } from '@mantine/core';
import { useMemo, useState, type ReactElement } from 'react';
import type { DirectoryEntry } from '#shared/directory/directory-entry';
import { entryDetail, entryTitle } from '#shared/directory/entry-text';
import { parseDirectoryRows } from '#shared/directory/parse-directory-rows';
import { directoryWords } from '#shared/words/desk/directory-words';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useAppWords, useDesk, useWords } from '#renderer/desk/desk-context';
import { sayFailure } from '#renderer/desk/say-failure';
import { saveEntries } from '#renderer/storage/directory';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import css from './directory.module.css';

const shownRows = 8;

const lineOf = (entry: DirectoryEntry): string => {
  const post = entry.kind === 'person' && entry.name !== '' ? entry.post : undefined;
  return [entryTitle(entry), post, entryDetail(entry)].filter((part) => part !== undefined && part !== '').join(', ');
};

const Found = ({ entries }: { readonly entries: readonly DirectoryEntry[] }): ReactElement => {
  const words = useWords(directoryWords);
  return (
    <div className={css['paste-found']} role="status">
      <p>{words.pasteFound(entries.length)}</p>
      <ul>
        {entries.slice(0, shownRows).map((entry) => (
          <li key={entry.id}>{lineOf(entry)}</li>
        ))}
      </ul>
      {entries.length > shownRows ? <p>{words.pasteMore(entries.length - shownRows)}</p> : null}
    </div>
  );
};

/** Adds people from rows of a spreadsheet, after showing what was understood of them. */
export const PasteDialog = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const desk = useDesk();
  const words = useWords(directoryWords);
  const { close } = useAppWords();
  const [text, setText] = useState('');
  const entries = useMemo(
    () => parseDirectoryRows(text, { changedAt: desk.now().toISOString(), newId: desk.newId }),
    [text, desk],
  );
  const add = async (): Promise<void> => {
    const saved = await saveEntries(desk.database, entries);
    if (!saved.ok) {
      sayFailure(desk, saved.error);
      return;
    }
    desk.notices.say('done', words.pasted(entries.length));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} size="xl" title={words.pasteTitle} closeButtonProps={{ 'aria-label': close }}>
      <p>{words.pasteText}</p>
      <div
        className={css['paste-box']}
        ref={(box) => {
          box?.querySelector('textarea')?.setAttribute('data-autofocus', '');
        }}
      >
        <TextField multiline label={words.pasteBox} value={text} onChange={setText} />
      </div>
      <Found entries={entries} />
      <div className={classes(screenCss.buttons, screenCss['dialog-buttons'])}>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button disabled={entries.length === 0} onClick={() => void add()}>
          {words.pasteAdd(entries.length)}
        </Button>
      </div>
    </Modal>
  );
};
