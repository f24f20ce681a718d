import { memo, type ReactElement } from 'react';
import type { Implementers, Style } from '#shared/minutes/model';
import { joinImplementers, keepsImplementers } from '#shared/minutes/phrases/implementers';
import { editorWords } from '#shared/words/desk/editor-words';
import { pathKey, type Path } from '#shared/minutes/path';
import { ChipsField } from '#renderer/components/fields/chips-field.tsx';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { useWords } from '#renderer/desk/desk-context';
import { useDirectorySuggestions } from '#renderer/suggestions/use-suggestions';
import { useEditor, useIsReadOnly } from '../editor-context';
import { isSamePlace } from '../same-place';
import { useFields } from '../use-fields';

export type ImplementersFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly path: Path;
  readonly value: Implementers | undefined;
};

/** Those who carry out, as chips. What is recorded of a name's progress stays with the name when others come or go. */
export const ImplementersField = memo(({ label, placeholder, path, value }: ImplementersFieldProps): ReactElement => {
  const { set } = useEditor();
  const isReadOnly = useIsReadOnly();
  const { implementer: suggest } = useDirectorySuggestions();
  const list = value?.list ?? [];
  return (
    <ChipsField
      label={label}
      isLabelHidden
      placeholder={placeholder}
      path={pathKey([...path, 'list'])}
      values={list.map(({ name }) => name)}
      suggest={suggest}
      isReadOnly={isReadOnly}
      onChange={(names) => {
        const left = [...list];
        const next = names.map((name) => {
          const at = left.findIndex((one) => one.name === name);
          return at < 0 ? { name } : (left.splice(at, 1)[0] ?? { name });
        });
        const keeps = keepsImplementers(value);
        set(path, next.length === 0 && !keeps ? undefined : { ...value, list: next });
      }}
    />
  );
}, isSamePlace);
ImplementersField.displayName = 'ImplementersField';

export type ImplementersWordingProps = { readonly path: Path; readonly value: Implementers; readonly style: Style };

/** Whether they stand in the sentence already, and the joined names in other words or with another mark at the end. */
export const ImplementersWording = ({ path, value, style }: ImplementersWordingProps): ReactElement => {
  const words = useWords(editorWords).fields;
  const { mark, literal } = useFields(value, path);
  return (
    <>
      <SwitchField label={words.inSentence} {...mark('inSentence')} />
      <OverrideField
        label={`${words.implementers}: ${words.joined}`}
        {...literal('literal', joinImplementers(value, style))}
      />
      <OverrideField
        label={`${words.implementers}: ${words.endMark}`}
        {...literal('endMark', style.endMarks.implementers)}
      />
    </>
  );
};
