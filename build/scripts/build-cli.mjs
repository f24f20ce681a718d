// Bundles the command line into build/out/cli, with the page that lays papers out beside it, when a source is newer than the bundle.
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledModules } from './bundled-packages.mjs';
import { inProduction } from './in-production.mjs';
import { licenceText } from './licences.mjs';
import { newest } from './newest.mjs';
import { wholePaper } from './whole-paper.mjs';

const sources = [
  'shared',
  'renderer/paper-view',
  'build/vite',
  'build/scripts/build-cli.mjs',
  'build/scripts/whole-paper.mjs',
  'build/scripts/licences.mjs',
  'package-lock.json',
];

/** Writes the page by which a browser lays a paper out: the desk's own, in one file. */
const addLayingPage = async (root, folder) => {
  const { build } = await import('vite');
  const built = join(folder, 'paper');
  await inProduction(async () => {
    await build({
      configFile: join(root, 'build/vite/paper.config.mjs'),
      logLevel: 'warn',
      build: { outDir: built },
    });
  });
  writeFileSync(join(folder, 'lay-pages.html'), wholePaper(built));
  rmSync(built, { recursive: true });
};

/** @param {string} root the project's folder; gives the path of the bundle */
export const buildCli = async (root) => {
  const out = join(root, 'build', 'out', 'cli');
  const bundle = join(out, 'minutes.mjs');
  const changed = Math.max(...sources.map((name) => newest(join(root, name))));
  if (existsSync(bundle) && statSync(bundle).mtimeMs > changed) return bundle;
  const { build } = await import('esbuild');
  const fresh = join(root, 'build', 'out', `cli-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    metafile: true,
    entryPoints: [join(root, 'shared/cli/main.ts')],
    outfile: join(fresh, 'minutes.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none', // they stand in licences.txt
    // npm makes a command of the file.
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
  await addLayingPage(root, fresh);
  writeFileSync(join(fresh, 'licences.txt'), licenceText(root, bundledModules(metafile)));
  rmSync(out, { recursive: true, force: true });
  try {
    renameSync(fresh, out);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another process has just put its own there
  }
  return bundle;
};
