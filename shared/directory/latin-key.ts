// A phonetic key for finding Bangla by Latin letters: both are reduced to the consonants that are heard. People spell
// vowels, aspiration and silent letters each in their own way (rohim, rahim; shochib, sachib), so vowels count only at a
// word's beginning, ক and খ are one sound, and letters that may be silent may be left out.

/** A consonant of a Bangla word: the Latin classes it may be typed as, and whether it may be left out. */
type Sound = { readonly classes: string; readonly optional: boolean };

/** A Bangla word as it may be typed. */
export type LatinKey = { readonly vowelFirst: boolean; readonly sounds: readonly Sound[] };

const classesOf: Readonly<Record<string, string>> = {
  ক: 'k', খ: 'k', গ: 'g', ঘ: 'g', ঙ: 'n', চ: 'c', ছ: 'cs', জ: 'jg', ঝ: 'j', ঞ: 'n', ট: 't', ঠ: 't', ড: 'd', ঢ: 'd',
  ণ: 'n', ত: 't', থ: 't', ৎ: 't', দ: 'd', ধ: 'd', ন: 'n', প: 'p', ফ: 'p', ব: 'b', ভ: 'b', ম: 'm', য: 'j', র: 'r',
  ল: 'l', শ: 's', ষ: 's', স: 's', হ: 'h',
}; // prettier-ignore

const hasanta = '\u09CD';
const nukta = '\u09BC';
const vowel = /[\u0985-\u0994]/u;

type Reading = { sounds: Sound[]; joined: boolean };

const add = (reading: Reading, classes: string, optional = false): void => {
  const last = reading.sounds.at(-1);
  // A doubled consonant is one sound: সম্মেলন, নিষ্পত্তি.
  if (!(reading.joined && last?.classes === classes)) reading.sounds.push({ classes, optional });
};

/** ব, ম and য as the second of a conjunct are often silent: স্বাস্থ্য, আত্ম, অধ্যক্ষ. */
const isOftenSilent = (letter: string, before: string): boolean =>
  letter === 'য' || letter === 'ম' || (letter === 'ব' && before !== 'ম' && before !== 'ব' && before !== 'ল');

const readLetter = (reading: Reading, letter: string, before: string): void => {
  if (letter === 'ষ' && reading.joined && before === 'ক')
    add(reading, 's', true); // ক্ষ: kh, ksh
  else if (letter === 'ঞ' && reading.joined && before === 'জ')
    add(reading, 'gn', true); // জ্ঞ: gg, gy, jn
  else add(reading, classesOf[letter] ?? '', reading.joined && isOftenSilent(letter, before));
};

/** The key of one Bangla word. */
export const latinKey = (word: string): LatinKey => {
  const letters = [...word.normalize('NFC')];
  const reading: Reading = { sounds: [], joined: false };
  let before = '';
  let vowelFirst = false;
  letters.forEach((letter, index) => {
    if (letter === hasanta) {
      reading.joined = true;
      return;
    }
    const next = letters[index + 1];
    if (index === 0) vowelFirst = vowel.test(letter) || (letter === 'য' && next === nukta);
    if (next === nukta && (letter === 'ড' || letter === 'ঢ')) add(reading, 'r');
    else if (letter === 'য' && next === nukta) reading.joined = false;
    else if (letter === 'ঋ' || letter === 'ৃ') add(reading, 'r');
    else if (letter === 'ং') reading.sounds.push({ classes: 'n', optional: false }, { classes: 'g', optional: true });
    else if (letter in classesOf) {
      readLetter(reading, letter, before);
      if (letter === 'ঙ') reading.sounds.push({ classes: 'g', optional: true });
    }
    if (letter !== nukta) {
      before = letter;
      reading.joined = false;
    }
  });
  return { vowelFirst, sounds: reading.sounds };
};

/** What is typed, reduced to the same classes; undefined where nothing of it is Latin letters. */
export const typedKey = (typed: string): { readonly vowelFirst: boolean; readonly classes: string } | undefined => {
  const word = typed.toLowerCase().replace(/[^a-z]/gu, '');
  if (word === '') return undefined;
  const classes = word
    .replace(/x/gu, 'ks')
    .replace(/kh|gh|jh|th|dh|ph|bh|sh|rh/gu, (pair) => pair.charAt(0))
    .replace(/chh?/gu, 'C')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/[cq]/gu, 'k')
    .replace(/C/gu, 'c')
    .replace(/f/gu, 'p')
    .replace(/v/gu, 'b')
    .replace(/z/gu, 'j')
    .replace(/(.)\1+/gu, '$1')
    .replace(/[aeiouwy]/gu, '');
  return { vowelFirst: /^[aeiouwy]/u.test(word), classes };
};

const begins = (sounds: readonly Sound[], classes: string, sound = 0, typed = 0): boolean => {
  if (typed === classes.length) return true;
  const heard = sounds[sound];
  if (!heard) return false;
  return (
    (heard.classes.includes(classes.charAt(typed)) && begins(sounds, classes, sound + 1, typed + 1)) ||
    (heard.optional && begins(sounds, classes, sound + 1, typed))
  );
};

/** Whether a Bangla word may be, or begin with, what was typed in Latin letters. */
export const soundsLike = (key: LatinKey, typed: NonNullable<ReturnType<typeof typedKey>>): boolean =>
  key.vowelFirst === typed.vowelFirst && typed.classes !== '' && begins(key.sounds, typed.classes);
