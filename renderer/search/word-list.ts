// The dictionary of the search: folded words by number, in one string so that a query is looked for in all of them at
// once. A number whose word nobody uses any more is kept and its word is empty.

/** How well a word answers a query word. */
export const matchRank = { none: 0, inside: 1, prefix: 2, whole: 3 } as const;

export type WordList = {
  readonly size: () => number;
  readonly numberOf: (word: string) => number | undefined;
  readonly wordAt: (number: number) => string;
  readonly append: (words: readonly string[]) => void;
  /** Lets go of words that nobody uses: they are not found by name any more, and their numbers are not given again. */
  readonly forget: (words: readonly string[]) => void;
  /** For each word the rank of its match, and the numbers of those that match. */
  readonly match: (query: string) => { readonly ranks: Uint8Array; readonly numbers: readonly number[] };
};

const separator = '\n';

/** Starts of the words in the joined string, in room that doubles. */
const createOffsets = (): { readonly push: (offset: number) => void; readonly at: (index: number) => number } => {
  let offsets = new Uint32Array(1024);
  let length = 0;
  return {
    push: (offset) => {
      if (length === offsets.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(offsets);
        offsets = wider;
      }
      offsets[length] = offset;
      length += 1;
    },
    at: (index) => offsets[index] ?? 0,
  };
};

/** The last number from `low` on, below `size`, whose word begins at or before an offset. */
const numberAt = (offsets: { at: (index: number) => number }, offset: number, low: number, size: number): number => {
  let [least, most] = [low, size - 1];
  while (least < most) {
    const middle = (least + most + 1) >>> 1;
    if (offsets.at(middle) <= offset) least = middle;
    else most = middle - 1;
  }
  return least;
};

export const createWordList = (first: readonly string[] = []): WordList => {
  let joined = separator;
  let size = 0;
  const offsets = createOffsets();
  const numbers = new Map<string, number>();

  const append = (more: readonly string[]): void => {
    let offset = joined.length;
    for (const word of more) {
      offsets.push(offset);
      if (word !== '') numbers.set(word, size);
      size += 1;
      offset += word.length + 1;
    }
    joined += more.map((word) => word + separator).join('');
  };

  const match: WordList['match'] = (query) => {
    const ranks = new Uint8Array(size);
    const matching: number[] = [];
    let number = 0;
    let found = query === '' ? -1 : joined.indexOf(query, 1);
    while (found >= 0) {
      number = numberAt(offsets, found, number, size);
      const start = offsets.at(number);
      const end = joined.indexOf(separator, found);
      const whole = start === found && end === found + query.length;
      ranks[number] = whole ? matchRank.whole : start === found ? matchRank.prefix : matchRank.inside;
      matching.push(number);
      found = joined.indexOf(query, end);
    }
    return { ranks, numbers: matching };
  };

  append(first);
  return {
    size: () => size,
    numberOf: (word) => numbers.get(word),
    wordAt: (number) => joined.slice(offsets.at(number), joined.indexOf(separator, offsets.at(number))),
    append,
    forget: (words) => {
      for (const word of words) numbers.delete(word);
    },
    match,
  };
};
