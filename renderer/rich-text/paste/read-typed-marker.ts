import { toLatinDigits } from '#shared/bangla/digits';
import { parseLetters } from '#shared/bangla/letters';
import type { Marker } from './marker';

/** A line that begins with a typed marker. */
export type MarkedLine = { readonly marker: Marker; readonly rest: string };

const bulletLine = /^([●•▪■◦○‣–-])[ \t]+(?=\S)/u;
const numberLine = /^(\(?)([০-৯]{1,4})([).।])[ \t]+(?=\S)/u;
const letterLine = /^(\(?)([কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ])([).।])[ \t]+(?=\S)/u;

const readNumber = (digits: string): { readonly number: number; readonly padding: number } => ({
  number: Number(toLatinDigits(digits)),
  padding: digits.startsWith('০') ? digits.length : 1,
});

/**
 * A line's typed marker, if the model's lists print it exactly as typed: Bangla numbers and letters, and bullets. Latin
 * `1.` would print as ১. and stays text; so does `০২।`, which numbers the paragraphs of a letter rather than a list.
 */
export const readTypedMarker = (line: string): MarkedLine | undefined => {
  const bullet = bulletLine.exec(line);
  if (bullet) return { marker: { kind: 'bulleted', bullet: bullet[1] ?? '' }, rest: line.slice(bullet[0].length) };
  const found = numberLine.exec(line) ?? letterLine.exec(line);
  if (!found) return undefined;
  const [whole, prefix = '', core = '', suffix = ''] = found;
  if (prefix === '(' && suffix !== ')') return undefined;
  const rest = line.slice(whole.length);
  const letters = parseLetters(core);
  if (letters.ok) return { marker: { kind: 'lettered', number: letters.value, padding: 1, prefix, suffix }, rest };
  const number = readNumber(core);
  if (number.padding > 1 && suffix === '।') return undefined;
  return { marker: { kind: 'numbered', ...number, prefix, suffix }, rest };
};
