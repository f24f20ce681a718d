import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactElement, type ReactNode } from 'react';
import { foldText } from '#shared/bangla/fold';
import type { Committee } from '#shared/committee/committee';
import { useActionList, type Action } from '#renderer/desk/actions';
import { useAppWords, useDesk, useLanguage } from '#renderer/desk/desk-context';
import { documentName } from '#renderer/desk/document-name';
import { goTo } from '#renderer/desk/route';
import { formatShortcut } from '#renderer/desk/shortcut';
import { startMeeting } from '#renderer/document/start-document';
import { useCommittees } from '#renderer/document/use-committees';
import { lastChangedFirst } from '#renderer/storage/documents';
import css from './palette.module.css';

/** So many documents are offered at a time. */
const most = 40;

const matches = (query: string, ...texts: readonly (string | undefined)[]): boolean => {
  const words = foldText(query).folded.split(' ').filter(Boolean);
  const all = foldText(texts.filter(Boolean).join(' ')).folded;
  return words.every((word) => all.includes(word));
};

type Entry = { readonly id: string; readonly name: string; readonly aside?: ReactNode };

type GroupProps = {
  readonly label: string;
  readonly kind: 'action' | 'committee' | 'document';
  readonly entries: readonly Entry[];
};

const Group = ({ label, kind, entries }: GroupProps): ReactElement | null =>
  entries.length === 0 ? null : (
    <Combobox.Group label={label}>
      {entries.map(({ id, name, aside }) => (
        <Combobox.Option key={id} value={`${kind}\u0000${id}`} className={css['palette-option']} data-kind={kind}>
          <span>{name}</span>
          {aside}
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );

const actionEntry = ({ id, title, keys }: Action): Entry => ({
  id,
  name: title,
  ...(keys === undefined ? {} : { aside: <kbd>{formatShortcut(keys)}</kbd> }),
});

const committeeEntry = ({ id, name }: Committee): Entry => ({ id, name });

/** Every action, every committee's next meeting and every document by name, in Bangla and in English (Ctrl+K). */
export const Palette = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const words = useAppWords();
  const [query, setQuery] = useState('');
  const desk = useDesk();
  const { database } = desk;
  const language = useLanguage();
  const committees = useCommittees()
    .filter(({ name }) => matches(query, name, words.paletteMeetings))
    .slice(0, most);
  const actions = useActionList();
  const combobox = useCombobox();
  const foundDocuments = useLiveQuery(
    () =>
      lastChangedFirst(database)
        .filter(
          (row) =>
            row.trashedAt === undefined && matches(query, row.title, row.committee, row.memoNumber, row.firstWords),
        )
        .limit(most)
        .toArray(),
    [database, query],
    [],
  );
  const found = actions.filter(
    ({ id, title, otherTitle, isPossible }) =>
      id !== 'palette' && (isPossible?.() ?? true) && matches(query, title, otherTitle),
  );
  const choose = (value: string): void => {
    onClose();
    const [kind, id = ''] = value.split('\u0000');
    if (kind === 'document') goTo({ screen: 'editor', id });
    else if (kind === 'committee') void startMeeting(desk, id);
    else found.find((action) => action.id === id)?.run();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="lg"
      yOffset="12vh"
      centered={false}
      title={words.palette}
    >
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            aria-label={words.palette}
            placeholder={words.paletteHint}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              combobox.updateSelectedOptionIndex();
            }}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={css['palette-list']} aria-label={words.palette} tabIndex={0}>
          <Group label={words.paletteActions} kind="action" entries={found.map(actionEntry)} />
          <Group label={words.paletteMeetings} kind="committee" entries={committees.map(committeeEntry)} />
          <Group
            label={words.paletteDocuments}
            kind="document"
            entries={foundDocuments.map((row) => ({
              id: row.id,
              name: documentName(row, language),
              aside: <small>{row.memoNumber}</small>,
            }))}
          />
          {found.length + committees.length + foundDocuments.length === 0 ? (
            <Combobox.Empty>{words.paletteEmpty}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox>
    </Modal>
  );
};
