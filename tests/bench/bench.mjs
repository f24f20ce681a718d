// The benchmark: `node tests/bench/bench.mjs [--json] [--quick]`. Installs the peers where they are missing, bundles each
// contender by itself, then measures. The table or the JSON goes to standard output, everything else to standard error.
// Ends with 1 where a contender does not hold the content it must hold; never because of a time.
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

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
ensureInstalled(root);
ensureInstalled(join(here, 'peers'));
await bundle();
const { runBench } = await import(pathToFileURL(join(folder, 'run.mjs')).href);
process.exitCode = (await runBench({ root, folder }, { json: values.json, quick: values.quick })) ? 0 : 1;
