import { formatNumber } from '#shared/bangla/digits';
import type { CivilDate } from './civil-date';

/** The government's financial year runs from 1 July; it is named by the year it starts in. */
export const financialYearOf = ({ year, month }: CivilDate): number => (month >= 7 ? year : year - 1);

/** Quarter of the financial year, 1–4: July–September is the first. */
export const quarterOf = ({ month }: CivilDate): 1 | 2 | 3 | 4 => {
  const quarter = Math.floor(((month + 5) % 12) / 3) + 1;
  return quarter as 1 | 2 | 3 | 4;
};

/** `২০২৩-২০২৪` (long) or `২০২৪-২৫` (short). */
export const formatFinancialYear = (startYear: number, form: 'long' | 'short'): string => {
  const end = form === 'long' ? formatNumber(startYear + 1) : formatNumber((startYear + 1) % 100, 2);
  return `${formatNumber(startYear)}-${end}`;
};
