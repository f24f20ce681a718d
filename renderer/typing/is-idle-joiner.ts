const hasanta = '\u09CD';
const nonJoiner = '\u200C';
const joiner = '\u200D';
const bangla = /[\u0980-\u09FF]/;
const banglaLetter = /[\u0995-\u09B9\u09CE\u09DC-\u09DF\u09F0\u09F1]/;

/**
 * Whether an invisible joiner does nothing where it stands. In Bangla one has a meaning only beside a hasanta: র‍্য, ক্‌ষ
 * and, in old texts, ত্‍. Joiners of other scripts and of emoji are not ours to judge.
 */
export const isIdleJoiner = (text: string, offset: number): boolean => {
  const [before = '', mark = '', after = ''] = [text[offset - 1], text[offset], text[offset + 1]];
  if (mark !== joiner && mark !== nonJoiner) return false;
  if (!bangla.test(before)) return false;
  if (before === hasanta) return mark === nonJoiner && !banglaLetter.test(after);
  return after !== hasanta;
};
