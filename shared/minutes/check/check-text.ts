import { looksLikeBijoy } from '#shared/bangla/bijoy';
import { findLatinDigitInProse } from '#shared/bangla/digits';
import { hasBangla, isNfc } from '#shared/bangla/script';
import { findUnprintable } from '#shared/kernel/xml-text';
import { checkProblem, type CheckProblem } from './check-problem';
import type { TextAt } from './texts';

const excerptLength = 24;

/** A few characters from a place in a text, whole as a person sees them. */
const excerptAt = (text: string, position: number): string =>
  [...new Intl.Segmenter('bn').segment(text.slice(Math.max(0, position - 8)))]
    .slice(0, excerptLength)
    .map(({ segment }) => segment)
    .join('');

/** One text: characters that cannot be printed, Latin digits amid Bangla, Bijoy's ANSI, and what is not NFC. */
export const checkText = ({ path, text, isNumber }: TextAt): readonly CheckProblem[] => {
  const unprintable = findUnprintable(text);
  const isBangla = hasBangla(text) || !/[A-Za-z]/u.test(text);
  const digit = isNumber || !isBangla ? undefined : findLatinDigitInProse(text);
  const first = unprintable[0];
  return [
    ...(first
      ? [
          checkProblem('unprintable-characters', path, {
            count: unprintable.length,
            position: first.position,
            character: `U+${first.codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
          }),
        ]
      : []),
    ...(digit === undefined
      ? []
      : [checkProblem('latin-digits', path, { position: digit, excerpt: excerptAt(text, digit) })]),
    ...(looksLikeBijoy(text) ? [checkProblem('bijoy-text', path, { excerpt: excerptAt(text, 0) })] : []),
    ...(isNfc(text) ? [] : [checkProblem('not-nfc', path)]),
  ];
};
