import { toBanglaDigits, toLatinDigits } from '#shared/bangla/digits';
import { parseLetters } from '#shared/bangla/letters';
import type { Marker } from './marker';
import { isSpeakingSign, toSigns } from './picture-font';
import { parseRoman } from './roman';

/** What the model's schema allows before and after a number, and as a first number. */
const longestAffix = 40;
const greatestStart = 9999;
const widestPadding = 6;

const shape = /^(.*?)([0-9০-৯]+|[a-z]{1,6}|[কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ]{1,2})([^\p{L}\p{M}\p{N}]*)$/iu;

type Core = { readonly kind: 'numbered' | 'lettered'; readonly number: number };

const latinLetters = (text: string): number =>
  [...text.toLowerCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);

/** Whether a marker goes on from the one before it. */
const follows = (core: Core, before: Marker | undefined): boolean =>
  before?.kind === core.kind && before.number + 1 === core.number;

const readLatin = (text: string, before: Marker | undefined): Core | undefined => {
  const roman = parseRoman(text);
  const asRoman: Core | undefined = roman === undefined ? undefined : { kind: 'numbered', number: roman };
  const asLetter: Core | undefined = text.length > 2 ? undefined : { kind: 'lettered', number: latinLetters(text) };
  if (asLetter && follows(asLetter, before)) return asLetter;
  if (asRoman && follows(asRoman, before)) return asRoman;
  // By itself `i`, `v` or `x` is a numeral; `c`, `d`, `l` or `m` is likelier a letter.
  return asRoman && (text.length > 1 || /[ivx]/iu.test(text)) ? asRoman : asLetter;
};

const readCore = (text: string, before: Marker | undefined): Core | undefined => {
  if (/^[0-9০-৯]/u.test(text)) return { kind: 'numbered', number: Number(toLatinDigits(text)) };
  if (/^[a-z]/iu.test(text)) return readLatin(text, before);
  const letters = parseLetters(text);
  return letters.ok ? { kind: 'lettered', number: letters.value } : undefined;
};

/** A bullet looks as the layout has it, but for signs that say something. */
const bulletOf = (sign: string): Marker =>
  isSpeakingSign(sign) ? { kind: 'bulleted', bullet: sign } : { kind: 'bulleted' };

/**
 * Reads the marker a word processor drew: `(ক)`, `১.`, `1)`, `iv.`, `০১`, `১.২`, `·`. Latin numbers become Bangla ones of
 * the same value; all before the last number (`১.` of `১.২`) is its prefix. `before` settles whether `i` is a numeral; `face` is the picture font it
 * is drawn in, if it is in one.
 */
export const readMarker = (text: string, face: string | undefined, before?: Marker): Marker => {
  const trimmed = text.trim();
  if (face !== undefined) return bulletOf(toSigns(trimmed, face, () => undefined));
  if (trimmed === 'o' || !/[\p{L}\p{N}]/u.test(trimmed)) return bulletOf(trimmed);
  if (trimmed.length > 2 * longestAffix) return { kind: 'literal', text: trimmed };
  const [, prefix = '', middle = '', suffix = ''] = shape.exec(trimmed) ?? [];
  const core = readCore(middle, before);
  if (!core || core.number > greatestStart || prefix.length > longestAffix || suffix.length > longestAffix) {
    return { kind: 'literal', text: trimmed };
  }
  // `ধারা ১` or `1a`: a word before the number is no affix that a running number could keep.
  if (/[\p{L}\p{M}]$/u.test(prefix) || (core.kind === 'lettered' && /\p{N}$/u.test(prefix))) {
    return { kind: 'literal', text: trimmed };
  }
  const padding = /^[0০]/u.test(middle) ? middle.length : 1;
  if (padding > widestPadding) return { kind: 'literal', text: trimmed };
  return { ...core, padding, prefix: toBanglaDigits(prefix), suffix };
};
