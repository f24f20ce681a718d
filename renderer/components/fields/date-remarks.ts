import { parseCivilDate, weekdayOf } from '#shared/calendar/civil-date';
import type { FieldWords } from '#shared/words/desk/field-words';
import { showWeekday } from './show-date';

export type Holiday = { readonly date: string; readonly name: string };

/** Which days are not worked: weekdays (0 is Sunday) and named days. */
export type DaysOff = { readonly weekend: readonly number[]; readonly holidays: readonly Holiday[] };

/** What there is to say about a day besides its name: মঙ্গলবার · সাপ্তাহিক ছুটি · ছুটি: ঈদুল ফিতর. */
export const dateRemarks = (value: string, { weekend, holidays }: DaysOff, words: FieldWords): string => {
  const date = parseCivilDate(value);
  if (!date) return '';
  return [
    showWeekday(date, words),
    ...(weekend.includes(weekdayOf(date)) ? [words.date.weekend] : []),
    ...holidays.filter((holiday) => holiday.date === value).map(({ name }) => words.date.holiday(name)),
  ].join(' · ');
};
