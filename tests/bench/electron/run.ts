// The bench of the program: `npm run bench -- electron [--quick] [--json]`, by itself also `--only start,memory,idle`
// and `--app folder` (a program built elsewhere, to measure a change before it is made). It measures the built program
// under a real runtime, beside a bare window of the same runtime and beside the browser form, in one run. Tables go to
// standard output, all figures to tests/out/bench/electron.json. On a machine that is shared with others look at the
// processor times.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { tableText } from '../desk/print-table';
import { aimsTable, type Aim } from './aims';
import { findConditions, type Conditions } from './conditions';
import { makeContenders, type Contenders } from './contenders';
import { measureIdle } from './idle';
import { measureMemory } from './memory';
import { startContender } from './running';
import { efforts, openShop, type Measured, type Shop } from './shop';
import { measureStart } from './start';

export const subjects = ['start', 'memory', 'idle'] as const;
export type Subject = (typeof subjects)[number];

export type ElectronBenchOptions = {
  readonly quick: boolean;
  readonly json: boolean;
  readonly only: readonly Subject[];
  readonly app?: string | undefined;
};

const measures: Readonly<Record<Subject, (shop: Shop) => Promise<Measured>>> = {
  start: measureStart,
  memory: measureMemory,
  idle: measureIdle,
};

type Ready = Extract<Conditions, { readonly ok: true }>;

/** The machine and the versions; the runtime says its own when it starts. */
const aboutRun = async ({ product, browser }: Ready, { all }: Contenders, home: string) => {
  const running = startContender(all.bare, { home });
  const { signal } = await running.hear('script');
  await running.hear('shown');
  await running.stop();
  return {
    runtime: { electron: signal.electron, chromium: signal.chromium },
    productElectron: product,
    browser: spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout.trim(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 1024 ** 3),
    system: release(),
    node: process.version,
    load: loadavg().map((load) => Number(load.toFixed(1))),
    at: new Date().toISOString(),
  };
};

type About = Awaited<ReturnType<typeof aboutRun>>;

const aboutText = ({ runtime, productElectron, browser, node, processor, cores, memoryGib, load }: About): string =>
  [
    `The program under Electron ${runtime.electron} (Chromium ${runtime.chromium}); the product is built for Electron ${productElectron}${runtime.electron === productElectron ? '' : ', which is ANOTHER version'}.`,
    `Browser form: ${browser}. Node ${node}, ${processor}, ${cores} cores, ${memoryGib} GiB; load ${load.join(' ')}`,
    '',
    '',
  ].join('\n');

/** Subjects that were not measured this time keep what was measured of them before. */
const keep = (path: string, figures: Readonly<Record<string, unknown>>): void => {
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
  writeFileSync(path, `${JSON.stringify({ ...before, ...figures }, null, 2)}\n`);
};

const measureAll = async (
  root: string,
  conditions: Ready,
  folder: string,
  { quick, json, only, app }: ElectronBenchOptions,
): Promise<void> => {
  const contenders = await makeContenders({ root, ...conditions, folder: join(folder, 'contenders'), app });
  try {
    const about = await aboutRun(conditions, contenders, join(folder, 'about'));
    const write = (text: string): void => void (json ? process.stderr : process.stdout).write(text);
    const out = join(root, 'tests', 'out', 'bench');
    mkdirSync(out, { recursive: true });
    write(aboutText(about));
    const shop = openShop(contenders.all, folder, efforts[quick ? 'quick' : 'whole']);
    const figures: Record<string, unknown> = {};
    const aims: Aim[] = [];
    for (const subject of subjects.filter((one) => only.length === 0 || only.includes(one))) {
      const measured = await measures[subject](shop);
      aims.push(...measured.aims);
      figures[subject] = { about, quick, figures: measured.figures, aims: measured.aims };
      for (const table of measured.tables) write(`${tableText(table)}\n`);
      keep(join(out, 'electron.json'), figures);
    }
    if (aims.length > 0) write(`${tableText(aimsTable(aims))}\n`);
    if (json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    contenders.close();
  }
};

/** Measures the program; the project is at `root`. Gives whether it could be. */
export const runElectronBench = async (root: string, options: ElectronBenchOptions): Promise<boolean> => {
  const conditions = findConditions(root);
  if (!conditions.ok) {
    process.stderr.write(`The bench of the program under Electron was not run: ${conditions.why}.\n`);
    return false;
  }
  const folder = mkdtempSync(join(tmpdir(), 'electron-bench-'));
  try {
    await measureAll(root, conditions, folder, options);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
