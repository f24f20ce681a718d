import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Signatory, Style } from '#shared/minutes/model';
import { formatSignatureDate } from '#shared/minutes/phrases/date';
import { formatSignatoryName } from '#shared/minutes/phrases/person';
import { editorWords } from '#shared/words/desk/editor-words';
import { pathKey, type Path } from '#shared/minutes/path';
import { removeItem } from '#shared/minutes/edit/list-edits';
import { fillSignatory } from '#shared/minutes/edit/person-edits';
import { entryAsPerson } from '#shared/directory/entry-text';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { DateField } from '#renderer/components/fields/date-field.tsx';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { SuggestField } from '#renderer/components/fields/suggest-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useSettings, useWords } from '#renderer/desk/desk-context';
import { usePersonSuggestions } from '#renderer/suggestions/use-suggestions';
import { useEditor, useIsReadOnly } from '../editor-context';
import { useFields } from '../use-fields';
import { useToday } from '../use-today';
import { Wording } from './wording';
import css from './form.module.css';

export type SignatoryCardProps = { readonly signatory: Signatory; readonly index: number; readonly style: Style };

const sides = ['left', 'center', 'right'] as const;

/** Name and date in other words than the composed ones. */
const SignatureWording = ({ signatory, index, style }: SignatoryCardProps): ReactElement => {
  const { fields: words } = useWords(editorWords);
  const { literal } = useFields(signatory, ['signatories', index]);
  return (
    <Wording isOverridden={signatory.literal !== undefined}>
      <OverrideField
        label={words.signatureName}
        {...literal(['literal', 'name'], formatSignatoryName(signatory, style))}
      />
      <OverrideField
        label={words.signatureDateLine}
        {...literal(['literal', 'date'], formatSignatureDate(signatory, style) ?? '')}
      />
    </Wording>
  );
};

/** The signatory's name; a person of the directory fills the fields beside it. */
const NameField = ({ signatory, index }: Omit<SignatoryCardProps, 'style'>): ReactElement => {
  const { fields: words } = useWords(editorWords);
  const { change } = useEditor();
  const { suggest, personOf } = usePersonSuggestions();
  const path: Path = ['signatories', index];
  const { choice } = useFields(signatory, path);
  return (
    <SuggestField
      label={words.name}
      {...choice('name', signatory.name ?? '')}
      suggest={suggest}
      onTake={(name) => {
        const person = personOf(name);
        if (person) change(path, fillSignatory(index, entryAsPerson(person)));
      }}
    />
  );
};

/** A signature block. */
export const SignatoryCard = ({ signatory, index, style }: SignatoryCardProps): ReactElement => {
  const { fields: words } = useWords(editorWords);
  const { weekend, holidays } = useSettings();
  const { change } = useEditor();
  const isReadOnly = useIsReadOnly();
  const today = useToday();
  const path: Path = ['signatories', index];
  const { text, lines, plain } = useFields(signatory, path);
  return (
    <div className={css['signatory-card']} data-path={pathKey(path)}>
      <div className={css['part-grid']}>
        <TextField label={words.honorific} {...text('honorific')} />
        <NameField signatory={signatory} index={index} />
        <TextField label={words.award} {...text('award')} />
        <TextField label={words.post} description={words.postsHint} {...lines('posts')} />
        <TextField label={words.actingNote} {...text('actingNote')} />
        <TextField label={words.extraLines} {...lines('extraLines')} />
        <ChoiceField
          label={words.side}
          choices={sides.map((side) => ({ value: side, label: words.sides[side] }))}
          {...plain('align', signatory.align)}
        />
      </div>
      <DateField label={words.signatureDate} {...{ weekend, holidays, today }} {...plain('date', signatory.date)} />
      <SignatureWording signatory={signatory} index={index} style={style} />
      {isReadOnly ? null : (
        <div className={css['row-tools']}>
          <IconButton
            icon={IconX}
            label={words.removeSignature}
            onClick={() => {
              change(path, removeItem(['signatories'], index));
            }}
          />
        </div>
      )}
    </div>
  );
};
