import { Button } from '@mantine/core';
import { memo, type ReactElement } from 'react';
import { resolveStyle } from '#shared/minutes/presets';
import { formatGrade, formatUrgency } from '#shared/minutes/phrases/marks';
import { titleLines } from '#shared/minutes/phrases/title';
import type { Minutes } from '#shared/minutes/model';
import { editorWords } from '#shared/words/desk/editor-words';
import { securityGrades, urgencies } from '#shared/minutes/choices';
import { chooseEmblem } from '#renderer/components/choose-emblem';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { linesOf, toLines } from '#renderer/components/fields/lines';
import { NumberField } from '#renderer/components/fields/number-field.tsx';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useDesk, useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import fieldsCss from '#renderer/components/fields/fields.module.css';
import { useEditor, useIsReadOnly } from '../editor-context';
import { useFields } from '../use-fields';
import { Part } from './part';
import css from './form.module.css';

const EmblemField = ({ minutes }: { readonly minutes: Minutes }): ReactElement => {
  const desk = useDesk();
  const words = useWords(editorWords).fields;
  const { set } = useEditor();
  const isReadOnly = useIsReadOnly();
  const emblem = minutes.letterhead?.emblem;
  return (
    <div className={css['emblem-field']}>
      {emblem ? <img src={`data:${emblem.mediaType};base64,${emblem.base64}`} alt={words.emblem} /> : null}
      <Button
        size="compact-sm"
        variant="default"
        disabled={isReadOnly}
        onClick={() => {
          void chooseEmblem(desk).then((chosen) => {
            if (chosen) {
              set(['letterhead'], { lines: minutes.letterhead?.lines ?? [], emblem: chosen });
            }
          });
        }}
      >
        {words.chooseEmblem}
      </Button>
      {emblem ? (
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={isReadOnly}
          onClick={() => {
            set(['letterhead', 'emblem'], undefined);
          }}
        >
          {words.removeEmblem}
        </Button>
      ) : null}
    </div>
  );
};

/** Security grade, urgency and the mark of a draft. */
const Marks = ({ minutes }: { readonly minutes: Minutes }): ReactElement => {
  const words = useWords(editorWords).fields;
  const style = resolveStyle(minutes.style);
  const { choice, plain } = useFields(minutes);
  const none = { value: '', label: words.none } as const;
  const draftMark = plain('draftMark', minutes.draftMark);
  return (
    <div className={css['part-grid']}>
      <ChoiceField
        label={words.grade}
        choices={[none, ...securityGrades.map((value) => ({ value, label: formatGrade(value, style) }))]}
        {...choice('securityGrade', minutes.securityGrade ?? '')}
      />
      <ChoiceField
        label={words.urgency}
        choices={[none, ...urgencies.map((value) => ({ value, label: formatUrgency(value, style) }))]}
        {...choice('urgency', minutes.urgency ?? '')}
      />
      <SwitchField
        label={words.draftMark}
        {...draftMark}
        value={minutes.draftMark ?? false}
        onChange={(isOn) => {
          draftMark.onChange(isOn ? true : undefined);
        }}
      />
    </div>
  );
};

/** Letterhead, grade, urgency, committee, ordinal and title. */
export const HeadPart = memo(({ minutes }: { readonly minutes: Minutes }): ReactElement => {
  const { fields: words, parts } = useWords(editorWords);
  const { set, type } = useEditor();
  const style = resolveStyle(minutes.style);
  const { text, lines, plain } = useFields(minutes);
  return (
    <Part name="head" title={parts.head}>
      <div className={css['part-grid']}>
        <TextField label={words.committee} {...text('committee')} />
        <NumberField
          label={words.meetingNumber}
          least={1}
          most={9999}
          {...plain('meetingNumber', minutes.meetingNumber)}
        />
      </div>
      <TextField
        label={words.title}
        description={words.titleHint}
        {...lines('title')}
        onChange={(title) => {
          type(['title'], linesOf(title));
        }}
      />
      <p className={classes(fieldsCss['field-note'], css['shown-as'])}>
        {words.titleShown(titleLines(minutes, style).join(' / '))}
      </p>
      <TextField
        label={words.letterhead}
        description={words.letterheadHint}
        {...lines(['letterhead', 'lines'])}
        onChange={(letterhead) => {
          const { emblem } = minutes.letterhead ?? {};
          const own = toLines(letterhead);
          set(['letterhead'], own || emblem ? { lines: own ?? [], ...(emblem ? { emblem } : {}) } : undefined);
        }}
      />
      <EmblemField minutes={minutes} />
      <Marks minutes={minutes} />
    </Part>
  );
});
HeadPart.displayName = 'HeadPart';
