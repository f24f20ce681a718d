import { findFolded, foldedText, type FoundStretch } from '#shared/bangla/fold';
import type { DocumentTexts, FindableText } from './document-texts';
import type { Snippet } from './messages';
import { termsOf, type QueryTerm } from './words-of';

/** Around the match so many UTF-16 units are shown, cut at a space. */
const shownBefore = 60;
const shownAfter = 120;

/** A character that folding keeps and nobody types: texts are folded all at once with it between them. */
const between = '\u0001';

/** What a query looks for in a text: all of it as it stands, and the spellings of each of its words. */
type Wanted = { readonly phrase: string; readonly terms: readonly Spellings[] };

/** A word as it may be written; of a number with separators also its parts, which say far less. */
type Spellings = { readonly whole: readonly string[]; readonly parts: readonly string[] };

const spellings = ({ word, parts }: QueryTerm): Spellings => ({
  whole: parts.length === 0 ? [word] : [word, word.replaceAll('.', '-'), word.replaceAll('.', '/')],
  parts,
});

const wantedOf = (query: string): Wanted => ({
  phrase: foldedText(query).trim(),
  terms: termsOf(query).map(spellings),
});

const startsWord = (text: string, offset: number): boolean => !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(offset - 1));

/** How much of the query a folded text has: the phrase counts most, then words, a little more where a word begins. */
const scoreOf = (folded: string, { phrase, terms }: Wanted): number => {
  let score = terms.length > 1 && folded.includes(phrase) ? 100 : 0;
  for (const term of terms) {
    const whole = term.whole.find((candidate) => folded.includes(candidate));
    const spelling = whole ?? term.parts.find((candidate) => folded.includes(candidate));
    if (spelling !== undefined) score += startsWord(folded, folded.indexOf(spelling)) ? 5 : 4;
    // A memo number is shown by its own line, and not by another that has its year.
    if (whole !== undefined && term.parts.length > 0) score += 50;
  }
  return score;
};

const best = <Item>(items: readonly Item[], scoreOfItem: (item: Item) => number): Item | undefined => {
  let [found, highest]: [Item | undefined, number] = [undefined, 0];
  for (const item of items) {
    const score = scoreOfItem(item);
    if (score > highest) [found, highest] = [item, score];
  }
  return found;
};

type Sentence = { readonly sentence: string; readonly index: number };

/** Sentences of a text, each with the mark it ends in, and where each begins. */
const sentencesOf = (text: string): readonly Sentence[] =>
  Array.from(text.matchAll(/[^।?!\n]+[।?!]*/gu), ({ 0: sentence, index }) => ({ sentence, index }));

const matchIn = (sentence: string, { phrase, terms }: Wanted): FoundStretch | undefined => {
  const candidates = [phrase, ...terms.flatMap(({ whole }) => whole), ...terms.flatMap(({ parts }) => parts)];
  for (const candidate of candidates) {
    const found = findFolded(sentence, candidate);
    if (found.length > 0) return found.find(({ start }) => startsWord(sentence, start)) ?? found[0];
  }
  return undefined;
};

const cutBefore = (text: string): string => {
  if (text.length <= shownBefore) return text.trimStart();
  const space = text.indexOf(' ', text.length - shownBefore);
  return `… ${space < 0 ? '' : text.slice(space + 1)}`;
};

const cutAfter = (text: string): string => {
  if (text.length <= shownAfter) return text.trimEnd();
  const space = text.lastIndexOf(' ', shownAfter);
  return `${space < 0 ? '' : text.slice(0, space)} …`;
};

type PlaceOf = DocumentTexts['placeOf'];

const snippetOf = ({ path, text }: FindableText, wanted: Wanted, placeOf: PlaceOf): Snippet | undefined => {
  const { sentence, index } = best(sentencesOf(text), (one) => scoreOf(foldedText(one.sentence), wanted)) ?? {
    sentence: text,
    index: 0,
  };
  const match = matchIn(sentence, wanted);
  return (
    match && {
      place: path === '' ? '' : placeOf(path),
      start: index + match.start,
      before: cutBefore(sentence.slice(0, match.start)),
      match: sentence.slice(match.start, match.end),
      after: cutAfter(sentence.slice(match.end)),
    }
  );
};

/** The sentences of a document that answer a query best, at most `most`, the best first. */
export const findSnippets = (
  texts: readonly FindableText[],
  query: string,
  most: number,
  placeOf: PlaceOf,
): readonly Snippet[] => {
  const wanted = wantedOf(query);
  const folded = foldedText(texts.map(({ text }) => text).join(between)).split(between);
  return texts
    .map((text, index) => ({ text, score: scoreOf(folded[index] ?? '', wanted) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .filter(
      ({ text: { path } }, index, all) => path === '' || all.findIndex(({ text }) => text.path === path) === index,
    )
    .slice(0, most)
    .flatMap(({ text }) => snippetOf(text, wanted, placeOf) ?? []);
};
