// Starts the bench of the desk: `node tests/bench/desk/run.mjs [--quick] [--json] [--only keys,library,…] [--folder built] [--against built]`.
// The measuring is in TypeScript beside this file, bundled here.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/u, '');

/** In build/out: the tests' own way to the project's folder counts from two folders below it. */
const bundle = join(root, 'build', 'out', 'bench-desk.mjs');

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    folder: { type: 'string' },
    against: { type: 'string' },
  },
});

await build({
  entryPoints: [join(root, 'tests', 'bench', 'desk', 'run.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
const { runDesk, subjects } = await import(pathToFileURL(bundle).href);
const only = values.only.split(',').filter(Boolean);
const unknown = only.filter((name) => !subjects.includes(name));
if (unknown.length > 0) throw new Error(`no such subject: ${unknown.join(', ')}; there are ${subjects.join(', ')}`);
await runDesk(root, { ...values, only });
