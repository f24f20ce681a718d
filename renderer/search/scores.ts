import type { AddedDocument, Postings } from './postings';
import { matchRank } from './word-list';

/** Raises the best rank of every document that has a word. */
export const markPostings = ({ starts, slots }: Postings, word: number, rank: number, best: Uint8Array): void => {
  const end = starts[word + 1] ?? 0;
  for (let place = starts[word] ?? end; place < end; place += 1) {
    const slot = slots[place] ?? 0;
    if ((best[slot] ?? 0) < rank) best[slot] = rank;
  }
};

/** The best rank of documents that are not in the postings yet, read through word by word. */
export const markAdded = (added: Iterable<AddedDocument>, ranks: Uint8Array, best: Uint8Array): void => {
  for (const { slot, words } of added) {
    let rank = 0;
    for (const word of words) {
      const own = ranks[word] ?? 0;
      if (own > rank) rank = own;
      if (own === matchRank.whole) break;
    }
    best[slot] = rank;
  }
};

/** Adds a word's ranks to the scores; a document that lacks the word is out, with a score of 0. */
export const addRanks = (scores: Uint16Array, best: Uint8Array): void => {
  for (let slot = 0; slot < scores.length; slot += 1) {
    const score = scores[slot] ?? 0;
    const rank = best[slot] ?? 0;
    scores[slot] = score === 0 || rank === 0 ? 0 : score + rank;
  }
};

/** Slots by falling score, and by falling slot among equals; those with the score 0 are left out. */
export const slotsByScore = (scores: Uint16Array, highest: number): readonly number[] => {
  const buckets: number[][] = Array.from({ length: highest + 1 }, () => []);
  for (let slot = scores.length - 1; slot >= 0; slot -= 1) {
    const score = scores[slot] ?? 0;
    if (score > 0) buckets[score]?.push(slot);
  }
  return buckets.reverse().flat();
};
