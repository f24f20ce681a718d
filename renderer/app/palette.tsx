import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactElement } from 'react';
import { foldText } from '#shared/bangla/fold';
import { useActionList } from '#renderer/desk/actions';
import { useAppWords, useDesk } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import { formatShortcut } from '#renderer/desk/shortcut';
import { lastChangedFirst } from '#renderer/storage/documents';
import css from './palette.module.css';

/** So many documents are offered at a time. */
const most = 40;

const matches = (query: string, ...texts: readonly (string | undefined)[]): boolean => {
  const words = foldText(query).folded.split(' ').filter(Boolean);
  const all = foldText(texts.filter(Boolean).join(' ')).folded;
  return words.every((word) => all.includes(word));
};

/** Every action and every document by name, in Bangla and in English (Ctrl+K). */
export const Palette = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const words = useAppWords();
  const { database } = useDesk();
  const actions = useActionList();
  const combobox = useCombobox();
  const [query, setQuery] = useState('');
  const foundDocuments = useLiveQuery(
    () =>
      lastChangedFirst(database)
        .filter((row) => row.trashedAt === undefined && matches(query, row.title, row.committee, row.memoNumber))
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
          {found.length > 0 ? (
            <Combobox.Group label={words.paletteActions}>
              {found.map(({ id, title, keys }) => (
                <Combobox.Option key={id} value={`action\u0000${id}`} className={css['palette-option']}>
                  <span>{title}</span>
                  {keys === undefined ? null : <kbd>{formatShortcut(keys)}</kbd>}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ) : null}
          {foundDocuments.length > 0 ? (
            <Combobox.Group label={words.paletteDocuments}>
              {foundDocuments.map(({ id, title, memoNumber }) => (
                <Combobox.Option key={id} value={`document\u0000${id}`} className={css['palette-option']}>
                  <span>{title === '' ? words.untitled : title}</span>
                  <small>{memoNumber}</small>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ) : null}
          {found.length + foundDocuments.length === 0 ? <Combobox.Empty>{words.paletteEmpty}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox>
    </Modal>
  );
};
