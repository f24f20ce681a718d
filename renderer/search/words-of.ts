import { foldedText } from '#shared/bangla/fold';

/** Letters with their marks, and digits: `\w` or letters alone would break Bangla words at their vowel signs. */
const words = /[\p{L}\p{M}\p{N}]+/gu;

/** Numbers with separators: memo numbers, dates, decimals. */
const numberGroups = /\d+(?:[.\-/]\d+)+/gu;

/** `91.00.0000` and `91-00-0000` are one memo number, `12/03/2024` and `12-03-2024` one date. */
const withDots = (group: string): string => group.replace(/[-/]/gu, '.');

/** The different words of texts, folded; a number with separators is a word as a whole and in each of its parts. */
export const wordsOf = (texts: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  for (const text of texts) {
    const folded = foldedText(text);
    for (const word of folded.match(words) ?? []) found.add(word);
    for (const group of folded.match(numberGroups) ?? []) found.add(withDots(group));
  }
  return [...found];
};

/** One word of a query. `parts` are what a number with separators falls back to where no document has it as a whole. */
export type QueryTerm = { readonly word: string; readonly parts: readonly string[] };

/** The words a query asks for, folded, each once. */
export const termsOf = (query: string): readonly QueryTerm[] => {
  const terms = new Map<string, QueryTerm>();
  for (const [token] of foldedText(query).matchAll(/\d+(?:[.\-/]\d+)+(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+/gu)) {
    const word = withDots(token);
    terms.set(word, { word, parts: word.includes('.') ? word.split('.') : [] });
  }
  return [...terms.values()];
};
