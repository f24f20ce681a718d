import { createWordList, matchRank, type WordList } from './word-list';
import { gone, mergePostings, noPostings, type AddedDocument, type Postings } from './postings';
import { addRanks, markAdded, markPostings, slotsByScore } from './scores';
import { termsOf } from './words-of';

// Which documents have the words of a query. Documents stand in slots; a later slot is a later change, so that the
// newest comes first among equals. What has been added since the postings were last built is read through document by
// document, which is quick as long as it is little.

export type WordIndex = {
  /** The dictionary that documents' word numbers refer to; the index reads it, its owner lets it grow. */
  readonly list: WordList;
  readonly size: () => number;
  readonly has: (id: string) => boolean;
  /** Adds a document or puts it in the place of what it was before. */
  readonly put: (id: string, words: Uint32Array) => void;
  readonly remove: (id: string) => void;
  /** Builds the postings anew with what was added; otherwise a search does it when it has become much. */
  readonly settle: () => void;
  /** Whether the dictionary has words that no document had when the index was last settled. */
  readonly hasIdleWords: () => boolean;
  /** The documents that have all words of the query, best first. An empty query finds none. */
  readonly search: (query: string) => readonly string[];
  /** Bytes of the typed arrays, for measuring. */
  readonly bytes: () => number;
};

/** So many words of added documents are read through at each search before the postings are built anew. */
const pendingLimit = 200_000;

/** At most so many words of a query are looked up; a longer query is a pasted sentence, which these find as well. */
const termLimit = 24;

const hasIdleWord = ({ starts }: Postings, list: WordList): boolean => {
  for (let word = 0; word < starts.length - 1; word += 1) {
    if (starts[word] === starts[word + 1] && list.wordAt(word) !== '') return true;
  }
  return false;
};

/** Where each slot goes when those that are free are left out, and the ids that stay. */
const closeRanks = (ids: readonly (string | undefined)[]) => {
  const moves = new Uint32Array(ids.length).fill(gone);
  const kept: string[] = [];
  ids.forEach((id, slot) => {
    if (id !== undefined) moves[slot] = kept.push(id) - 1;
  });
  return { moves, kept };
};

/** The words of a query, and those that it is looked up by where these find nothing: the parts of the joined ones. */
const wordsOf = (query: string) => {
  const terms = termsOf(query).slice(0, termLimit);
  const hasParts = terms.some(({ parts }) => parts.length > 0);
  return {
    whole: terms.map(({ word }) => word),
    parts: hasParts ? [...new Set(terms.flatMap(({ word, parts }) => (parts.length > 0 ? parts : [word])))] : undefined,
  };
};

type Searched = {
  readonly list: WordList;
  readonly postings: Postings;
  readonly ids: readonly (string | undefined)[];
  /** Documents that are not in the postings yet. */
  readonly added: readonly AddedDocument[];
};

/** Every document's score, by slot: the sum of the ranks of the words, or 0 where it lacks one of them. */
const scoresOf = ({ list, postings, ids, added }: Searched, words: readonly string[]): Uint16Array => {
  const scores = new Uint16Array(ids.length);
  ids.forEach((id, slot) => (scores[slot] = id === undefined ? 0 : 1));
  for (const word of words) {
    const best = new Uint8Array(ids.length);
    const { ranks, numbers } = list.match(word);
    for (const number of numbers) markPostings(postings, number, ranks[number] ?? 0, best);
    markAdded(added, ranks, best);
    addRanks(scores, best);
  }
  return scores;
};

export const createWordIndex = (list: WordList = createWordList()): WordIndex => {
  let postings = noPostings;
  let ids: (string | undefined)[] = [];
  let slotOf = new Map<string, number>();
  let pending = new Map<number, AddedDocument>();
  let pendingWords = 0;

  const remove = (id: string): void => {
    const slot = slotOf.get(id);
    if (slot === undefined) return;
    slotOf.delete(id);
    ids[slot] = undefined;
    pendingWords -= pending.get(slot)?.words.length ?? 0;
    pending.delete(slot);
  };

  const put = (id: string, words: Uint32Array): void => {
    remove(id);
    const slot = ids.push(id) - 1;
    slotOf.set(id, slot);
    pending.set(slot, { slot, words });
    pendingWords += words.length;
  };

  const rebuild = (): void => {
    const { moves, kept } = closeRanks(ids);
    const added = [...pending.values()].map(({ slot, words }) => ({ slot: moves[slot] ?? gone, words }));
    postings = mergePostings(postings, moves, added, list.size());
    ids = kept;
    slotOf = new Map(kept.map((id, slot) => [id, slot]));
    pending = new Map();
    pendingWords = 0;
  };

  const find = (words: readonly string[]): readonly string[] => {
    const scores = scoresOf({ list, postings, ids, added: [...pending.values()] }, words);
    return slotsByScore(scores, 1 + words.length * matchRank.whole).flatMap((slot) => ids[slot] ?? []);
  };

  const search = (query: string): readonly string[] => {
    const { whole, parts } = wordsOf(query);
    if (whole.length === 0) return [];
    if (pendingWords > pendingLimit || ids.length > 2 * slotOf.size + 1000) rebuild();
    const found = find(whole);
    return found.length > 0 || !parts ? found : find(parts);
  };

  return {
    list,
    size: () => slotOf.size,
    has: (id) => slotOf.has(id),
    put,
    remove,
    settle: rebuild,
    hasIdleWords: () => hasIdleWord(postings, list),
    search,
    bytes: () => postings.slots.byteLength + postings.starts.byteLength + pendingWords * 4,
  };
};
