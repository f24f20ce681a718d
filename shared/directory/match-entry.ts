import { foldedText } from '#shared/bangla/fold';
import { hasBangla } from '#shared/bangla/script';
import type { DirectoryEntry } from './directory-entry';
import { latinKey, soundsLike, typedKey, type LatinKey } from './latin-key';

/** A field's words, and how they sound: that is worked out when Latin letters are first typed. */
type Field = { readonly words: readonly string[]; readonly keys: () => readonly LatinKey[] };

/** An entry made ready for finding it many times. */
export type IndexedEntry = {
  readonly entry: DirectoryEntry;
  /** The name first: a hit there counts most. */
  readonly fields: readonly Field[];
  readonly latin: readonly string[];
};

const wordsOf = (text: string): readonly string[] =>
  foldedText(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

const keysOf = (text: string): readonly LatinKey[] =>
  text
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => hasBangla(word))
    .map(latinKey);

const fieldOf = (text = ''): Field => {
  let keys: readonly LatinKey[] | undefined;
  return { words: text === '' ? [] : wordsOf(text), keys: () => (keys ??= keysOf(text)) };
};

const fieldsOf = (entry: DirectoryEntry): readonly (string | undefined)[] => {
  if (entry.kind === 'person') return [entry.name, entry.post, entry.office, entry.section, entry.email, entry.phone];
  return entry.kind === 'office' ? [entry.name, entry.section] : [entry.name];
};

export const indexEntry = (entry: DirectoryEntry): IndexedEntry => ({
  entry,
  fields: fieldsOf(entry).map((text) => fieldOf(text)),
  latin: wordsOf(entry.latin ?? ''),
});

type TypedWord = { readonly word: string; readonly typed: ReturnType<typeof typedKey> };

const typedWords = (query: string): readonly TypedWord[] =>
  wordsOf(query).map((word) => ({ word, typed: hasBangla(word) ? undefined : typedKey(word) }));

/** How well one typed word fits a field: 0 begins its first word, 1 another, 2 sounds like one, 3 is inside one. */
const fit = ({ words, keys }: Field, { word, typed }: TypedWord): number | undefined => {
  if (words[0]?.startsWith(word)) return 0;
  if (words.some((own) => own.startsWith(word))) return 1;
  if (typed && keys().some((key) => soundsLike(key, typed))) return 2;
  return words.some((own) => own.includes(word)) ? 3 : undefined;
};

const scoreWord = ({ fields, latin }: IndexedEntry, typed: TypedWord): number | undefined => {
  const scores = fields
    .map((field, index) => ({ score: fit(field, typed), index }))
    .flatMap(({ score, index }) => (score === undefined ? [] : [score + index * 4]));
  if (latin.some((own) => own.startsWith(typed.word))) scores.push(1);
  return scores.length === 0 ? undefined : Math.min(...scores);
};

/** How well an entry fits the words that were typed, 0 best; undefined where one of them is not there at all. */
const scoreOf = (indexed: IndexedEntry, words: readonly TypedWord[]): number | undefined => {
  let sum = 0;
  for (const word of words) {
    const score = scoreWord(indexed, word);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum;
};

/** The entries that fit, best first; equals stay in the order in which they are given. An empty query fits all. */
export const rankEntries = (
  entries: readonly IndexedEntry[],
  query: string,
  limit: number,
): readonly DirectoryEntry[] => {
  const words = typedWords(query);
  return entries
    .flatMap((indexed) => {
      const score = scoreOf(indexed, words);
      return score === undefined ? [] : [{ entry: indexed.entry, score }];
    })
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
};
