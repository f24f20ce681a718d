import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Signatory, Style } from '#shared/minutes/model';
import { formatSignatureDate } from '#shared/minutes/phrases/date';
import { formatSignatoryName } from '#shared/minutes/phrases/person';
import { editorWords } from '#shared/words/desk/editor-words';
import { pathKey, type Path } from '#shared/minutes/path';
import { removeItem } from '#shared/minutes/edit/list-edits';
import { fillSignatory } from '#shared/minutes/edit/person-edits';
import { entryAsPerson } from '#shared/records/entry-text';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { DateField } from '#renderer/components/fields/date-field.tsx';
import { fromLines, orNothing, toLines } from '#renderer/components/fields/lines';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { SuggestField } from '#renderer/components/fields/suggest-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useSettings, useWords } from '#renderer/desk/desk-context';
import { usePersonSuggestions } from '#renderer/suggestions/use-suggestions';
import { useEditor, useIsReadOnly } from '../editor-context';
import { useToday } from '../use-today';
import { Wording } from './wording';

export type SignatoryCardProps = { readonly signatory: Signatory; readonly index: number; readonly style: Style };

const sides = ['left', 'center', 'right'] as const;

/** Name and date in other words than the composed ones. */
const SignatureWording = ({ signatory, index, style }: SignatoryCardProps): ReactElement => {
  const { fields } = useWords(editorWords);
  const { set } = useEditor();
  const isReadOnly = useIsReadOnly();
  const path: Path = ['signatories', index];
  return (
    <Wording isOverridden={signatory.literal !== undefined}>
      <OverrideField
        label={fields.signatureName}
        path={pathKey([...path, 'literal', 'name'])}
        composed={formatSignatoryName(signatory, style)}
        literal={signatory.literal?.name}
        isReadOnly={isReadOnly}
        onChange={(value) => {
          set([...path, 'literal', 'name'], value);
        }}
      />
      <OverrideField
        label={fields.signatureDateLine}
        path={pathKey([...path, 'literal', 'date'])}
        composed={formatSignatureDate(signatory, style) ?? ''}
        literal={signatory.literal?.date}
        isReadOnly={isReadOnly}
        onChange={(value) => {
          set([...path, 'literal', 'date'], value);
        }}
      />
    </Wording>
  );
};

/** A signature block. */
export const SignatoryCard = ({ signatory, index, style }: SignatoryCardProps): ReactElement => {
  const words = useWords(editorWords);
  const { weekend, holidays } = useSettings();
  const { set, type, change } = useEditor();
  const isReadOnly = useIsReadOnly();
  const { suggest, personOf } = usePersonSuggestions();
  const today = useToday();
  const path: Path = ['signatories', index];
  const { fields } = words;
  const text = (name: 'honorific' | 'award' | 'actingNote', label: string): ReactElement => (
    <TextField
      label={label}
      path={pathKey([...path, name])}
      value={signatory[name] ?? ''}
      isReadOnly={isReadOnly}
      onChange={(value) => {
        type([...path, name], orNothing(value));
      }}
    />
  );
  return (
    <div className="signatory-card" data-path={pathKey(path)}>
      <div className="field-grid">
        {text('honorific', fields.honorific)}
        <SuggestField
          label={fields.name}
          path={pathKey([...path, 'name'])}
          value={signatory.name ?? ''}
          suggest={suggest}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            set([...path, 'name'], orNothing(value));
          }}
          onTake={(name) => {
            const person = personOf(name);
            if (person) change(path, fillSignatory(index, entryAsPerson(person)));
          }}
        />
        {text('award', fields.award)}
        <TextField
          label={fields.post}
          path={pathKey([...path, 'posts'])}
          multiline
          value={fromLines(signatory.posts)}
          description={fields.postsHint}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            type([...path, 'posts'], toLines(value));
          }}
        />
        {text('actingNote', fields.actingNote)}
        <TextField
          label={fields.extraLines}
          path={pathKey([...path, 'extraLines'])}
          multiline
          value={fromLines(signatory.extraLines)}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            type([...path, 'extraLines'], toLines(value));
          }}
        />
        <ChoiceField
          label={fields.side}
          path={pathKey([...path, 'align'])}
          value={signatory.align}
          choices={sides.map((side) => ({ value: side, label: fields.sides[side] }))}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            set([...path, 'align'], value);
          }}
        />
      </div>
      <DateField
        label={fields.signatureDate}
        path={pathKey([...path, 'date'])}
        value={signatory.date}
        weekend={weekend}
        holidays={holidays}
        today={today}
        isReadOnly={isReadOnly}
        onChange={(date) => {
          set([...path, 'date'], date);
        }}
      />
      <SignatureWording signatory={signatory} index={index} style={style} />
      {isReadOnly ? null : (
        <div className="row-tools">
          <IconButton
            icon={IconX}
            label={fields.removeSignature}
            onClick={() => {
              change(path, removeItem(['signatories'], index));
            }}
          />
        </div>
      )}
    </div>
  );
};
