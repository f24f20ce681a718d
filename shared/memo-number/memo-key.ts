import { toLatinDigits } from '#shared/bangla/digits';
import { parseMemoNumber } from './memo-number';

/** A memo number in one spelling: Latin digits, one kind of separator, no spaces. Two that are equal collide. */
export const memoKeyOf = (number: string): string => {
  const memo = parseMemoNumber(number);
  const one = memo.ok
    ? [...memo.value.groups.map(({ digits }) => digits), memo.value.serial].join('.') + memo.value.suffix
    : number;
  return toLatinDigits(one)
    .replace(/\s+/gu, '')
    .replace(/[-\u2010-\u2015\u2212]/gu, '.');
};

/** Whether a memo number has its issue serial, so that a second one like it would be a mishap. */
export const hasSerial = (number: string): boolean => {
  const memo = parseMemoNumber(number);
  return memo.ok && memo.value.serial !== '';
};
