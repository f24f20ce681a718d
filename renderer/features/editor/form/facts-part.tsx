import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { memo, type ReactElement } from 'react';
import type { Fact, Minutes } from '#shared/minutes/model';
import { formatFactLabel, formatFactTwin } from '#shared/minutes/phrases/fact';
import { resolveStyle } from '#shared/minutes/presets';
import { editorWords } from '#shared/words/desk/editor-words';
import { pathKey, type Path } from '#shared/minutes/path';
import { moveItem, removeItem } from '#shared/minutes/edit/list-edits';
import { entryAsPerson } from '#shared/directory/entry-text';
import { DateField } from '#renderer/components/fields/date-field.tsx';
import { fromLines, orNothing, toLines } from '#renderer/components/fields/lines';
import type { FieldTime } from '#renderer/components/fields/read-typed-time';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { SuggestField } from '#renderer/components/fields/suggest-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { TimeField } from '#renderer/components/fields/time-field.tsx';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useSettings, useWords } from '#renderer/desk/desk-context';
import { usePersonSuggestions } from '#renderer/suggestions/use-suggestions';
import { addFact } from '../part-edits';
import { useEditor, useIsReadOnly } from '../editor-context';
import { useFields } from '../use-fields';
import { useToday } from '../use-today';
import { Part } from './part';
import { Wording } from './wording';
import css from './form.module.css';

type RowProps<Kind extends Fact['kind']> = { readonly fact: Extract<Fact, { kind: Kind }>; readonly path: Path };

const ChairRow = ({ fact, path }: RowProps<'chair'>): ReactElement => {
  const words = useWords(editorWords).fields;
  const { set } = useEditor();
  const { suggest, personOf } = usePersonSuggestions();
  const person = fact.person ?? { name: '' };
  const place: Path = [...path, 'person'];
  const { own } = useFields(person, place);
  const change = (changes: Partial<typeof person>): void => {
    const next = { ...person, ...changes };
    const isEmpty = next.name === '' && !next.honorific && !next.award && !next.posts;
    set(place, isEmpty ? undefined : next);
  };
  const field = <Name extends keyof typeof person>(
    name: Name,
    value: string,
    read: (text: string) => (typeof person)[Name],
  ) =>
    own(name, value, (text: string) => {
      change({ [name]: read(text) });
    });
  return (
    <div className={css['part-grid']}>
      <TextField label={words.honorific} {...field('honorific', person.honorific ?? '', orNothing)} />
      <SuggestField
        label={words.chairName}
        suggest={suggest}
        {...field('name', person.name, (name) => name)}
        onTake={(name) => {
          const entry = personOf(name);
          if (entry) set(place, entryAsPerson(entry));
        }}
      />
      <TextField label={words.award} {...field('award', person.award ?? '', orNothing)} />
      <TextField
        label={words.post}
        multiline
        description={words.postsHint}
        {...field('posts', fromLines(person.posts), toLines)}
      />
    </div>
  );
};

const DateRow = ({ fact, path }: RowProps<'date'>): ReactElement => {
  const words = useWords(editorWords).fields;
  const { weekend, holidays } = useSettings();
  const today = useToday();
  const { plain } = useFields(fact, path);
  return <DateField label={words.meetingDate} {...{ weekend, holidays, today }} {...plain('date', fact.date)} />;
};

const TimeRow = ({ fact, path, minutes }: RowProps<'time'> & { readonly minutes: Minutes }): ReactElement => {
  const words = useWords(editorWords).fields;
  const { set } = useEditor();
  const { own } = useFields(fact, path);
  const { time, period, ...rest } = fact;
  const value: FieldTime = { ...(time === undefined ? {} : { time }), ...(period === undefined ? {} : { period }) };
  return (
    <TimeField
      label={words.meetingTime}
      form={resolveStyle(minutes.style).time}
      {...own('time', value, (next: FieldTime) => {
        set(path, { ...rest, ...next });
      })}
    />
  );
};

