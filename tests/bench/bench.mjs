// The benchmark: `node tests/bench/bench.mjs [--json] [--quick]`. Installs the peers where they are missing, bundles each
// contender by itself, then measures. The table or the JSON goes to standard output, everything else to standard error.
// Ends with 1 where a contender does not hold the content it must hold; never because of a time.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const folder = join(root, 'build', 'out', 'bench');

const installPeers = () => {
  const peers = join(here, 'peers');
  if (existsSync(join(peers, 'node_modules', '.package-lock.json'))) return;
  console.error('installing the peers');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peers, stdio: ['ignore', 2, 2] });
};

const sourcesIn = (name) =>
  readdirSync(join(here, name))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(here, name, file));

const bundle = async () => {
  rmSync(folder, { recursive: true, force: true });
  const own = ['run', 'warm', 'fresh', 'stages'].map((name) => join(here, `${name}.ts`));
  for (const entry of [...own, ...sourcesIn('contenders'), ...sourcesIn('peers')]) {
    await build({
      entryPoints: [entry],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
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

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
installPeers();
await bundle();
const { runBench } = await import(join(folder, 'run.mjs'));
process.exitCode = (await runBench({ root, folder }, { json: values.json, quick: values.quick })) ? 0 : 1;
