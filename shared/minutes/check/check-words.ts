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
      if (!said.ok || said.value === number || clause.test(text.slice(0, index))) return [];
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

const doubledWords = ({ path, text }: TextAt): readonly CheckProblem[] =>
  [...toNfc(text).matchAll(/(?<![\p{L}\p{M}-])([\p{L}\p{M}]{2,})[ \u00A0]+\1(?![\p{L}\p{M}-])/gu)].flatMap(
    ([found, word = '']) =>
      reduplicated.has(word) || /(?:তে|\u09DFে|য\u09BCে|ে)$/u.test(word)
        ? []
        : [checkProblem('doubled-word', path, { found, right: word })],
  );

/** Shortened words that end in a dot: মো., ড., খ্রি., লি. */
const shortened =
  /(?:^|[\s(])(?:মো|মোসা|মোছা|ড|ডা|ডাঃ|প্রফে|অধ্যা|ইঞ্জি|এড|খ্রি|লি|প্রা|কো|পৃ|নং|তাং|জনাব|বি|দ্র|ক্র|সং|রেজি|ই|এ|টেলি|মোবা|ফ্যা|[\p{L}]\p{M}*)$/u;

const wrongDandas = ({ path, text }: TextAt): readonly CheckProblem[] => {
  const at = (found: string, right: string): CheckProblem => checkProblem('wrong-danda', path, { found, right });
  const dots = [...text.matchAll(/(?<![.\p{Script=Bengali}])([\p{Script=Bengali}]+)\.(?=\s|$)/gu)].filter(
    ({ 1: word = '', index }) => /[\p{L}\p{M}]$/u.test(word) && !shortened.test(text.slice(0, index) + word),
  );
  const lastWord = (whole: string): string => /\S+$/u.exec(whole)?.[0] ?? whole;
  return [
    ...[...text.matchAll(/\S*(?:।\s*।|॥)/gu)].map(([found]) => at(found, found.replace(/(?:।\s*।|॥)/u, '।'))),
    ...[...text.matchAll(/[\p{Script=Bengali})]\s?\|(?=\s|$)/gu)].map(([found]) =>
      at(found, found.replace(/\s?\|/u, '।')),
    ),
    ...dots.map(([found]) => at(lastWord(found), `${lastWord(found).slice(0, -1)}।`)),
    ...[...text.matchAll(/\S+[ \u00A0]+।/gu)].map(([found]) => at(found, found.replace(/[ \u00A0]+।/u, '।'))),
    ...[...text.matchAll(/\S+।(?=[\p{L}\p{N}])(?![০-৯0-9]+।)\S{0,12}/gu)].flatMap(([found]) =>
      /[০-৯0-9]।/u.test(found) ? [] : [at(found, found.replace('।', '। '))],
    ),
  ];
};

const letters = ({ path, text }: TextAt): readonly CheckProblem[] =>
  impossibleLetters(text).map(({ found, right }) =>
    checkProblem('impossible-letters', path, right === undefined ? { found } : { found, right }),
  );

/** Numbers, markers and labels that somebody wanted to look just so. */
const isMarker = ({ path }: TextAt): boolean =>
  /^style|\.literal\.(?:marker|serial|number|endMark|label|\w+Label)$/u.test(path);

/** The slips within one text. */
export const checkWords = (text: TextAt): readonly CheckProblem[] =>
  isMarker(text) || text.isNumber
    ? []
    : [wrongOrdinals, numberWithWords, doubledWords, wrongDandas, letters].flatMap((rule) => rule(text));
