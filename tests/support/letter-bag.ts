/** How often each letter stands in a text; the order is left out, since text taken from a PDF has its own. */
export type LetterBag = ReadonlyMap<string, number>;

/**
 * The letters of a text without white space and invisible characters, in NFD: vowel signs of two parts and letters with a
 * nukta come out of a PDF in parts.
 */
export const lettersOf = (text: string): LetterBag => {
  const bag = new Map<string, number>();
  for (const letter of text
    .normalize('NFD')
    .replace(/[\s\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, '')) {
    bag.set(letter, (bag.get(letter) ?? 0) + 1);
  }
  return bag;
};

/** What is left of the first when the second is taken away; negative where the second has more. */
export const subtract = (from: LetterBag, bag: LetterBag): LetterBag => {
  const left = new Map(from);
  for (const [letter, count] of bag) {
    const rest = (left.get(letter) ?? 0) - count;
    if (rest === 0) left.delete(letter);
    else left.set(letter, rest);
  }
  return left;
};

export const contains = (whole: LetterBag, part: LetterBag): boolean =>
  [...part].every(([letter, count]) => (whole.get(letter) ?? 0) >= count);

export const countLetters = (bag: LetterBag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
