import { foldedText } from '#shared/bangla/fold';
import { substanceOf, toNfc } from '#shared/bangla/script';
import type { Block, Minutes } from '#shared/minutes/model';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { formatPath } from '#shared/minutes/problem';
import { topBlocksOf, walkBlocks } from '#shared/minutes/walk-blocks';
import { checkProblem, type CheckProblem } from './check-problem';
import type { TextAt } from './texts';

// What a paper says in two ways: one name spelled twice, marks that change within a list, one address or sentence for two offices.

/** মোঃ, মো: and মো. before a name: one paper keeps to one. */
const checkMd = (texts: readonly TextAt[]): readonly CheckProblem[] => {
  let first: string | undefined;
  for (const { path, text } of texts) {
    for (const [, found = ''] of text.matchAll(/(?<![\p{L}\p{M}])(মো[ঃ:.])(?=\s*[\p{L}])/gu)) {
      first ??= found;
      if (found !== first) return [checkProblem('mixed-spelling', path, { found, right: first })];
    }
  }
  return [];
};

const endMarkOf = (text: string): string => /[;।,.]\s*$/u.exec(text.trimEnd())?.[0].trim() ?? '';

/** Marks at the ends of a list: all the same, but for the last two, which may end in এবং and a danda. */
const checkEnds = (ends: readonly string[], path: string): readonly CheckProblem[] => {
  if (ends.length < 4) return [];
  const middle = ends.slice(0, -2);
  const counts = new Map<string, number>();
  for (const end of middle) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [usual = ''] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  const odd = middle.findIndex((end) => end !== usual);
  return odd < 0 || (counts.get(usual) ?? 0) <= middle.length / 2
    ? []
    : [checkProblem('mixed-end-marks', `${path}[${String(odd)}]`, { found: middle[odd] ?? '', usual })];
};

const checkLists = (minutes: Minutes): readonly CheckProblem[] => {
  const problems: CheckProblem[] = [];
  for (const top of topBlocksOf(minutes))
    walkBlocks(top, (block, path) => {
      if (block.type !== 'list') return;
      const ends = block.items.map(({ blocks }) => endMarkOf(textOfBlocks(blocks)));
      problems.push(...checkEnds(ends, `${formatPath(path)}.items`));
    });
  minutes.agenda.forEach(({ decisions = [] }, index) => {
    const ends = decisions.map(({ blocks }) => endMarkOf(textOfBlocks(blocks)));
    problems.push(...checkEnds(ends, `agenda[${String(index)}].decisions`));
  });
  return problems;
};

/** Letters that typists take for each other: ন and ণ, শ, ষ and স, short and long vowels, জ and য. */
const spelling = (text: string): string =>
  substanceOf(foldedText(text))
    .replace(/ণ/gu, 'ন')
    .replace(/[শষ]/gu, 'স')
    .replace(/ী/gu, 'ি')
    .replace(/ূ/gu, 'ু')
    .replace(/ঈ/gu, 'ই')
    .replace(/ঊ/gu, 'উ')
    .replace(/য(?!\p{M})/gu, 'জ')
    .replace(/ঙ্/gu, 'ং');

/** Names of offices, posts and implementers, each with its place. */
const namesOf = (minutes: Minutes): readonly { readonly path: string; readonly name: string }[] => [
  ...minutes.agenda.flatMap((item, index) => {
    const path = `agenda[${String(index)}]`;
    const own = (item.implementers?.list ?? []).map(({ name }, at) => ({
      path: `${path}.implementers.list[${String(at)}].name`,
      name,
    }));
    const ofDecisions = (item.decisions ?? []).flatMap((decision, inner) =>
      (decision.implementers?.list ?? []).map(({ name }, at) => ({
        path: `${path}.decisions[${String(inner)}].implementers.list[${String(at)}].name`,
        name,
      })),
    );
    return [...own, ...ofDecisions];
  }),
  ...minutes.distribution.flatMap(({ lines }, index) =>
    lines.flatMap(({ office, section }, at) =>
      (
        [
          ['office', office],
          ['section', section],
        ] as const
      ).flatMap(([key, name]) =>
        name === undefined ? [] : [{ path: `distribution[${String(index)}].lines[${String(at)}].${key}`, name }],
      ),
    ),
  ),
];

const checkNames = (minutes: Minutes): readonly CheckProblem[] => {
  const seen = new Map<string, string>();
  const told = new Set<string>();
  return namesOf(minutes).flatMap(({ path, name }) => {
    const key = spelling(name);
    const first = seen.get(key);
    if (key.length < 6) return [];
    if (first === undefined) {
      seen.set(key, name);
      return [];
    }
    if (substanceOf(first) === substanceOf(name) || told.has(substanceOf(name))) return [];
    told.add(substanceOf(name));
    return [checkProblem('name-spelled-twice', path, { found: name, right: first })];
  });
};

const urls = /(?:https?:\/\/|www\.)[!-~]+|(?<![\w@.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.gov\.bd(?:\/[!-~]*)?/giu;

/** The rows of a table or the items of a list, each as one text. */
const rowsOf = (block: Block): readonly { readonly step: readonly (string | number)[]; readonly text: string }[] => {
  if (block.type === 'list')
    return block.items.map(({ blocks }, index) => ({ step: ['items', index], text: textOfBlocks(blocks) }));
  if (block.type === 'table')
    return block.rows.map(({ cells }, index) => ({
      step: ['rows', index],
      text: cells.map(({ blocks }) => textOfBlocks(blocks)).join('\n'),
    }));
  return [];
};

/** One web address in two rows of a list or table that name different offices. */
const checkAddresses = (minutes: Minutes): readonly CheckProblem[] => {
  const problems: CheckProblem[] = [];
  for (const top of topBlocksOf(minutes))
    walkBlocks(top, (block, path) => {
      const seen = new Set<string>();
      for (const { step, text } of rowsOf(block))
        for (const found of new Set(
          [...text.matchAll(urls)].map(([url]) => url.replace(/[/.,;]+$/u, '').toLowerCase()),
        )) {
          if (seen.has(found)) problems.push(checkProblem('address-twice', formatPath([...path, ...step]), { found }));
          seen.add(found);
        }
    });
  return problems;
};

/** A sentence this long that stands twice was copied, in letters and digits. */
const longSentence = 60;

/** The same long sentence in two discussions. */
const checkSentences = (minutes: Minutes): readonly CheckProblem[] => {
  const seen = new Map<string, number>();
  return minutes.agenda.flatMap(({ discussion }, index) =>
    toNfc(textOfBlocks(discussion ?? []))
      .split(/[।\n]/u)
      .flatMap((sentence) => {
        const key = substanceOf(sentence);
        const first = seen.get(key);
        if (key.length < longSentence) return [];
        if (first === undefined) seen.set(key, index);
        return first === undefined || first === index
          ? []
          : [checkProblem('sentence-twice', `agenda[${String(index)}].discussion`, { found: sentence.trim() })];
      }),
  );
};

/** What is said in two ways, or twice for two. */
export const checkConsistency = (minutes: Minutes, texts: readonly TextAt[]): readonly CheckProblem[] => [
  ...checkMd(texts.filter(({ path }) => !path.startsWith('style'))),
  ...checkLists(minutes),
  ...checkNames(minutes),
  ...checkAddresses(minutes),
  ...checkSentences(minutes),
];
