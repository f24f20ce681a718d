import { toLatinDigits } from '#shared/bangla/digits';
import { substanceOf } from '#shared/bangla/script';
import { formatCivilDate } from '#shared/calendar/civil-date';
import { findDates, resolveDate } from '#shared/calendar/find-dates';
import { formatPath } from '#shared/minutes/problem';
import { checkProblem, type CheckProblem } from './check-problem';

/** A place in the file. */
export type Path = readonly PropertyKey[];

/** The hint that a literal and its value differ. */
export const disagreement = (path: Path, literal: string, composed: string): readonly CheckProblem[] => [
  checkProblem('literal-disagrees', formatPath(path), { literal, composed }),
];

/** Whether both say the same letters and digits; how they are punctuated is what a literal is for. */
export const compareSubstance = (
  path: Path,
  literal: string | undefined,
  composed: string | undefined,
): readonly CheckProblem[] =>
  literal === undefined || composed === undefined || composed === '' || substanceOf(literal) === substanceOf(composed)
    ? []
    : disagreement(path, literal, composed);

/** The most letters a literal may have beyond the names it stands for: ও, আহ্বায়ক and the like. */
const freeLetters = 15;

/** Whether a literal says every one of the parts, and little else. */
export const compareParts = (
  path: Path,
  literal: string | undefined,
  parts: readonly (string | undefined)[],
  composed: string,
): readonly CheckProblem[] => {
  if (literal === undefined) return [];
  const whole = substanceOf(literal);
  const said = parts.map((part) => substanceOf(part ?? ''));
  const isWhole = said.every((part) => whole.includes(part));
  const free = whole.length - said.join('').length;
  return isWhole && free <= freeLetters ? [] : disagreement(path, literal, composed);
};

/** The first number of a text without padding, or its first letters where it has none; empty where it has neither. */
const leadingValue = (text: string): string => {
  const substance = toLatinDigits(text.normalize('NFC'));
  const number = /[0-9]+/u.exec(substance)?.[0];
  return number === undefined ? (/\p{L}+/u.exec(substance)?.[0] ?? '') : String(BigInt(number));
};

/** Whether a marker or serial counts the same; one without a letter or digit counts nothing. */
export const compareMarker = (path: Path, literal: string | undefined, composed: string): readonly CheckProblem[] => {
  const isSame =
    literal === undefined || composed === '' || ['', leadingValue(composed)].includes(leadingValue(literal));
  return isSame ? [] : disagreement(path, literal, composed);
};

/** Whether both hold the same numbers, whatever the words around them and the padding. */
export const compareNumbers = (path: Path, literal: string | undefined, composed: string): readonly CheckProblem[] => {
  const numbersOf = (text: string): string =>
    (toLatinDigits(text).match(/[0-9]+/gu) ?? []).map((number) => String(BigInt(number))).join(' ');
  return literal === undefined || numbersOf(literal) === numbersOf(composed)
    ? []
    : disagreement(path, literal, composed);
};

/** `২১.০৮.২৫`: a year of two digits is of this century. */
const withWholeYear = (text: string): string =>
  text.replace(/^(\s*[0-9০-৯]{1,2}([./-])[0-9০-৯]{1,2}\2)([0-9০-৯]{2})(?![0-9০-৯])/u, '$1২০$3');

/** Whether a text names the given day, in either calendar. */
export const compareDate = (
  path: Path,
  literal: string | undefined,
  iso: string | undefined,
): readonly CheckProblem[] => {
  if (literal === undefined || literal.trim() === '' || iso === undefined) return [];
  const named = findDates(withWholeYear(literal)).map(resolveDate);
  return named.some((date) => date.ok && formatCivilDate(date.value) === iso) ? [] : disagreement(path, literal, iso);
};