type FactProps = { readonly fact: Fact; readonly index: number; readonly minutes: Minutes };

/** Whether a fact has a value of its own beside its free text. */
const hasTwin = ({ kind }: Fact): boolean => kind === 'chair' || kind === 'date' || kind === 'time';

/** The fact's own fields: a value, or free text. */
const FactFields = ({ fact, index, minutes }: FactProps): ReactElement => {
  const words = useWords(editorWords).fields;
  const path: Path = ['facts', index];
  const { type } = useEditor();
  const { text } = useFields(fact, path);
  switch (fact.kind) {
    case 'chair':
      return <ChairRow fact={fact} path={path} />;
    case 'date':
      return <DateRow fact={fact} path={path} />;
    case 'time':
      return <TimeRow fact={fact} path={path} minutes={minutes} />;
    case 'place':
    case 'attendance':
      return <TextField label={formatFactLabel(fact, resolveStyle(minutes.style))} multiline {...text('text')} />;
    case 'other':
      return (
        <>
          <TextField
            label={words.label}
            {...text('label')}
            onChange={(label) => {
              type([...path, 'label'], label);
            }}
          />
          <TextField label={words.value} multiline {...text('text')} />
        </>
      );
  }
};

/** Label and value in other words than the composed ones; a row of one's own has no others. */
const FactWording = ({ fact, index, minutes }: FactProps): ReactElement | null => {
  const words = useWords(editorWords).fields;
  const style = resolveStyle(minutes.style);
  const { literal } = useFields(fact, ['facts', index]);
  if (fact.kind === 'other') return null;
  const { label: _label, ...unlabelled } = fact;
  const composedLabel = formatFactLabel({ ...unlabelled, kind: fact.kind }, style);
  const isTwin = hasTwin(fact);
  return (
    <Wording isOverridden={fact.label !== undefined || (isTwin && fact.text !== undefined)}>
      <OverrideField label={words.label} {...literal('label', composedLabel)} />
      {isTwin ? <OverrideField label={words.value} {...literal('text', formatFactTwin(fact, style) ?? '')} /> : null}
    </Wording>
  );
};

const FactRow = ({ fact, index, minutes }: FactProps): ReactElement => {
  const words = useWords(editorWords);
  const { change } = useEditor();
  const isReadOnly = useIsReadOnly();
  const path: Path = ['facts', index];
  const move = (to: number): void => {
    change(path, moveItem(['facts'], index, to));
  };
  return (
    <div className={css['fact-row']} data-path={pathKey(path)}>
      <div className={css['fact-fields']}>
        <FactFields {...{ fact, index, minutes }} />
        <FactWording {...{ fact, index, minutes }} />
      </div>
      {isReadOnly ? null : (
        <div className={css['row-tools']}>
          <IconButton
            icon={IconArrowUp}
            label={words.moveUp}
            isDisabled={index === 0}
            onClick={() => {
              move(index - 1);
            }}
          />
          <IconButton
            icon={IconArrowDown}
            label={words.moveDown}
            isDisabled={index === minutes.facts.length - 1}
            onClick={() => {
              move(index + 1);
            }}
          />
          <IconButton
            icon={IconX}
            label={words.fields.removeFact}
            onClick={() => {
              change(path, removeItem(['facts'], index));
            }}
          />
        </div>
      )}
    </div>
  );
};

/** The facts table: chair, date, time, place, attendance, and rows of one's own. */
export const FactsPart = memo(({ minutes }: { readonly minutes: Minutes }): ReactElement => {
  const words = useWords(editorWords);
  const tools = useEditor();
  const isReadOnly = useIsReadOnly();
  return (
    <Part name="facts" title={words.parts.facts}>
      {minutes.facts.map((fact, index) => (
        <FactRow key={index} fact={fact} index={index} minutes={minutes} />
      ))}
      {isReadOnly ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          className={css.add}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            addFact(tools);
          }}
        >
          {words.fields.addFact}
        </Button>
      )}
    </Part>
  );
});
FactsPart.displayName = 'FactsPart';
