/** A stretch of a text whose signs cannot stand so, and what must be meant where that is sure. */
export type ImpossibleLetters = {
  readonly found: string;
  readonly right: string | undefined;
  /** UTF-16 units before it. */
  readonly position: number;
};

const vowelSigns = '\u09BE-\u09C4\u09C7\u09C8\u09CB\u09CC\u09D7';

/** So much of a word is shown on each side, in UTF-16 units. */
const mostShown = 30;

/** The word around a match, for showing. */
const wordAround = (text: string, from: number, to: number): { readonly start: number; readonly end: number } => {
  const before = /\S*$/u.exec(text.slice(Math.max(0, from - mostShown), from))?.[0].length ?? 0;
  const after = /^\S*/u.exec(text.slice(to, to + mostShown))?.[0].length ?? 0;
  return { start: from - before, end: to + after };
};

/** What to look for, and what is meant (Unicode, Core Specification 12.2, “Bengali”: the order of a syllable’s parts). */
const rules: readonly (readonly [pattern: RegExp, right: ((match: string) => string) | undefined])[] = [
  [/\u0985\u09BE/gu, () => 'আ'],
  // A visarga typed for the colon of a time.
  [/\u0983(?<=[০-৯0-9]\u0983)(?=[০-৯0-9]{2}(?![০-৯0-9]))/gu, () => ':'],
  // The same sign twice, or া after ে, which is written ো.
  [new RegExp(`([${vowelSigns}\u0981\u0982])\\1+`, 'gu'), (match) => match.slice(0, 1)],
  [
    new RegExp(`[${vowelSigns}\u09CD\u0981-\u0983](?<=(?:^|[\\s(‘“'"])[${vowelSigns}\u09CD\u0981-\u0983])`, 'gu'),
    undefined,
  ],
  [new RegExp(`\u09CD[${vowelSigns}]`, 'gu'), undefined],
  [new RegExp(`[${vowelSigns}][${vowelSigns}]`, 'gu'), undefined],
];

/** Signs that cannot stand where they stand: অা for আ, ৩ঃ৩০, a vowel sign at a word's start, twice, or after a hasanta. */
export const impossibleLetters = (text: string): readonly ImpossibleLetters[] => {
  const normal = text.normalize('NFC');
  const taken = new Set<number>();
  return rules.flatMap(([pattern, mend]) =>
    [...normal.matchAll(pattern)].flatMap(({ 0: match, index }) => {
      const { start, end } = wordAround(normal, index, index + match.length);
      if (taken.has(start)) return [];
      taken.add(start);
      const found = normal.slice(start, end);
      const right = mend && normal.slice(start, index) + mend(match) + normal.slice(index + match.length, end);
      return [{ found, right, position: start }];
    }),
  );
};
