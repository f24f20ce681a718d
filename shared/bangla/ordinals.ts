import { fail, succeed, type Result } from '#shared/kernel/result';
import { textProblem, type TextProblem } from '#shared/kernel/text-problem';
import { formatNumber, toLatinDigits } from './digits';

/** Endings of the first ten ordinals; from eleven on it is তম (build/domain.md, “The document's order”). */
const endings = ['ম', 'য়', 'য়', 'র্থ', 'ম', 'ষ্ঠ', 'ম', 'ম', 'ম', 'ম'] as const;

/** ১ম, ২য়, ৩য়, ৪র্থ, ৫ম, ৬ষ্ঠ … ১০ম, ১১তম … for 1 and up. */
export const formatOrdinal = (number: number): string => {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`no ordinal for ${String(number)}`);
  return formatNumber(number) + (endings[number - 1] ?? 'তম');
};

/** The number of an ordinal in Bangla or Latin digits; the ending must be the right one. */
export const parseOrdinal = (text: string): Result<number, TextProblem<'not-an-ordinal'>> => {
  const match = /^[0-9]{1,9}/u.exec(toLatinDigits(text));
  const number = Number(match?.[0] ?? 0);
  if (number < 1) return fail(textProblem('not-an-ordinal', text));
  const expected = formatOrdinal(number).normalize('NFC');
  const ending = text.slice(match?.[0].length ?? 0).normalize('NFC');
  const isRight = expected.endsWith(ending) && expected.length === String(number).length + ending.length;
  return isRight ? succeed(number) : fail(textProblem('not-an-ordinal', text, match?.[0].length ?? 0));
};
