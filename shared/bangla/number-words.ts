import { fail, succeed, type Result } from '#shared/kernel/result';
import { textProblem, type TextProblem } from '#shared/kernel/text-problem';
import { formatNumber } from './digits';

/** Number words ০–৯৯: irregular, so a table (spellings of the Bangla Academy's dictionary). */
const belowHundred = `
  শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়
  দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ
  বিশ একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ ঊনত্রিশ
  ত্রিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ
  চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ
  পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট
  ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর
  সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি
  আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি আটাশি ঊননব্বই
  নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই`
  .trim()
  .split(/\s+/u);

const crore = 10_000_000;
const units = [
  [100_000, 'লক্ষ'],
  [1_000, 'হাজার'],
  [100, 'শত'],
] as const;

const belowCroreWords = (number: number): string[] => {
  const words: string[] = [];
  let rest = number;
  for (const [size, unit] of units) {
    const count = Math.floor(rest / size);
    if (count > 0) words.push(belowHundred[count] ?? '', unit);
    rest %= size;
  }
  return rest > 0 ? [...words, belowHundred[rest] ?? ''] : words;
};

/** A whole number 0 – 10¹⁵ in words: সাত, এক শত পাঁচ, দুই কোটি তিন লক্ষ. */
export const numberWords = (number: number): string => {
  if (!Number.isInteger(number) || number < 0 || number > 1e15) throw new RangeError(`no words for ${String(number)}`);
  if (number === 0) return belowHundred[0] ?? '';
  const crores = Math.floor(number / crore);
  const words = crores > 0 ? [numberWords(crores), 'কোটি'] : [];
  return [...words, ...belowCroreWords(number % crore)].join(' ');
};

/** `০৭ (সাত)`: the digits padded to two, then the words. */
export const formatAmount = (number: number): string => `${formatNumber(number, 2)} (${numberWords(number)})`;

/** Spellings that are read besides those of the table. */
const variants: Readonly<Record<string, number>> = {
  এগার: 11,
  বার: 12,
  তের: 13,
  পনের: 15,
  ষোল: 16,
  সতের: 17,
  আঠার: 18,
  উনত্রিশ: 29,
};

const wordNumbers = new Map(
  [...belowHundred.map((word, number) => [word, number] as const), ...Object.entries(variants)].map(
    ([word, number]) => [word.normalize('NFC'), number] as const,
  ),
);
const unitNumbers = new Map<string, number>(units.map(([size, unit]) => [unit.normalize('NFC'), size]));

type Reading = { readonly crores: number; readonly total: number; readonly pending: number | undefined };

const readWord = (reading: Reading, word: string): Reading | undefined => {
  const { crores, total, pending } = reading;
  const value = wordNumbers.get(word);
  if (value !== undefined) return pending === undefined ? { crores, total, pending: value } : undefined;
  if (word === 'কোটি') {
    const count = crores + total + (pending ?? 0); // crores of crores, too
    return count > 0 ? { crores: count * crore, total: 0, pending: undefined } : undefined;
  }
  const size = unitNumbers.get(word);
  if (size === undefined || pending === undefined || pending === 0) return undefined;
  return { crores, total: total + pending * size, pending: undefined };
};

const spelledAsWritten = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .split(/\s+/u)
    .map((word) => (variants[word] === undefined ? word : (belowHundred[variants[word]] ?? '').normalize('NFC')))
    .join(' ');

/** Reads what `numberWords` writes, and other spellings of its words; a problem names the word that does not fit. */
export const parseNumberWords = (text: string): Result<number, TextProblem<'not-number-words'>> => {
  let reading: Reading = { crores: 0, total: 0, pending: undefined };
  for (const match of text.normalize('NFC').matchAll(/\S+/gu)) {
    const next = readWord(reading, match[0]);
    if (!next) return fail(textProblem('not-number-words', text, match.index));
    reading = next;
  }
  const number = reading.crores + reading.total + (reading.pending ?? 0);
  const isWhole = text.trim() !== '' && numberWords(number).normalize('NFC') === spelledAsWritten(text);
  return isWhole ? succeed(number) : fail(textProblem('not-number-words', text));
};
