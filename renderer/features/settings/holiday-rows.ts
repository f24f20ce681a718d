import { formatCivilDate } from '#shared/calendar/civil-date';
import type { Language } from '#shared/words/language';
import { readTypedDate } from '#renderer/components/fields/read-typed-date';
import { formatDayText } from '#renderer/desk/format-day';
import type { Settings } from '#renderer/storage/settings';

type Holiday = Settings['holidays'][number];

/** A holiday as it is typed; what cannot be read as a day stays as it was typed. */
export type HolidayRow = { readonly typed: string; readonly name: string };

/** `YYYY-MM-DD` of the day that a text names, in whichever way dates are typed elsewhere in the desk. */
export const readDay = (typed: string): string | undefined => {
  const date = readTypedDate(typed);
  return date.ok ? formatCivilDate(date.value) : undefined;
};

export const rowsOfHolidays = (holidays: readonly Holiday[], language: Language): readonly HolidayRow[] =>
  holidays.map(({ date, name }) => ({ typed: formatDayText(date, language) || date, name }));

/** The holidays that can be read, by day, each day once. */
export const holidaysOfRows = (rows: readonly HolidayRow[]): readonly Holiday[] => {
  const days = new Map(
    rows.flatMap(({ typed, name }) => {
      const date = readDay(typed);
      return date === undefined ? [] : [[date, { date, name }] as const];
    }),
  );
  return [...days.values()].sort((first, second) => (first.date < second.date ? -1 : 1));
};
