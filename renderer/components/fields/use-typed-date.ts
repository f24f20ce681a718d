import { useState } from 'react';
import { formatCivilDate } from '#shared/calendar/civil-date';
import { succeed, type Result } from '#shared/kernel/result';
import type { CalendarName } from './calendar-name';
import { readTypedDate, type TypedDateProblem } from './read-typed-date';

type Texts = Readonly<Partial<Record<CalendarName, string>>>;

type State = {
  /** What is typed in each input and not yet put into its usual form. */
  readonly texts: Texts;
  readonly seen: string | undefined;
  readonly told: string | undefined;
  /** Inputs that were left while wrong. */
  readonly settled: readonly CalendarName[];
};

export type DateComplaint = {
  readonly calendar: CalendarName;
  readonly code: TypedDateProblem;
  readonly text: string;
};

export type TypedDate = {
  readonly texts: Texts;
  readonly complaint: DateComplaint | undefined;
  readonly type: (calendar: CalendarName, text: string) => void;
  readonly settle: (calendar: CalendarName) => void;
};

const read = (text: string): Result<string | undefined, TypedDateProblem> => {
  if (text.trim() === '') return succeed(undefined);
  const date = readTypedDate(text);
  return date.ok ? succeed(formatCivilDate(date.value)) : date;
};

const without = (texts: Texts, calendar: CalendarName): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => name !== calendar));

/** The first wrong text to report: a text that may still become a date is not reported until its input is left. */
const complaintOf = ({ texts, settled }: State): DateComplaint | undefined =>
  (['gregorian', 'bangla'] as const)
    .map((calendar) => {
      const text = texts[calendar] ?? '';
      const reading = read(text);
      if (reading.ok || (reading.error === 'no-date' && !settled.includes(calendar))) return undefined;
      return { calendar, code: reading.error, text: text.trim() };
    })
    .find((complaint) => complaint !== undefined);

/**
 * Two inputs for one date. Each keeps what was typed in it until it is left, and even then while it is wrong; as soon as
 * one is right the value follows, and with it the other. A value changed from elsewhere takes the place of both texts.
 */
export const useTypedDate = (value: string | undefined, onChange: (value: string | undefined) => void): TypedDate => {
  const fresh: State = { texts: {}, seen: value, told: value, settled: [] };
  const [stored, setState] = useState<State>(fresh);
  let state = stored;
  if (state.seen !== value) {
    state = state.told === value ? { ...state, seen: value } : fresh;
    setState(state);
  }
  return {
    texts: state.texts,
    complaint: complaintOf(state),
    type: (calendar, text) => {
      const reading = read(text);
      if (!reading.ok) {
        setState({ ...state, texts: { ...state.texts, [calendar]: text } });
        return;
      }
      setState({ ...state, texts: { [calendar]: text }, told: reading.value, settled: [] });
      if (reading.value !== value) onChange(reading.value);
    },
    settle: (calendar) => {
      const text = state.texts[calendar];
      if (text === undefined) return;
      setState(
        read(text).ok
          ? { ...state, texts: without(state.texts, calendar) }
          : { ...state, settled: [...state.settled, calendar] },
      );
    },
  };
};
