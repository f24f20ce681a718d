import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** Bundles a TypeScript program of the tests and runs it in this process. `external` stays where it is. */
export const runBundled = async (program, external = []) => {
  const { build } = await import('esbuild');
  const outfile = join(root, 'build/out', `${basename(program, '.ts')}.mjs`);
  await build({
    entryPoints: [join(root, program)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    packages: 'external',
    external,
    logLevel: 'warning',
  });
  await import(pathToFileURL(outfile).href);
};
