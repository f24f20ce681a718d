import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './contender';
import type { WarmResult } from './warm';

/** Where the bundles, the inputs and the outputs of one run of the bench are, and the project. */
export type Workshop = { readonly root: string; readonly folder: string };

/** One process from start to end: wall time as its parent sees it, and its peak memory where that can be told. */
export type FreshRun = { readonly ms: number; readonly peakKib: number | undefined };

const run = (command: string, args: readonly string[]): { readonly ms: number; readonly stdout: string } => {
  const start = performance.now();
  const { status, stdout, error } = spawnSync(command, [...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const ms = performance.now() - start;
  if (error || status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${error?.message ?? String(status)}`);
  return { ms, stdout };
};

export const runWarm = (content: string, rounds: number, { root, folder }: Workshop): WarmResult => {
  const args = ['--expose-gc', join(folder, 'warm.mjs'), content, root, folder, String(rounds)];
  return JSON.parse(run(process.execPath, args).stdout) as WarmResult;
};

export const runFresh = (
  { name, output }: Pick<Contender, 'name' | 'output'>,
  content: string,
  shop: Workshop,
): FreshRun => {
  const args = [join(shop.folder, 'fresh.mjs'), name, content, output, shop.root, shop.folder];
  const { ms, stdout } = run(process.execPath, args);
  return { ms, peakKib: Number(stdout) };
};

const gnuTime = '/usr/bin/time';

/** The version of pandoc; undefined where it is not installed, or cannot convert. */
export const pandocVersion = (): string | undefined => {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const trial = spawnSync('pandoc', ['-f', 'html', '-t', 'docx', '-o', '-'], { input: '<p>ক</p>' });
  return trial.status === 0 ? /\d[\d.]*/u.exec(stdout)?.[0] : undefined;
};

/** Pandoc from HTML to DOCX; GNU time tells its memory. */
export const runPandoc = (content: string, { folder }: Workshop): FreshRun => {
  const report = join(folder, 'outputs', 'pandoc-time.txt');
  const output = join(folder, 'outputs', `${content}-pandoc.docx`);
  const args = ['-f', 'html', '-t', 'docx', '-o', output, join(folder, 'inputs', `${content}.html`)];
  if (!existsSync(gnuTime)) return { ms: run('pandoc', args).ms, peakKib: undefined };
  const { ms } = run(gnuTime, ['-f', '%M', '-o', report, 'pandoc', ...args]);
  return { ms, peakKib: Number(readFileSync(report, 'utf8').trim()) };
};
