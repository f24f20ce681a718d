import { toLatinDigits } from '#shared/bangla/digits';
import { fail, succeed, type Result } from '#shared/kernel/result';

export type NumberLimits = {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  /** Digits after the point at most; 0 for whole numbers. */
  readonly decimals?: number | undefined;
};

export type TypedNumberProblem = 'not-a-number' | 'not-whole' | 'out-of-range';

/** Reads digits of either script; nothing typed is no number. */
export const readTypedNumber = (
  text: string,
  { least = -Infinity, most = Infinity, decimals = 0 }: NumberLimits,
): Result<number | undefined, TypedNumberProblem> => {
  const latin = toLatinDigits(text.trim());
  if (latin === '') return succeed(undefined);
  const match = /^[+-]?\d{1,12}(?:\.(\d*))?$/u.exec(latin);
  if (!match) return fail('not-a-number');
  if ((match[1]?.length ?? 0) > decimals) return fail(decimals === 0 ? 'not-whole' : 'not-a-number');
  const value = Number(latin);
  return value < least || value > most ? fail('out-of-range') : succeed(value);
};
