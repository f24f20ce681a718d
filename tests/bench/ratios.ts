import type { ContentName } from './contents';
import type { ContentFigures, Figure } from './figures';
import { median } from './median';

/** A figure beside what it is to be. Nothing fails where it is missed: times differ from machine to machine. */
export type Aim = {
  readonly what: string;
  readonly value: number | undefined;
  readonly unit: string;
  readonly aim: string;
  readonly met: boolean | undefined;
};

type Finder = (content: ContentName, name: string) => Figure | undefined;

const finderIn =
  (all: readonly ContentFigures[]): Finder =>
  (content, name) =>
    all.find((own) => own.content === content)?.figures.find(({ contender }) => contender.name === name);

const divide = (over: number | undefined, under: number | undefined): number | undefined =>
  over === undefined || under === undefined || under === 0 ? undefined : over / under;

/** The middle of the ratios of each round: what slows the machine for a while slows both runs of a round. */
const pairedRatio = (over: readonly number[] = [], under: readonly number[] = []): number | undefined => {
  const rounds = Math.min(over.length, under.length);
  return median(Array.from({ length: rounds }, (_, round) => divide(over[round], under[round]) ?? 0));
};

const within = (value: number | undefined, limit: number): boolean | undefined =>
  value === undefined ? undefined : value <= limit;

const realAims = (find: Finder): readonly Aim[] =>
  ['product-docx', 'product-html', 'product-text'].map((name) => {
    const value = find('real', name)?.warmMs;
    return { what: `${name}, real size, warm`, value, unit: 'ms', aim: 'under 150 ms', met: within(value, 150) };
  });

/** Ten times the decisions: a tenth more than ten times the time still counts as linear. */
const growthAims = (find: Finder): readonly Aim[] =>
  ['product-docx', 'product-html', 'product-text'].map((name) => {
    const value = divide(find('2000', name)?.warmMs, find('200', name)?.warmMs);
    return {
      what: `${name}, 2,000 decisions over 200, warm`,
      value,
      unit: '×',
      aim: 'linear: about 10 × or less',
      met: within(value, 11),
    };
  });

const handAim = (find: Finder, content: ContentName): Aim => {
  const value = pairedRatio(find(content, 'product-docx')?.warmRuns, find(content, 'docx-by-hand')?.warmRuns);
  const isAim = content === '2000';
  return {
    what: `product over the docx package by hand, ${content}, warm`,
    value,
    unit: '×',
    aim: isAim ? 'at most 1.3 ×' : 'no aim',
    met: isAim ? within(value, 1.3) : undefined,
  };
};

const peerAim = (find: Finder, name: string, runs: 'warmRuns' | 'freshRuns'): Aim => {
  const value = pairedRatio(find('2000', name)?.[runs], find('2000', 'product-docx')?.[runs]);
  const what = `${name} over the product, 2000, ${runs === 'warmRuns' ? 'warm' : 'fresh process'}`;
  return { what, value, unit: '×', aim: 'more than 1 ×', met: value === undefined ? undefined : value > 1 };
};

const peerAims = (find: Finder): readonly Aim[] => [
  peerAim(find, 'docxtemplater', 'warmRuns'),
  peerAim(find, 'html-to-docx', 'warmRuns'),
  peerAim(find, 'docxtemplater', 'freshRuns'),
  peerAim(find, 'html-to-docx', 'freshRuns'),
  peerAim(find, 'pandoc', 'freshRuns'),
];

export const aimsOf = (all: readonly ContentFigures[]): readonly Aim[] => {
  const find = finderIn(all);
  return [
    ...realAims(find),
    ...growthAims(find),
    handAim(find, 'real'),
    handAim(find, '200'),
    handAim(find, '2000'),
    ...peerAims(find),
  ];
};
