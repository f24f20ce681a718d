/**
 * A civil date in Dhaka on the Gregorian calendar: a day of the wall calendar, never an instant, so no time zone can
 * move it. Years 1–9999.
 */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** Days since 1970-01-01; the arithmetic of calendars is done on these. */
export type DayNumber = number;

/** Sunday is 0, as in the tables of weekday names. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a Gregorian month, 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** Whether the three numbers name a day that exists. */
export const isCivilDate = ({ year, month, day }: CivilDate): boolean =>
  [year, month, day].every(Number.isInteger) &&
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/** Reads `YYYY-MM-DD`; undefined where the shape is another or the day does not exist. */
export const parseCivilDate = (text: string): CivilDate | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? date : undefined;
};

export const isCivilDateText = (text: string): boolean => parseCivilDate(text) !== undefined;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Writes `YYYY-MM-DD`. */
export const formatCivilDate = ({ year, month, day }: CivilDate): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export const dayNumberOf = ({ year, month, day }: CivilDate): DayNumber => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The civil date of a day number (ibid., civil_from_days). */
export const civilDateOf = (dayNumber: DayNumber): CivilDate => {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
};

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (date: CivilDate): Weekday => ((((dayNumberOf(date) + 4) % 7) + 7) % 7) as Weekday;

/** Negative, zero or positive as the first is before, on or after the second. */
export const compareCivilDates = (first: CivilDate, second: CivilDate): number =>
  dayNumberOf(first) - dayNumberOf(second);
