import type { ReactElement } from 'react';
import { gregorianMonths } from '#shared/calendar/names';
import { withoutEmpty } from '#shared/kernel/without-empty';
import type { Deadline } from '#shared/minutes/model';
import { gridWords } from '#shared/words/desk/grid-words';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { NumberField } from '#renderer/components/fields/number-field.tsx';
import { useWords } from '#renderer/desk/desk-context';
import css from './deadline-editor.module.css';

type Recurring = Extract<Deadline, { kind: 'recurring' }>;

export type RecurringDeadlineProps = {
  readonly deadline: Recurring;
  readonly onChange: (deadline: Recurring) => void;
};

const rhythms = ['week', 'month', 'quarter', 'year'] as const;
const weeks = [1, 2, 3, 4, 5];

/** A rule that comes again: how often, in which month of a quarter or a year, in which week or on which day. */
export const RecurringDeadline = ({ deadline, onChange }: RecurringDeadlineProps): ReactElement => {
  const words = useWords(gridWords).deadline;
  const { every, month, week, day } = deadline;
  const put = (change: Partial<Record<'month' | 'week' | 'day', number | undefined>>): void => {
    onChange(withoutEmpty({ kind: 'recurring' as const, every, month, week, day, ...change }));
  };
  const choose = (names: readonly string[]) => [
    { value: '', label: words.any },
    ...names.map((label, index) => ({ value: String(index + 1), label })),
  ];
  const numberOf = (chosen: string): number | undefined => (chosen === '' ? undefined : Number(chosen));
  const months = every === 'year' ? gregorianMonths : [1, 2, 3].map(words.monthOfQuarter);
  return (
    <div className={css['deadline-pair']}>
      <ChoiceField
        label={words.every}
        value={every}
        choices={rhythms.map((value) => ({ value, label: words.rhythms[value] }))}
        onChange={(value) => {
          onChange({ kind: 'recurring', every: value });
        }}
      />
      {every === 'quarter' || every === 'year' ? (
        <ChoiceField<string>
          label={words.month}
          value={month === undefined ? '' : String(month)}
          choices={choose(months)}
          onChange={(chosen) => {
            put({ month: numberOf(chosen) });
          }}
        />
      ) : null}
      {every === 'week' ? null : (
        <>
          <ChoiceField<string>
            label={words.week}
            value={week === undefined ? '' : String(week)}
            choices={choose(weeks.map(words.weekOfMonth))}
            onChange={(chosen) => {
              put({ week: numberOf(chosen), day: undefined });
            }}
          />
          <NumberField
            label={words.day}
            value={day}
            least={1}
            most={31}
            onChange={(next) => {
              put({ day: next, week: undefined });
            }}
          />
        </>
      )}
    </div>
  );
};
