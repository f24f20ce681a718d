import { meetingFrom } from '#shared/minutes/paper-view';
import { blankMinutes } from '#shared/minutes/blank-minutes';
import { formatNumber } from '#shared/bangla/digits';
import type { Block, Minutes } from '#shared/minutes/model';
import type { DocumentRow } from '#renderer/storage/rows';

// Invented documents of the size and the spread of words that minutes have: some words stand in nearly every sentence,
// most in a few documents only (Zipf's law). The same number always gives the same document.

const vocabularySize = 40_000;
const wordsPerDocument = 850;
const sentencesPerParagraph = 3;

/** A source of numbers in [0, 1), the same for the same seed (mulberry32). */
export const createChance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const pick = <Item>(items: readonly Item[], chance: () => number): Item =>
  items[Math.floor(chance() * items.length)] as Item;

const common =
  'ও এবং করতে হবে সভায় সভাপতি এর জন্য করা হয় মধ্যে সকল বিষয়ে সিদ্ধান্ত গৃহীত কার্যক্রম প্রকল্প মন্ত্রণালয় অধিদপ্তর বিভাগ সদস্য প্রতিবেদন বাস্তবায়ন তারিখ আগামী প্রেরণ নিশ্চিত আলোচনা উপস্থাপন পরিচালক সচিব শাখা গ্রহণ ব্যবস্থা প্রয়োজনীয় সংশ্লিষ্ট বলেন জানান এ যে তিনি থেকে দপ্তর সংস্থা কর্মকর্তা অনুষ্ঠিত কমিটি অনুরোধ'.split(
    ' ',
  );
const onsets = [...'কখগঘচছজঝটঠডণতথদধনপফবভমযরলশষসহ', 'ড়', 'য়', 'ক্ষ', 'ন্ত', 'স্থ', 'প্র', 'ক্র', 'র্ত', 'ম্ব'];
const vowels = ['', '', '', 'া', 'া', 'ি', 'ী', 'ু', 'ে', 'ো', 'ৌ', 'ং'];

/** The words, the most frequent first. */
export const makeVocabulary = (): readonly string[] => {
  const chance = createChance(1);
  const words = new Set(common);
  while (words.size < vocabularySize) {
    const syllables = 2 + Math.floor(chance() * 4);
    words.add(Array.from({ length: syllables }, () => pick(onsets, chance) + pick(vowels, chance)).join(''));
  }
  return [...words];
};

/** Sums of 1/rank, for finding a word by chance. */
const zipfSums = Float64Array.from({ length: vocabularySize });
for (let rank = 0; rank < vocabularySize; rank += 1) zipfSums[rank] = (zipfSums[rank - 1] ?? 0) + 1 / (rank + 2);

const zipfRank = (chance: () => number): number => {
  const wanted = chance() * (zipfSums.at(-1) ?? 1);
  let [low, high] = [0, vocabularySize - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((zipfSums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

const makeBlocks = (vocabulary: readonly string[], chance: () => number): readonly Block[] => {
  const sentences: string[] = [];
  for (let written = 0; written < wordsPerDocument;) {
    const length = 8 + Math.floor(chance() * 14);
    const words = Array.from({ length }, () => vocabulary[zipfRank(chance)] ?? '');
    if (chance() < 0.4) words.splice(3, 0, `${formatNumber(Math.floor(chance() * 3000))}টি`);
    sentences.push(`${words.join(' ')}।`);
    written += length;
  }
  const blocks: Block[] = [];
  for (let from = 0; from < sentences.length; from += sentencesPerParagraph) {
    blocks.push(paragraph(sentences.slice(from, from + sentencesPerParagraph).join(' ')));
  }
  return blocks;
};

export const idAt = (index: number): string => `bench-${String(index).padStart(6, '0')}`;

const memoAt = (index: number): string =>
  `৯১.০০.০০০০.${formatNumber(30 + (index % 60), 3)}.০৬.${formatNumber(index % 500, 3)}.২৫.${formatNumber(index + 1)}`;

/** Document number `index`, its row and its text as they stand in the database. */
export const makeDocument = (
  vocabulary: readonly string[],
  index: number,
): { readonly row: DocumentRow; readonly json: string } => {
  const chance = createChance(index + 7);
  const changedAt = new Date(Date.UTC(2016, 0, 1) + index * 28_800_000).toISOString();
  const id = idAt(index);
  const minutes: Minutes = {
    ...blankMinutes({ id, changedAt, style: { preset: 'P1' } }),
    opening: [...makeBlocks(vocabulary, chance)],
  };
  const row: DocumentRow = {
    id,
    committee: `${vocabulary[60 + (index % 40)] ?? ''} কমিটি`,
    title: `${vocabulary[60 + (index % 40)] ?? ''} কমিটির ${formatNumber(index + 1)}তম সভার কার্যবিবরণী`,
    meetingDate: changedAt.slice(0, 10),
    memoNumber: memoAt(index),
    memoKey: '',
    financialYear: '',
    state: 'final',
    preset: 'P1',
    revision: index + 1,
    changedAt,
  };
  return { row, json: JSON.stringify(meetingFrom(minutes)) };
};
