import { formatPattern } from '#shared/bangla/number-pattern';
import {
  formatBanglaDate,
  formatGregorianDate,
  type BanglaForm,
  type GregorianForm,
} from '#shared/calendar/format-date';
import { formatTime, type TimeForm } from '#shared/calendar/time-of-day';
import { assertNever } from '#shared/kernel/assert-never';
import type { Numbering, Style } from '#shared/minutes/model';
import type { CompoundKind } from './setting';

// A day of one digit shows whether days are padded.
const gregorianDay = { year: 2024, month: 3, day: 3 };
const banglaDay = { year: 1431, month: 6, day: 7 };
const afternoon = { hour: 15, minute: 0 };

const firstOf = (pattern: Numbering, count: number): readonly string[] =>
  pattern.kind === 'none' ? [] : Array.from({ length: count }, (_, index) => formatPattern(pattern, index));

/**
 * What a compound prints, piece by piece: three markers, two annexes, one date or time. Nothing where nothing is printed.
 * The value is that of the style at the setting's place, or one made from it.
 */
export const compoundSample = (kind: CompoundKind, value: unknown, style: Style): readonly string[] => {
  switch (kind) {
    case 'numbering':
      return firstOf(value as Numbering, 3);
    case 'annexNumbering':
      return firstOf({ ...(value as Numbering) }, 2).map((marker) => style.wording.annex + marker);
    case 'gregorian':
      return [formatGregorianDate(gregorianDay, value as GregorianForm)];
    case 'bangla':
      return [formatBanglaDate(banglaDay, value as BanglaForm)];
    case 'time':
      return [formatTime(afternoon, value as TimeForm, 'বেলা')];
    default:
      return assertNever(kind);
  }
};
