import { formatNumber, toLatinDigits } from '#shared/bangla/digits';
import { impossibleLetters } from '#shared/bangla/impossible-letters';
import { parseNumberWords } from '#shared/bangla/number-words';
import { formatOrdinal } from '#shared/bangla/ordinals';
import { toNfc } from '#shared/bangla/script';
import { checkProblem, type CheckProblem } from './check-problem';
import type { TextAt } from './texts';

// Slips within one text that a reader of Bangla sees at once: wrong ordinals, a number and its words, doubled words, dandas,
// letters that cannot stand so. Each says what is there (`found`) and, where only one thing can be meant, what is right.

const wrongOrdinals = ({ path, text }: TextAt): readonly CheckProblem[] =>
  [...toNfc(text).matchAll(/(?<![০-৯0-9./-])([০-৯0-9]{1,4})(তম|ম|য\u09BC|র্থ|ষ্ঠ)(?![\p{L}\p{M}])/gu)].flatMap(
    ([found, digits]) => {
      const number = Number(toLatinDigits(digits ?? ''));
      if (number < 1) return [];
      const right = formatOrdinal(number);
      return toLatinDigits(toNfc(right)) === toLatinDigits(found.replace(/^[০0]+/u, ''))
        ? []
        : [checkProblem('wrong-ordinal', path, { found, right })];
    },
  );

/** `ধারা ৩(দুই)` is a clause, not a number with its words. */
const clause = /(?:ধারা|উপধারা|বিধি|অনুচ্ছেদ|প্রবিধান|দফা|ক্রমিক)\s*$/u;

const numberWithWords = ({ path, text }: TextAt): readonly CheckProblem[] =>
  [...text.matchAll(/(?<![০-৯0-9,./-])([০-৯0-9]{1,9})(?:টি|জন)?\s*\(([\p{L}\p{M}\s]+?)(?:টি|জন)?\)/gu)].flatMap(
    ({ 0: found, 1: digits = '', 2: words = '', index }) => {
      const said = parseNumberWords(words);
      const number = Number(toLatinDigits(digits));
      if (!said.ok || said.value === number || clause.test(text.slice(Math.max(0, index - mostShown), index)))
        return [];
      return [checkProblem('number-words-disagree', path, { found, words: formatNumber(said.value) })];
    },
  );

/** What Bangla doubles to say each, many or by and by; a verb in -তে or -য়ে is doubled so too. */
const reduplicated = new Set(
  toNfc(
    'স্ব নিজ বিভিন্ন ভিন্ন পৃথক আলাদা ছোট বড় নতুন কিছু কোন কোনো যে যার তার কে কার মাঝে সাথে সঙ্গে পর বার দিন মাস সময় ধীরে একে ঘরে ঘন খুব অনেক হাজার লাখ লক্ষ শত কোটি দ্রুত পাশে পদে পথে দেশে জেলায় ' +
      'উপজেলায় গ্রামে সারি সারা জায়গায় ক্ষেত্রে স্থানে মধ্যে আস্তে ক্রমে যেমন তেমন যা তা এক দুই তিন চার জন পাঁচ দশ রকম হ্যাঁ না চলতে আপন',
  ).split(' '),
);

const isDoubledByIntent = (word: string): boolean => reduplicated.has(word) || /(?:তে|\u09DFে|য\u09BCে|ে)$/u.test(word);

const doubledWords = ({ path, text }: TextAt): readonly CheckProblem[] => {
  const normal = toNfc(text);
  const problems: CheckProblem[] = [];
  let last = { word: '', end: -1 };
  for (const { 0: word, index } of normal.matchAll(/[\p{L}\p{M}-]{2,}/gu)) {
    const between = word === last.word ? normal.slice(last.end, index) : '';
    if (/^[ \u00A0]+$/u.test(between) && !isDoubledByIntent(word))
      problems.push(checkProblem('doubled-word', path, { found: word + between + word, right: word }));
    last = { word, end: index + word.length };
  }
  return problems;
};

/** Shortened words that end in a dot: মো., ড., খ্রি., লি. */
const shortened =
  /(?:^|[\s(])(?:মো|মোসা|মোছা|ড|ডা|ডাঃ|প্রফে|অধ্যা|ইঞ্জি|এড|খ্রি|লি|প্রা|কো|পৃ|নং|তাং|জনাব|বি|দ্র|ক্র|সং|রেজি|ই|এ|টেলি|মোবা|ফ্যা|[\p{L}]\p{M}*)$/u;

/** So much before and after a slip is shown at most, in UTF-16 units: a longer word is cut. */
const mostShown = 30;

/** A stretch of a text with the words that it touches. */
const withWords = (text: string, from: number, to: number): string => {
  const before = /\S*$/u.exec(text.slice(Math.max(0, from - mostShown), from))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(to, to + mostShown))?.[0] ?? '';
  return before + text.slice(from, to) + after;
};

/** What is wrong with a danda, and what stands there in its place. What is seldom is looked for first: texts are long. */
const dandaSlips: readonly (readonly [slip: RegExp, right: string])[] = [
  [/।\s*।|॥/gu, '।'],
  [/\s?\|(?<=[\p{Script=Bengali})]\s?\|)(?=\s|$)/gu, '।'],
  [/[ \u00A0]+।(?<=\S[ \u00A0]+।)/gu, '।'],
  [/।(?<=[^০-৯0-9]।)(?=[\p{L}\p{N}])/gu, '। '],
];

const wrongDandas = ({ path, text }: TextAt): readonly CheckProblem[] => {
  const at = (found: string, right: string): CheckProblem => checkProblem('wrong-danda', path, { found, right });
  const slips = dandaSlips.flatMap(([slip, right]) =>
    [...text.matchAll(slip)].map(({ 0: match, index }) => {
      const found = withWords(text, index, index + match.length);
      const start = /\S*$/u.exec(text.slice(Math.max(0, index - mostShown), index))?.[0].length ?? 0;
      return at(found, found.slice(0, start) + right + found.slice(start + match.length));
    }),
  );
  const dots = [...text.matchAll(/\.(?<=[\p{Script=Bengali}]\.)(?=\s|$)/gu)].flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - mostShown), index);
    const word = /(?:^|[^.\p{Script=Bengali}])([\p{Script=Bengali}]+)$/u.exec(before)?.[1];
    if (word === undefined || !/[\p{L}\p{M}]$/u.test(word) || shortened.test(before)) return [];
    return [at(`${word}.`, `${word}।`)];
  });
  return [...slips, ...dots];
};

const letters = ({ path, text }: TextAt): readonly CheckProblem[] =>
  impossibleLetters(text).map(({ found, right }) =>
    checkProblem('impossible-letters', path, right === undefined ? { found } : { found, right }),
  );

/** Numbers, markers and labels that somebody wanted to look just so. */
const isMarker = ({ path }: TextAt): boolean =>
  /^style|\.literal\.(?:marker|serial|number|endMark|label|\w+Label)$/u.test(path);

const hasDigit = ({ text }: TextAt): boolean => /[০-৯0-9]/u.test(text);

/** The slips within one text. */
export const checkWords = (text: TextAt): readonly CheckProblem[] =>
  isMarker(text) || text.isNumber
    ? []
    : [...(hasDigit(text) ? [wrongOrdinals, numberWithWords] : []), doubledWords, wrongDandas, letters].flatMap(
        (rule) => rule(text),
      );
