// The benchmark: `npm run bench -- [documents] [search] [desk] [electron] [--json] [--quick]`; all parts unless some are
// named. `--only start,…` chooses subjects of the parts desk and electron.
// documents: the writers beside their peers, each bundled by itself; installs the peers where they are missing.
// search: search/run.mjs with a modest library (by itself it takes any size). desk: desk/run.mjs, the built window.
// electron: electron/run.mjs, the built program; needs a runtime, a display and an ordinary user.
// Tables or JSON (one value for each part) go to standard output, everything else to standard error.
// Ends with 1 where a contender does not hold the content it must hold, or a part could not run; never because of a time.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../../build/scripts/ensure-installed.mjs';
import { root } from '../../build/scripts/root.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(root, 'build', 'out', 'bench');

const sourcesIn = (name) =>
  readdirSync(join(here, name))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(here, name, file));

const bundle = async () => {
  const { build } = await import('esbuild');
  rmSync(folder, { recursive: true, force: true });
  const own = ['run', 'warm', 'fresh', 'stages'].map((name) => join(here, `${name}.ts`));
  for (const entry of [...own, ...sourcesIn('contenders'), ...sourcesIn('peers')]) {
    await build({
      entryPoints: [entry],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      minify: true, // as the product's own bundle is
      platform: 'node',
      format: 'esm',
      target: 'node20',
      mainFields: ['module', 'main'], // jsonc-parser's `main` is UMD, whose `require` esbuild cannot follow
      logLevel: 'error',
      // Some of the peers are CommonJS and call `require` for Node's own modules.
      banner: {
        js: "import { createRequire as benchRequire } from 'node:module';\nconst require = benchRequire(import.meta.url);",
      },
    });
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

/** The other parts are programs of their own: what one of them leaves in memory does not slow the next. */
const runProgram = (name, args) =>
  spawnSync(process.execPath, [join(here, name, 'run.mjs'), ...args, ...(values.json ? ['--json'] : [])], {
    stdio: 'inherit',
  }).status === 0;

/** How much of a part, and which of its subjects: the desk and the program have some to choose from. */
const choice = [...(values.quick ? ['--quick'] : []), ...(values.only ? ['--only', values.only] : [])];

const runDocuments = async () => {
  ensureInstalled(join(here, 'peers'));
  await bundle();
  const { runBench } = await import(pathToFileURL(join(folder, 'run.mjs')).href);
  return runBench({ root, folder }, { json: values.json, quick: values.quick });
};

const parts = {
  documents: runDocuments,
  search: () => runProgram('search', [values.quick ? '500' : '2000']),
  desk: () => runProgram('desk', choice),
  electron: () => runProgram('electron', choice),
};

const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
ensureInstalled(root);
process.exitCode = 0;
for (const [name, run] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (!(await run())) process.exitCode = 1;
}
