const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** What a text takes of the room that it is to fit into. */
export type SizeOf = (text: string) => number;

const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Bytes of UTF-8, in which Linux, memory sticks and ZIPs count names: a Bangla letter takes three. */
export const utf8Size: SizeOf = (text) =>
  [...text].reduce((sum, letter) => sum + bytesOf(letter.codePointAt(0) ?? 0), 0);

/** How many UTF-16 units at the start of `text` are whole letters, with their signs, that fit into the room. */
const fitting = (letters: readonly string[], most: number, sizeOf: SizeOf): number => {
  let room = most;
  const end = letters.findIndex((letter) => {
    room -= sizeOf(letter);
    return room < 0;
  });
  return end < 0 ? letters.length : end;
};

const lettersOf = (text: string): readonly string[] => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** The first whole letters that fit: cut inside a conjunct, a name is unreadable. */
export const cutToSize = (text: string, most: number, sizeOf: SizeOf): string => {
  if (sizeOf(text) <= most) return text;
  const letters = lettersOf(text);
  return letters.slice(0, fitting(letters, most, sizeOf)).join('');
};

const gap = '…';

/** A name that fits, with a gap in its middle: what tells names apart (number, date) stands at the end. */
export const shortenMiddle = (text: string, most: number, sizeOf: SizeOf): string => {
  if (sizeOf(text) <= most) return text;
  const letters = lettersOf(text);
  const room = most - sizeOf(gap);
  const backwards = letters.toReversed();
  const last = backwards.slice(0, fitting(backwards, Math.floor(room / 2), sizeOf)).toReversed();
  const first = letters.slice(0, fitting(letters, room - sizeOf(last.join('')), sizeOf));
  return `${first.join('').trimEnd()}${gap}${last.join('')}`;
};
