import { formatPattern } from '#shared/bangla/number-pattern';
import { toNfc } from '#shared/bangla/script';
import type { Minutes, Style } from '#shared/minutes/model';
import { reservedAnnexes } from '#shared/minutes/phrases/annex';
import { checkProblem, type CheckProblem } from './check-problem';
import type { TextAt } from './texts';

/** `পরিশিষ্ট-‘খ’`, `পরিশিষ্ট খ`: the annex's letter or number. */
const cited =
  /(?:পরিশিষ্ট|সংযোজনী|সংযুক্তি)(?:\s*[-–—:]\s*[‘'"“(]?|\s+[‘'"“(]?|[‘'"“(])\s*([ক-হ]|[০-৯0-9]{1,2})(?![\p{L}\p{M}০-৯0-9])/gu;

const letterOf = (index: number, { numbering }: Style): string =>
  /[\p{L}\p{N}]+/u.exec(toNfc(formatPattern(numbering.annex, index)))?.[0] ?? '';

/** Annexes that the text cites and that are not there, and those that are printed and nobody cites. */
export const checkAnnexes = (minutes: Minutes, texts: readonly TextAt[], style: Style): readonly CheckProblem[] => {
  const reserved = reservedAnnexes(minutes);
  const annexes = minutes.annexes ?? [];
  const there = new Set([
    ...(reserved > 0 ? [letterOf(0, style)] : []),
    ...annexes.map((_, index) => letterOf(index + reserved, style)),
  ]);
  const own = texts.filter(({ path }) => !/^(?:style|annexes\[\d+\]\.literal|literal\.)/u.test(path));
  const citations = own.flatMap(({ path, text }) =>
    [...toNfc(text).matchAll(cited)].map(([found, letter = '']) => ({ path, found, letter })),
  );
  const isAnyCited = own.some(({ path, text }) => !path.startsWith('annexes') && /পরিশিষ্ট|সংযোজনী|সংযুক্ত/u.test(text));
  return [
    ...citations
      .filter(({ letter }) => !there.has(letter))
      .map(({ path, found }) => checkProblem('annex-not-attached', path, { found })),
    ...annexes.flatMap((annex, index) => {
      const letter = letterOf(index + reserved, style);
      const isCited = citations.some(
        (one) => one.letter === letter && !one.path.startsWith(`annexes[${String(index)}]`),
      );
      if (!annex.print || isCited || (isAnyCited && letter === '')) return [];
      return [checkProblem('annex-not-cited', `annexes[${String(index)}]`, { letter })];
    }),
  ];
};
