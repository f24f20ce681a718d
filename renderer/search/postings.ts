/** For every word the documents that have it, rising: those of word `w` are `slots[starts[w] … starts[w + 1]]`. */
export type Postings = { readonly starts: Uint32Array; readonly slots: Uint32Array };

export const noPostings: Postings = { starts: new Uint32Array(1), slots: new Uint32Array(0) };

/** Where a document stands after documents before it have gone; `gone` for those that went themselves. */
export const gone = 0xffffffff;

export type AddedDocument = { readonly slot: number; readonly words: Uint32Array };

/**
 * Postings with documents added and others left out, by one counting sort. `moves` gives each old slot's new one and
 * keeps their order; the slots of `added` are new ones, rising, above all of those.
 */
export const mergePostings = (
  old: Postings,
  moves: Uint32Array,
  added: readonly AddedDocument[],
  wordCount: number,
): Postings => {
  const oldCount = old.starts.length - 1;
  const starts = new Uint32Array(wordCount + 1);
  for (let word = 0; word < oldCount; word += 1) {
    const end = old.starts[word + 1] ?? 0;
    for (let place = old.starts[word] ?? 0; place < end; place += 1) {
      if (moves[old.slots[place] ?? 0] !== gone) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    }
  }
  for (const { words } of added) for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < wordCount; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);

  const slots = new Uint32Array(starts[wordCount] ?? 0);
  const next = starts.slice();
  const put = (word: number, slot: number): void => {
    const place = next[word] ?? 0;
    slots[place] = slot;
    next[word] = place + 1;
  };
  for (let word = 0; word < oldCount; word += 1) {
    const end = old.starts[word + 1] ?? 0;
    for (let place = old.starts[word] ?? 0; place < end; place += 1) {
      const slot = moves[old.slots[place] ?? 0] ?? gone;
      if (slot !== gone) put(word, slot);
    }
  }
  for (const { slot, words } of added) for (const word of words) put(word, slot);
  return { starts, slots };
};
