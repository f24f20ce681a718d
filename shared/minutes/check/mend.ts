import { findLatinDigitInProse, toBanglaDigits } from '#shared/bangla/digits';
import type { Match } from '#shared/minutes/find-in-minutes';
import type { Minutes, Paragraph } from '#shared/minutes/model';
import { parsePathKey, valueAt } from '#shared/minutes/path';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import type { CheckCode, CheckProblem } from './check-problem';

/** What one press puts right: at each place, these words instead. All places are in one text. */
export type Mend = { readonly matches: readonly Match[]; readonly by: string };

/** Slips of which it is sure what is meant: the finding says what stands there and what should. */
const sure: ReadonlySet<CheckCode> = new Set<CheckCode>([
  'wrong-ordinal',
  'doubled-word',
  'wrong-danda',
  'impossible-letters',
  'mixed-spelling',
]);

/** The text at a finding's path: a field's, or a paragraph's. */
const textAt = (minutes: Minutes, path: string): string | undefined => {
  const value = valueAt(minutes, parsePathKey(path));
  if (typeof value === 'string') return value;
  return isParagraph(value) ? textOfBlocks([value]) : undefined;
};

const isParagraph = (value: unknown): value is Paragraph =>
  typeof value === 'object' && value !== null && 'runs' in value;

/**
 * The mend of a finding, where there is a safe one; undefined where the text is no more what it was, or where somebody has to
 * decide. The offsets are UTF-16 units in the text at the finding's path.
 */
export const mendOf = ({ code, path, data }: CheckProblem, minutes: Minutes): Mend | undefined => {
  const text = textAt(minutes, path);
  if (text === undefined) return undefined;
  if (code === 'latin-digits') {
    const start = findLatinDigitInProse(text);
    const digits = start === undefined ? undefined : /^[0-9]+/u.exec(text.slice(start))?.[0];
    if (start === undefined || digits === undefined) return undefined;
    return { matches: [{ path, start, end: start + digits.length }], by: toBanglaDigits(digits) };
  }
  if (code === 'typed-number') {
    const typed = /^\s*\S+\s+/u.exec(text)?.[0];
    return typed?.trim() === data.found
      ? { matches: [{ path, start: 0, end: typed?.length ?? 0 }], by: '' }
      : undefined;
  }
  const { found, right } = data;
  if (!sure.has(code) || typeof found !== 'string' || typeof right !== 'string') return undefined;
  const start = text.indexOf(found);
  // Where the same letters stand twice, one of them may be within another word: a person decides.
  const isAlone = start >= 0 && !text.includes(found, start + 1);
  return isAlone ? { matches: [{ path, start, end: start + found.length }], by: right } : undefined;
};
