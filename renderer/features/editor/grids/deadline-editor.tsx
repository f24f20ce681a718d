import { useMemo, type KeyboardEvent, type ReactElement } from 'react';
import { formatCivilDate, type CivilDate } from '#shared/calendar/civil-date';
import { toBanglaDate } from '#shared/calendar/bangla-calendar';
import { deadlineDate, isWorkingDay } from '#shared/minutes/deadline-date';
import { withoutEmpty } from '#shared/kernel/without-empty';
import type { Deadline, Decision, Minutes, Style } from '#shared/minutes/model';
import { composeDeadline, printDeadline } from '#shared/minutes/phrases/deadline';
import { meetingDateOf } from '#shared/minutes/meeting-date';
import { resolveStyle } from '#shared/minutes/presets';
import { readDeadline } from '#shared/minutes/read-deadline';
import { fieldWords } from '#shared/words/desk/field-words';
import { gridWords } from '#shared/words/desk/grid-words';
import { withoutLiteral } from '#shared/minutes/deadline-text';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { DateField } from '#renderer/components/fields/date-field.tsx';
import { NumberField } from '#renderer/components/fields/number-field.tsx';
import { showBanglaDate, showGregorianDate } from '#renderer/components/fields/show-date';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useSettings, useWords } from '#renderer/desk/desk-context';
import gridToolsCss from '#renderer/components/grid/grid-tools.module.css';
import { useToday } from '../use-today';
import { RecurringDeadline } from './recurring-deadline';
import css from './deadline-editor.module.css';

export type DeadlineEditorProps = {
  readonly minutes: Minutes;
  readonly decision: Decision;
  /** Every change at once; undefined takes the deadline away. */
  readonly onChange: (deadline: Deadline | undefined) => void;
  readonly onClose: () => void;
};

type Kind = Deadline['kind'] | 'none';
type Own<Name extends Deadline['kind']> = Extract<Deadline, { kind: Name }>;
type PartProps<Name extends Deadline['kind']> = {
  readonly deadline: Own<Name>;
  readonly onChange: (deadline: Own<Name>) => void;
};

const choicesOf = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** A deadline of another kind to begin with; what the sentence says comes first. */
const startOf = (kind: Kind, suggestion: Deadline | undefined, day: string, text: string): Deadline | undefined => {
  if (suggestion?.kind === kind) return suggestion;
  switch (kind) {
    case 'none':
      return undefined;
    case 'absolute':
      return { kind, date: day };
    case 'relative':
      return { kind, count: 7, unit: 'working-day' };
    case 'recurring':
      return { kind, every: 'month' };
    case 'event':
      return { kind, event: '', side: 'before' };
    case 'qualitative':
      return { kind, text };
  }
};

const AbsolutePart = ({ deadline, onChange }: PartProps<'absolute'>): ReactElement => {
  const words = useWords(gridWords).deadline;
  const today = useToday();
  const { weekend, holidays } = useSettings();
  return (
    <DateField
      label={words.date}
      value={deadline.date}
      today={today}
      weekend={weekend}
      holidays={holidays}
      onChange={(date) => {
        if (date !== undefined) onChange({ ...deadline, date });
      }}
    />
  );
};

const RelativePart = ({ deadline, onChange }: PartProps<'relative'>): ReactElement => {
  const words = useWords(gridWords).deadline;
  return (
    <div className={css['deadline-pair']}>
      <NumberField
        label={words.count}
        value={deadline.count}
        least={1}
        most={9999}
        onChange={(count) => {
          if (count !== undefined) onChange({ ...deadline, count });
        }}
      />
      <ChoiceField
        label={words.unit}
        value={deadline.unit}
        choices={choicesOf(words.units)}
        onChange={(unit) => {
          onChange({ ...deadline, unit });
        }}
      />
    </div>
  );
};

const EventPart = ({ deadline, onChange }: PartProps<'event'>): ReactElement => {
  const words = useWords(gridWords).deadline;
  const today = useToday();
  const { weekend, holidays } = useSettings();
  return (
    <>
      <div className={css['deadline-pair']}>
        <TextField
          label={words.event}
          value={deadline.event}
          onChange={(event) => {
            onChange({ ...deadline, event });
          }}
        />
        <ChoiceField
          label={words.side}
          value={deadline.side}
          choices={choicesOf(words.sides)}
          onChange={(side) => {
            onChange({ ...deadline, side });
          }}
        />
      </div>
      <DateField
        label={words.eventDate}
        value={deadline.date}
        {...{ today, weekend, holidays }}
        onChange={(date) => {
          onChange(withoutEmpty({ ...deadline, date }));
        }}
      />
    </>
  );
};

