// The bench of the desk: `npm run bench -- desk [--quick] [--json] [--only keys,library,saves,sixty,bundle,start,store,store-starts,profile] [--against built]`.
// It measures the built desk in Chromium, with its profile on the disk and the network cut off; prints a table for each
// subject and writes all figures to tests/out/bench/desk.json. Where the machine is shared with others, look at the
// figures of the main thread (processor time) and at the ratios: contenders take turns within one run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildDesk } from '../../../build/scripts/build-desk.mjs';
import { serveDesk } from '../../../build/scripts/desk-server.mjs';
import { chromiumPath } from '#tests/support/chromium';
import { withDesk } from './browser';
import { builtFiles, bundleTable } from './bundle';
import { removeLibraries } from './library-fill';
import { keysTable, measureKeys, type KeyResult } from './keys';
import { libraryTable, measureLibrary } from './library';
import { tableText, type Table } from './print-table';
import { measureProfile, profileTable } from './profile';
import { measureSaves, savesTable } from './saves';
import { measureSixty, memoryTable, paperTable } from './sixty';
import { measureStarts, startTable } from './start';
import { measureStore, measureStoreStarts, storeStartsTable, storeTable, type Contender } from './store';

export const subjects = [
  'bundle',
  'start',
  'keys',
  'sixty',
  'saves',
  'library',
  'store',
  'store-starts',
  'profile',
] as const;
export type Subject = (typeof subjects)[number];

export type DeskOptions = {
  readonly quick: boolean;
  readonly json: boolean;
  readonly only: readonly Subject[];
  /** A desk built elsewhere, to measure a change before it is made; the project's own unless told. */
  readonly folder?: string | undefined;
  /** An earlier desk, built, that the subjects `store` and `store-starts` are measured beside. */
  readonly against?: string | undefined;
};

type Measured = { readonly figures: unknown; readonly tables: readonly Table[] };

type Shop = {
  readonly root: string;
  readonly address: string;
  readonly folder: string;
  readonly quick: boolean;
  /** The address of the earlier desk. */
  readonly against: string | undefined;
};

const contendersOf = ({ address, against }: Pick<Shop, 'address' | 'against'>): readonly Contender[] => [
  { name: 'this desk', address },
  ...(against === undefined ? [] : [{ name: 'the earlier one', address: against }]),
];

const measureAllKeys = async ({ address, quick }: Shop): Promise<Measured> => {
  const figures: KeyResult[] = [];
  const effort = quick ? { blocks: 1, keys: 24 } : { blocks: 3, keys: 32 };
  for (const size of ['sample', 'sixty'] as const)
    figures.push(...(await withDesk(address, (desk) => measureKeys(desk, size, effort))));
  return { figures, tables: [keysTable(figures)] };
};

const measures: Readonly<Record<Subject, (shop: Shop) => Promise<Measured>>> = {
  bundle: ({ folder }) => {
    const figures = builtFiles(folder);
    return Promise.resolve({ figures, tables: [bundleTable(figures)] });
  },
  start: async ({ address, quick }) => {
    const figures = await measureStarts(address, quick ? 2 : 5);
    return { figures, tables: [startTable(figures)] };
  },
  keys: measureAllKeys,
  sixty: async ({ address, quick }) => {
    const figures = await withDesk(address, (desk) => measureSixty(desk, quick ? 5 : 15, 500));
    return { figures, tables: [paperTable(figures), memoryTable(figures)] };
  },
  saves: async ({ address, quick }) => {
    const libraries = [0, 1000, 10_000];
    const sizes = ['sample', 'ten', 'sixty', 'two-hundred'] as const;
    const figures = await measureSaves(address, { sizes, libraries, keys: quick ? 5 : 10 });
    return { figures, tables: [savesTable(figures)] };
  },
  profile: async ({ root }) => {
    const figures = await measureProfile(root);
    return { figures, tables: [profileTable(figures)] };
  },
  store: async ({ quick, ...shop }) => {
    const figures = await measureStore(
      contendersOf(shop),
      quick ? { keys: 5, seconds: 20 } : { keys: 40, seconds: 120 },
    );
    return { figures, tables: [storeTable(figures)] };
  },
  'store-starts': async ({ quick, ...shop }) => {
    const effort = quick ? { documents: 1000, starts: 2 } : { documents: 10_000, starts: 5 };
    const figures = await measureStoreStarts(contendersOf(shop), effort);
    return { figures, tables: [storeStartsTable(figures)] };
  },
  library: async ({ address, quick }) => {
    const figures = await measureLibrary(address, {
      sizes: [0, 10, 1000, 10_000],
      starts: quick ? 3 : 7,
    });
    return { figures, tables: [libraryTable(figures)] };
  },
};

const machine = () => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGib: Math.round(totalmem() / 1024 ** 3),
  system: release(),
  node: process.version,
  browser: spawnSync(chromiumPath(), ['--version'], { encoding: 'utf8' }).stdout.trim(),
  load: loadavg().map((load) => Number(load.toFixed(1))),
  at: new Date().toISOString(),
});

/** Subjects that were not measured this time keep what was measured of them before. */
const keep = (path: string, figures: Readonly<Record<string, unknown>>): void => {
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
  writeFileSync(path, `${JSON.stringify({ ...before, ...figures }, null, 2)}\n`);
};

/** Copies the built desk, so that nobody who builds meanwhile changes what is measured. */
const copyDesk = async (root: string, given: string | undefined): Promise<string> => {
  const copy = mkdtempSync(join(tmpdir(), 'desk-bench-built-'));
  cpSync(given ?? (await buildDesk(root)), copy, { recursive: true });
  return copy;
};

/** Not measured unless asked for: the profile is for whoever looks for a cause, the others for whoever has an earlier desk. */
const rare: ReadonlySet<Subject> = new Set(['profile', 'store', 'store-starts']);

const chosen = (only: readonly Subject[]): readonly Subject[] =>
  subjects.filter((one) => (only.length === 0 ? !rare.has(one) : only.includes(one)));

const addressOf = (server: { readonly address: () => unknown }): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** Measures the desk; the project is at `root`. */
export const runDesk = async (root: string, { quick, json, only, folder, against }: DeskOptions): Promise<void> => {
  const built = await copyDesk(root, folder);
  const server = await serveDesk(built, 0);
  const address = addressOf(server);
  const earlier = against === undefined ? undefined : await serveDesk(await copyDesk(root, against), 0);
  const about = machine();
  const figures: Record<string, unknown> = {};
  const write = (text: string): void => void (json ? process.stderr : process.stdout).write(text);
  write(
    `The desk. ${about.browser}, Node ${about.node}, ${about.processor}, ${about.cores} cores, ${about.memoryGib} GiB; load ${about.load.join(' ')}\n\n`,
  );
  const out = join(root, 'tests', 'out', 'bench');
  mkdirSync(out, { recursive: true });
  try {
    for (const subject of chosen(only)) {
      const measured = await measures[subject]({
        root,
        address,
        folder: built,
        quick,
        against: earlier && addressOf(earlier),
      });
      figures[subject] = { machine: about, quick, figures: measured.figures };
      for (const table of measured.tables) write(`${tableText(table)}\n`);
      keep(join(out, 'desk.json'), figures);
    }
    if (json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    server.close();
    earlier?.close();
    removeLibraries();
    rmSync(built, { recursive: true, force: true });
  }
};
