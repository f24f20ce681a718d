import { fromBanglaDate, toBanglaDate, type CalendarProblem } from '#shared/calendar/bangla-calendar';
import { formatCivilDate, parseCivilDate } from '#shared/calendar/civil-date';
import { formatBanglaDate, formatGregorianDate } from '#shared/calendar/format-date';
import { presetStyle } from '#shared/minutes/presets';
import type { Arguments } from '#shared/cli/arguments';
import type { Command, Surroundings } from '#shared/cli/command';
import { good, problem, wrongUsage, type Outcome } from '#shared/cli/outcome';

/** Three numbers in the shape of a date, whether or not there is such a day. */
const readNumbers = (text: string) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};

const explain = ({ code }: CalendarProblem, text: string, { words }: Surroundings): Outcome =>
  problem([words.calendarProblem[code](text)]);

const fromGregorian = (text: string, surroundings: Surroundings): Outcome => {
  const date = parseCivilDate(text);
  if (!date) return problem([surroundings.words.calendarProblem['no-such-civil-date'](text)]);
  const bangla = toBanglaDate(date);
  if (!bangla.ok) return explain(bangla.error, text, surroundings);
  const { dates } = presetStyle('P1');
  return good(`${formatBanglaDate(bangla.value, dates.issueBangla)}\t${formatGregorianDate(date, dates.issue)}\n`);
};

const fromBangla = (text: string, surroundings: Surroundings): Outcome => {
  const numbers = readNumbers(text);
  if (!numbers) return wrongUsage(surroundings.words.badDate(text));
  const date = fromBanglaDate(numbers);
  return date.ok ? good(`${formatCivilDate(date.value)}\n`) : explain(date.error, text, surroundings);
};

const run = ({ values, positionals }: Arguments, surroundings: Surroundings): Outcome => {
  const { words } = surroundings;
  const bangla = values['from-bangla'];
  const text = positionals[0];
  if (bangla !== undefined && text !== undefined) return wrongUsage(words.surplusArgument(text));
  if (bangla !== undefined) return fromBangla(bangla, surroundings);
  if (text === undefined) return wrongUsage(words.missingArgument('<YYYY-MM-DD>'));
  return readNumbers(text) ? fromGregorian(text, surroundings) : wrongUsage(words.badDate(text));
};

/** `date`: a date in the other calendar. */
export const dateCommand: Command = { options: { 'from-bangla': true }, positionals: 1, run };
