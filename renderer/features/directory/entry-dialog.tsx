import { Button, Modal } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { entryKinds, type DirectoryEntry } from '#shared/directory/directory-entry';
import { entryTitle } from '#shared/directory/entry-text';
import { directoryWords, type DirectoryWords } from '#shared/words/desk/directory-words';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useAppWords, useDesk, useWords } from '#renderer/desk/desk-context';
import { sayFailure } from '#renderer/desk/say-failure';
import { saveEntries } from '#renderer/storage/directory';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { blankDraft, draftOf, entryOfDraft, isWhole, type EntryDraft } from './entry-draft';

const nameField = '[data-path="entry.name"]';

type TextKey = Exclude<keyof EntryDraft, 'kind' | 'all'>;

const textKeys: Readonly<Record<EntryDraft['kind'], readonly TextKey[]>> = {
  person: ['name', 'honorific', 'award', 'post', 'section', 'office', 'phone', 'email', 'latin'],
  office: ['name', 'section', 'latin'],
  group: ['name', 'latin'],
};

const labelOf = (key: TextKey, kind: EntryDraft['kind'], { fields }: DirectoryWords): string => {
  if (key !== 'name') return fields[key];
  return { person: fields.name, office: fields.officeName, group: fields.groupName }[kind];
};

const hintOf = (key: TextKey, kind: EntryDraft['kind'], { fields }: DirectoryWords): string | undefined => {
  if (key === 'latin') return fields.latinHint;
  return key === 'name' && kind === 'person' ? fields.nameHint : undefined;
};

/** Where the dialog puts the keyboard first; else that would be its button for closing. */
const markFirst = (fields: HTMLElement | null): void => {
  fields?.querySelector(nameField)?.setAttribute('data-autofocus', '');
};

type FieldsProps = {
  readonly draft: EntryDraft;
  readonly words: DirectoryWords;
  readonly error: string | undefined;
  readonly onChange: (draft: EntryDraft) => void;
};

const EntryFields = ({ draft, words, error, onChange }: FieldsProps): ReactElement => (
  <div className={screenCss['field-grid']} ref={markFirst}>
    <ChoiceField
      label={words.kind}
      value={draft.kind}
      choices={entryKinds.map((value) => ({ value, label: words.kinds[value] }))}
      onChange={(kind) => {
        onChange({ ...draft, kind });
      }}
    />
    {textKeys[draft.kind].map((key) => (
      <TextField
        key={key}
        label={labelOf(key, draft.kind, words)}
        description={hintOf(key, draft.kind, words)}
        error={key === 'name' ? error : undefined}
        path={`entry.${key}`}
        value={draft[key]}
        onChange={(text) => {
          onChange({ ...draft, [key]: text });
        }}
      />
    ))}
    {draft.kind === 'group' ? (
      <SwitchField
        label={words.fields.all}
        value={draft.all}
        onChange={(all) => {
          onChange({ ...draft, all });
        }}
      />
    ) : null}
  </div>
);

export type EntryDialogProps = {
  /** The entry to change; a new one where there is none. */
  readonly entry: DirectoryEntry | undefined;
  readonly onClose: () => void;
};

const focusName = (): void => {
  document.querySelector<HTMLElement>(nameField)?.focus();
};

/** Writes one entry. */
export const EntryDialog = ({ entry, onClose }: EntryDialogProps): ReactElement => {
  const desk = useDesk();
  const words = useWords(directoryWords);
  const { close } = useAppWords();
  const [draft, setDraft] = useState(() => draftOf(entry));
  const [isAsked, setAsked] = useState(false);
  const save = async (andNext: boolean): Promise<void> => {
    setAsked(true);
    if (!isWhole(draft)) {
      focusName();
      return;
    }
    const own = { id: entry?.id ?? desk.newId(), changedAt: desk.now().toISOString() };
    const made = entryOfDraft(draft, own);
    const saved = await saveEntries(desk.database, [made]);
    if (!saved.ok) {
      sayFailure(desk, saved.error);
      return;
    }
    desk.notices.say('done', words.saved(entryTitle(made)));
    if (!andNext) {
      onClose();
      return;
    }
    setAsked(false);
    setDraft({ ...blankDraft, kind: draft.kind, section: draft.section, office: draft.office });
    focusName();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={entry ? words.editTitle : words.newTitle}
      closeButtonProps={{ 'aria-label': close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(false);
        }}
      >
        <EntryFields
          draft={draft}
          words={words}
          error={isAsked && !isWhole(draft) ? words.nameMissing : undefined}
          onChange={setDraft}
        />
        <div className={classes(screenCss.buttons, screenCss['dialog-buttons'])}>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          {entry ? null : (
            <Button variant="light" onClick={() => void save(true)}>
              {words.saveAndNext}
            </Button>
          )}
          <Button type="submit">{words.save}</Button>
        </div>
      </form>
    </Modal>
  );
};
