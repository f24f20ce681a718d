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
import { fromLines, linesOf, orNothing, toLines } from '#renderer/components/fields/lines';
import { NumberField } from '#renderer/components/fields/number-field.tsx';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useDesk, useWords } from '#renderer/desk/desk-context';
import { useEditor, useIsReadOnly } from '../editor-context';
import { Part } from './part';

const EmblemField = ({ minutes }: { readonly minutes: Minutes }): ReactElement => {
  const desk = useDesk();
  const words = useWords(editorWords).fields;
  const { set } = useEditor();
  const isReadOnly = useIsReadOnly();
  const emblem = minutes.letterhead?.emblem;
  return (
    <div className="emblem-field">
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

/** Letterhead, grade, urgency, committee, ordinal and title. */
export const HeadPart = memo(({ minutes }: { readonly minutes: Minutes }): ReactElement => {
  const words = useWords(editorWords);
  const { set, type } = useEditor();
  const isReadOnly = useIsReadOnly();
  const style = resolveStyle(minutes.style);
  const { fields } = words;
  return (
    <Part name="head" title={words.parts.head}>
      <div className="field-grid">
        <TextField
          label={fields.committee}
          path="committee"
          value={minutes.committee ?? ''}
          isReadOnly={isReadOnly}
          onChange={(text) => {
            type(['committee'], orNothing(text));
          }}
        />
        <NumberField
          label={fields.meetingNumber}
          path="meetingNumber"
          value={minutes.meetingNumber}
          least={1}
          most={9999}
          isReadOnly={isReadOnly}
          onChange={(number) => {
            set(['meetingNumber'], number);
          }}
        />
      </div>
      <TextField
        label={fields.title}
        path="title"
        multiline
        value={fromLines(minutes.title)}
        description={words.fields.titleHint}
        isReadOnly={isReadOnly}
        onChange={(text) => {
          type(['title'], linesOf(text));
        }}
      />
      <p className="field-note shown-as">{fields.titleShown(titleLines(minutes, style).join(' / '))}</p>
      <TextField
        label={fields.letterhead}
        path="letterhead.lines"
        multiline
        value={fromLines(minutes.letterhead?.lines)}
        description={fields.letterheadHint}
        isReadOnly={isReadOnly}
        onChange={(text) => {
          const { emblem } = minutes.letterhead ?? {};
          const lines = toLines(text);
          set(['letterhead'], lines || emblem ? { lines: lines ?? [], ...(emblem ? { emblem } : {}) } : undefined);
        }}
      />
      <EmblemField minutes={minutes} />
      <div className="field-grid">
        <ChoiceField
          label={fields.grade}
          path="securityGrade"
          value={minutes.securityGrade ?? ''}
          choices={[
            { value: '', label: fields.none } as const,
            ...securityGrades.map((grade) => ({ value: grade, label: formatGrade(grade, style) })),
          ]}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            set(['securityGrade'], orNothing(value));
          }}
        />
        <ChoiceField
          label={fields.urgency}
          path="urgency"
          value={minutes.urgency ?? ''}
          choices={[
            { value: '', label: fields.none } as const,
            ...urgencies.map((urgency) => ({ value: urgency, label: formatUrgency(urgency, style) })),
          ]}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            set(['urgency'], orNothing(value));
          }}
        />
        <SwitchField
          label={fields.draftMark}
          path="draftMark"
          value={minutes.draftMark ?? false}
          isReadOnly={isReadOnly}
          onChange={(value) => {
            set(['draftMark'], value ? true : undefined);
          }}
        />
      </div>
    </Part>
  );
});
HeadPart.displayName = 'HeadPart';
