import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentName } from './contents';
import { contenders, type Contender } from './contender';
import { median, runsFor } from './median';
import { prove, type Proof } from './proof';
import { pandocVersion, runFresh, runPandoc, runWarm, type FreshRun, type Workshop } from './spawn';
import type { Stages } from './stages';
import type { WarmFigure } from './warm';

/** What was measured of one contender with one content. Times in milliseconds, medians. */
export type Figure = {
  readonly contender: Contender;
  readonly installed: boolean;
  readonly warmMs: number | undefined;
  readonly warmRuns: readonly number[];
  readonly freshMs: number | undefined;
  readonly freshRuns: readonly number[];
  readonly peakMib: number | undefined;
  readonly bytes: number | undefined;
  readonly proof: Proof | undefined;
};

export type ContentFigures = {
  readonly content: ContentName;
  readonly stages: Stages;
  readonly figures: readonly Figure[];
};

export type Runs = { readonly warm: number; readonly fresh: number };

const runOnce = (contender: Contender, content: ContentName, shop: Workshop): FreshRun =>
  contender.program === true ? runPandoc(content, shop) : runFresh(contender, content, shop);

/** Fresh processes, all contenders in turn, round after round. */
const measureFresh = (present: readonly Contender[], content: ContentName, rounds: number, shop: Workshop) => {
  const runs = new Map<string, FreshRun[]>(present.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of present) {
      const own = runs.get(contender.name) ?? [];
      if (round < runsFor(own[0]?.ms ?? 0, rounds)) own.push(runOnce(contender, content, shop));
    }
  }
  return runs;
};

const outputOf = ({ name, output }: Contender, content: ContentName, { folder }: Workshop): Buffer =>
  readFileSync(join(folder, 'outputs', `${content}-${name}.${output}`));

const proofOf = (contender: Contender, content: ContentName, shop: Workshop): Proof | undefined => {
  if (contender.output !== 'docx') return undefined;
  const product = contenders.find(({ role, output }) => role === 'product' && output === 'docx');
  return product && prove(outputOf(contender, content, shop), outputOf(product, content, shop));
};

const absent = (contender: Contender): Figure => ({
  contender,
  installed: false,
  warmMs: undefined,
  warmRuns: [],
  freshMs: undefined,
  freshRuns: [],
  peakMib: undefined,
  bytes: undefined,
  proof: undefined,
});

const figureOf = (
  contender: Contender,
  content: ContentName,
  warm: WarmFigure | undefined,
  fresh: readonly FreshRun[],
  shop: Workshop,
): Figure => {
  const peaks = fresh.flatMap(({ peakKib }) => (peakKib === undefined ? [] : [peakKib / 1024]));
  return {
    contender,
    installed: true,
    warmMs: median(warm?.ms ?? []),
    warmRuns: warm?.ms ?? [],
    freshMs: median(fresh.map(({ ms }) => ms)),
    freshRuns: fresh.map(({ ms }) => ms),
    peakMib: median(peaks),
    bytes: outputOf(contender, content, shop).byteLength,
    proof: proofOf(contender, content, shop),
  };
};

/** Measures every contender with one content. */
export const measureContent = (content: ContentName, runs: Runs, shop: Workshop): ContentFigures => {
  console.error(`${content}: warm`);
  const warm = runWarm(content, runs.warm, shop);
  console.error(`${content}: fresh processes`);
  const present = contenders.filter(({ program }) => program !== true || pandocVersion() !== undefined);
  const fresh = measureFresh(present, content, runs.fresh, shop);
  const figures = contenders.map((contender) => {
    if (!present.includes(contender)) return absent(contender);
    const own = warm.figures.find(({ name }) => name === contender.name);
    return figureOf(contender, content, own, fresh.get(contender.name) ?? [], shop);
  });
  return { content, stages: warm.stages, figures };
};
