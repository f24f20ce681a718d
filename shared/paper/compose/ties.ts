import { banglaMonths, banglaMonthVariants, gregorianMonths, gregorianMonthVariants } from '#shared/calendar/names';

// Where a line may break and where it may not, said in the text itself, so that screen, print, Word and nothi agree: a no-break
// space (U+00A0) holds together what is read as one, a zero-width space (U+200B) lets a long address break behind its marks.

const noBreak = '\u00A0';
const breakPoint = '\u200B';

/** A name in both normal forms: NFC has two characters for য় and ড়, keyboards type one. */
const inBothForms = (name: string): readonly string[] => {
  const composed = name.replaceAll('য\u09BC', '\u09DF').replaceAll('ড\u09BC', '\u09DC').replaceAll('ঢ\u09BC', '\u09DD');
  return composed === name ? [name] : [name, composed];
};

const alternatives = (words: readonly string[]): string =>
  [...new Set(words.map((word) => word.normalize('NFC')).flatMap(inBothForms))]
    .sort((one, other) => other.length - one.length)
    .join('|');

const months = alternatives([
  ...gregorianMonths,
  ...Object.keys(gregorianMonthVariants),
  ...banglaMonths,
  ...Object.keys(banglaMonthVariants),
]);

const units = alternatives(
  (
    'টাকা কোটি লক্ষ লাখ হাজার শতাংশ ভাগ কিলোমিটার কি.মি. কিমি মিটার ফুট ইঞ্চি একর হেক্টর শতক টন মেট্রিক কেজি লিটার কিউসেক মেগাওয়াট ' +
    'জন দিন দিনের কার্যদিবস কার্যদিবসের সপ্তাহ মাস মাসের বছর বছরের ঘণ্টা ঘটিকা ঘটিকায় মিনিট টা টায়'
  ).split(' '),
);

const honorifics = 'ড|ডা|মো|মোঃ|মো:|মোসা|মোছা|মোছাঃ|প্রফেসর|অধ্যাপক|জনাব|জনাবা|বেগম';
const digits = '[0-9০-৯]';

/** A space between two things; it is looked for first, so that a long text costs no more than its spaces. */
const spaceBetween = (before: string, after: string): RegExp => new RegExp(` (?<=${before} )(?=${after})`, 'gu');

const ties: readonly RegExp[] = [
  // ১২ অক্টোবর; ১২ই অক্টোবর
  spaceBetween(`(?<!${digits})${digits}{1,2}(?:লা|রা|ঠা|ই|শে)?`, `(?:${months})(?![\\p{L}\\p{M}])`),
  // ৫০০ টাকা, ১১:০০ টা
  spaceBetween(digits, `(?:${units})(?![\\p{L}\\p{M}])`),
  // নং- ৫, কক্ষ নং ৫
  spaceBetween('নং\\s?[-–:]?', digits),
  // ড. রহমান
  spaceBetween(`(?:^|[\\s(/,])(?:${honorifics})\\.?`, '\\p{L}'),
];

const address =
  /(?:https?:\/\/|www\.)[!-~]+|(?<![\w@.-])[a-z0-9-]+(?:\.[a-z0-9-]+)+\.(?:bd|com|org|net|gov|info)(?:\/[!-~]*)?/giu;

/** A text with the places where its lines may break and may not. */
export const tieLines = (text: string): string => {
  const tied = text.includes(' ') ? ties.reduce((now, tie) => now.replace(tie, noBreak), text) : text;
  return tied.replace(address, (found) => found.replace(/(?<=[/.-])(?=[a-z0-9])(?<!\/\/)/giu, breakPoint));
};