/** The inputs of the deadline's kind. */
const Part = ({ deadline, onChange }: PartProps<Deadline['kind']>): ReactElement => {
  const words = useWords(gridWords).deadline;
  switch (deadline.kind) {
    case 'absolute':
      return <AbsolutePart deadline={deadline} onChange={onChange} />;
    case 'relative':
      return <RelativePart deadline={deadline} onChange={onChange} />;
    case 'recurring':
      return <RecurringDeadline deadline={deadline} onChange={onChange} />;
    case 'event':
      return <EventPart deadline={deadline} onChange={onChange} />;
    case 'qualitative':
      return (
        <TextField
          label={words.words}
          value={deadline.text}
          onChange={(text) => {
            onChange({ ...deadline, text });
          }}
        />
      );
  }
};

/** The wording that replaces the composed one; when it is emptied, the composed wording is used again. */
const Wording = ({
  deadline,
  style,
  onChange,
}: PartProps<Deadline['kind']> & { readonly style: Style }): ReactElement | null => {
  const words = useWords(gridWords).deadline;
  if (deadline.kind === 'qualitative') return null;
  const bare = withoutLiteral(deadline);
  return (
    <TextField
      label={words.literal}
      value={deadline.literal ?? ''}
      placeholder={composeDeadline(bare, style)}
      onChange={(text) => {
        onChange(text === '' ? bare : { ...bare, literal: text });
      }}
    />
  );
};

/** The day it falls on, for a span or a rhythm. */
const FallsOn = ({
  deadline,
  meeting,
}: {
  readonly deadline: Deadline;
  readonly meeting: CivilDate | undefined;
}): ReactElement | null => {
  const words = useWords(gridWords).deadline;
  const names = useWords(fieldWords);
  const { weekend, holidays } = useSettings();
  const closed = useMemo(() => ({ weekend, holidays: new Set(holidays.map(({ date }) => date)) }), [weekend, holidays]);
  if (!meeting || deadline.kind === 'absolute' || deadline.kind === 'event' || deadline.kind === 'qualitative')
    return null;
  const day = deadlineDate(deadline, meeting, closed);
  if (!day) return null;
  const bangla = toBanglaDate(day);
  const both = bangla.ok
    ? words.bothCalendars(showGregorianDate(day, names), showBanglaDate(bangla.value, names))
    : showGregorianDate(day, names);
  return (
    <p className={css['deadline-help']}>
      {words.fallsOn(both)}
      {isWorkingDay(day, closed) ? null : ` · ${words.closedDay}`}
    </p>
  );
};

const isField = (target: EventTarget): boolean => target instanceof HTMLInputElement;

/** The deadline of a decision in its kinds, with what the decision's own sentence says offered to take. */
export const DeadlineEditor = ({ minutes, decision, onChange, onClose }: DeadlineEditorProps): ReactElement => {
  const words = useWords(gridWords).deadline;
  const today = useToday();
  const style = useMemo(() => resolveStyle(minutes.style), [minutes.style]);
  const meeting = meetingDateOf(minutes);
  const suggestion = readDeadline(textOfBlocks(decision.blocks), meeting);
  const { deadline } = decision;
  const isTaken = JSON.stringify(suggestion) === JSON.stringify(deadline);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || !isField(event.target)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <div className={css['deadline-editor']} role="group" aria-label={words.title} onKeyDown={onKeyDown}>
      <ChoiceField<Kind>
        label={words.kind}
        value={deadline?.kind ?? 'none'}
        choices={choicesOf(words.kinds)}
        onChange={(kind) => {
          const day = meeting ? formatCivilDate(meeting) : today;
          onChange(startOf(kind, suggestion, day, deadline ? printDeadline(deadline, style) : ''));
        }}
      />
      {deadline ? (
        <Part
          deadline={deadline}
          onChange={(next) => {
            // Wording that was given for other values would now contradict them.
            onChange(withoutLiteral(next));
          }}
        />
      ) : null}
      {deadline ? <Wording deadline={deadline} style={style} onChange={onChange} /> : null}
      {deadline ? <FallsOn deadline={deadline} meeting={meeting} /> : null}
      {deadline ? <p className={css['deadline-help']}>{words.printed(printDeadline(deadline, style))}</p> : null}
      {suggestion && !isTaken ? (
        <p className={css['deadline-suggestion']}>
          {words.suggestion(printDeadline(suggestion, style))}
          <button
            type="button"
            className={gridToolsCss['grid-button']}
            onClick={() => {
              onChange(suggestion);
              onClose();
            }}
          >
            {words.takeSuggestion}
          </button>
        </p>
      ) : null}
      <div className={css['deadline-buttons']}>
        <button type="button" className={gridToolsCss['grid-button']} data-primary onClick={onClose}>
          {words.apply}
        </button>
      </div>
    </div>
  );
};
