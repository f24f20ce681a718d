import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, type Make, type Prepare } from './contender';
import { median, runsFor } from './median';
import type { measureStages, Stages } from './stages';

/**
 * One process for one content: every contender is warmed up, then all of them run in turn, round after round, so that a
 * drift of the machine hits all alike. Prints its figures as JSON. Run with `--expose-gc`.
 */
export type WarmFigure = { readonly name: string; readonly ms: readonly number[]; readonly bytes: number };
export type WarmResult = { readonly figures: readonly WarmFigure[]; readonly stages: Stages };

type Warmed = {
  readonly name: string;
  readonly make: Make;
  readonly runs: number;
  readonly bytes: number;
  readonly ms: number[];
};

const [, , content = '', root = '', folder = '', wanted = '7'] = process.argv;

const load = async <Module>(name: string): Promise<Module> =>
  (await import(new URL(`./${name}.mjs`, import.meta.url).href)) as Module;

const time = async (make: Make, json: string): Promise<{ readonly ms: number; readonly made: Uint8Array | string }> => {
  const start = performance.now();
  const made = await make(json);
  return { ms: performance.now() - start, made };
};

/** The rubbish of the others is taken out, then two runs in a row: the second counts, as the first pays for the cleaning. */
const timeSecond = async (make: Make, json: string): Promise<number> => {
  globalThis.gc?.();
  await make(json);
  return (await time(make, json)).ms;
};

/** Up to three runs that do not count; the first file is kept for the proof. */
const warmUp = async (name: string, output: string, json: string): Promise<Warmed> => {
  const { prepare } = await load<{ prepare: Prepare }>(name);
  const make = prepare({ root, inputs: join(folder, 'inputs') });
  const first = await time(make, json);
  writeFileSync(join(folder, 'outputs', `${content}-${name}.${output}`), first.made);
  let last = first.ms;
  for (let run = 1; run < Math.min(3, runsFor(first.ms, 3)); run += 1) last = (await time(make, json)).ms;
  console.error(`  ${content} ${name}: warm after ${last.toFixed(0)} ms`);
  return { name, make, runs: runsFor(last, Number(wanted)), bytes: Buffer.byteLength(first.made), ms: [] };
};

const main = async (): Promise<WarmResult> => {
  const json = readFileSync(join(folder, 'inputs', `${content}.json`), 'utf8');
  const stage = (await load<{ measureStages: typeof measureStages }>('stages')).measureStages;
  const warmed: Warmed[] = [];
  for (const { name, output } of modules) warmed.push(await warmUp(name, output, json));
  const stages: Stages[] = [];
  for (let round = 0; round < Number(wanted); round += 1) {
    for (const { make, runs, ms } of warmed) if (round < runs) ms.push(await timeSecond(make, json));
    globalThis.gc?.();
    await stage(json);
    stages.push(await stage(json));
  }
  const middle = (name: keyof Stages): number => median(stages.map((own) => own[name])) ?? 0;
  return {
    figures: warmed.map(({ name, ms, bytes }) => ({ name, ms, bytes })),
    stages: { parse: middle('parse'), compose: middle('compose'), write: middle('write') },
  };
};

process.stdout.write(JSON.stringify(await main()));
