import { foldedText } from '#shared/bangla/fold';
import { hasBangla } from '#shared/bangla/script';
import type { DirectoryEntry } from './directory-entry';
import { entryTitle } from './entry-text';
import { latinKey, soundsLike, typedKey, type LatinKey } from './latin-key';

type Field = { readonly words: readonly string[]; readonly keys: readonly LatinKey[] };

/** An entry made ready for finding it many times. */
export type IndexedEntry = {
  readonly entry: DirectoryEntry;
  readonly title: string;
  /** The name first: a hit there counts most. */
  readonly fields: readonly Field[];
  readonly latin: readonly string[];
};

const wordsOf = (text: string): readonly string[] =>
  foldedText(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

const fieldOf = (text: string | undefined): Field => ({
  words: wordsOf(text ?? ''),
  keys: (text ?? '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => hasBangla(word))
    .map(latinKey),
});

const fieldsOf = (entry: DirectoryEntry): readonly (string | undefined)[] => {
  if (entry.kind === 'person') return [entry.name, entry.post, entry.office, entry.section, entry.email, entry.phone];
  return entry.kind === 'office' ? [entry.name, entry.section] : [entry.name];
};

export const indexEntry = (entry: DirectoryEntry): IndexedEntry => ({
  entry,
  title: entryTitle(entry),
  fields: fieldsOf(entry).map(fieldOf),
  latin: wordsOf(entry.latin ?? ''),
});

/** How well one typed word fits a field: 0 begins its first word, 1 another, 2 sounds like one, 3 is inside one. */
const fit = ({ words, keys }: Field, word: string, typed: ReturnType<typeof typedKey>): number | undefined => {
  if (words[0]?.startsWith(word)) return 0;
  if (words.some((own) => own.startsWith(word))) return 1;
  if (typed && keys.some((key) => soundsLike(key, typed))) return 2;
  return words.some((own) => own.includes(word)) ? 3 : undefined;
};

const scoreWord = ({ fields, latin }: IndexedEntry, word: string): number | undefined => {
  const typed = hasBangla(word) ? undefined : typedKey(word);
  const scores = fields
    .map((field, index) => ({ score: fit(field, word, typed), index }))
    .flatMap(({ score, index }) => (score === undefined ? [] : [score + index * 4]));
  if (latin.some((own) => own.startsWith(word))) scores.push(1);
  return scores.length === 0 ? undefined : Math.min(...scores);
};

/** How well an entry fits what was typed, 0 best; undefined where a word of it is not there at all. */
export const matchEntry = (indexed: IndexedEntry, query: string): number | undefined => {
  const scores = wordsOf(query).map((word) => scoreWord(indexed, word));
  return scores.some((score) => score === undefined) ? undefined : scores.reduce<number>((sum, score) => sum + (score ?? 0), 0);
}; // prettier-ignore

/** The entries that fit, best first; among equals by name. An empty query fits all. */
export const rankEntries = (
  entries: readonly IndexedEntry[],
  query: string,
  limit: number,
): readonly DirectoryEntry[] =>
  entries
    .flatMap((indexed) => {
      const score = matchEntry(indexed, query);
      return score === undefined ? [] : [{ indexed, score }];
    })
    .sort((a, b) => a.score - b.score || compareTitles(a.indexed.title, b.indexed.title))
    .slice(0, limit)
    .map(({ indexed }) => indexed.entry);

const collator = new Intl.Collator('bn');

const compareTitles = (first: string, second: string): number => collator.compare(first, second);
