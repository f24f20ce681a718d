import type { Status, Style } from '#shared/minutes/model';

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^[\s([]+|[\s)\]।.;,:]+$/gu, '')
    .replaceAll(/\s+/gu, ' ');

/** The words that offices use, whatever the paper's own are (build/domain.md, “Decisions”). */
const usual: Readonly<Record<string, Status>> = Object.fromEntries(
  (
    [
      ['বাস্তবায়িত', 'done'],
      ['নিষ্পন্ন', 'done'],
      ['চলমান', 'ongoing'],
      ['আংশিক', 'ongoing'],
      ['আংশিক নিষ্পন্ন', 'ongoing'],
      ['আংশিক বাস্তবায়িত', 'ongoing'],
      ['বাস্তবায়িত হয়নি', 'not-done'],
      ['অনিষ্পন্ন', 'not-done'],
    ] as const
  ).map(([word, status]) => [fold(word), status]),
);

/** The status that a text says by being one of its words; a sentence that only has the word in it says none. */
export const readStatus = (text: string, { wording }: Pick<Style, 'wording'>): Status | undefined => {
  const said = fold(text);
  if (said === '') return undefined;
  const own: readonly (readonly [string, Status])[] = [
    [wording.statusDone, 'done'],
    [wording.statusOngoing, 'ongoing'],
    [wording.statusNotDone, 'not-done'],
  ];
  return own.find(([word]) => fold(word) === said)?.[1] ?? (Object.hasOwn(usual, said) ? usual[said] : undefined);
};
