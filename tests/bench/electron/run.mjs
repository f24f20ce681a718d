// Starts the bench of the program under Electron: `node tests/bench/electron/run.mjs [--quick] [--json] [--only start,…]`.
// The measuring is in TypeScript beside this file, bundled here; so are the two scripts that announce from inside.
// Ends with 1 where it could not be measured, and says why in a sentence; never because of a time.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/u, '');
const here = join(root, 'tests', 'bench', 'electron');
const out = join(root, 'build', 'out');

/** In build/out: the tests' own way to the project's folder counts from two folders below it. */
const bundle = join(out, 'bench-electron.mjs');

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    app: { type: 'string' },
  },
});

const common = { bundle: true, logLevel: 'error' };
await build({
  ...common,
  entryPoints: [join(here, 'run.ts')],
  outfile: bundle,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});
await build({
  ...common,
  entryPoints: [join(here, 'announce-shell.ts')],
  outfile: join(out, 'bench-electron-shell.cjs'),
  platform: 'node',
  format: 'cjs',
  external: ['electron'],
});
await build({
  ...common,
  entryPoints: [join(here, 'announce-page.ts')],
  outfile: join(out, 'bench-electron-page.js'),
  format: 'iife',
  minify: true,
});
const { runElectronBench, subjects } = await import(pathToFileURL(bundle).href);
const only = values.only.split(',').filter(Boolean);
const unknown = only.filter((name) => !subjects.includes(name));
if (unknown.length > 0) throw new Error(`no such subject: ${unknown.join(', ')}; there are ${subjects.join(', ')}`);
process.exitCode = (await runElectronBench(root, { ...values, only })) ? 0 : 1;
