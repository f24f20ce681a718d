// Bundles the command line into build/out/minutes.mjs with its faces beside it, when a source is newer than the bundle.
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledModules } from './bundled-packages.mjs';
import { licenceText } from './licences.mjs';
import { newest } from './newest.mjs';

/** @param {string} root the project's folder; gives the path of the bundle */
export const buildCli = async (root) => {
  const out = join(root, 'build', 'out', 'cli');
  const bundle = join(out, 'minutes.mjs');
  const sources = ['shared', 'package-lock.json', 'build/scripts/build-cli.mjs', 'build/scripts/licences.mjs'].map(
    (name) => newest(join(root, name)),
  );
  if (existsSync(bundle) && statSync(bundle).mtimeMs > Math.max(...sources)) return bundle;
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
  cpSync(join(root, 'shared/writers/html/faces'), join(fresh, 'faces'), { recursive: true });
  writeFileSync(join(fresh, 'licences.txt'), licenceText(root, bundledModules(metafile)));
  rmSync(out, { recursive: true, force: true });
  try {
    renameSync(fresh, out);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another process has just put its own there
  }
  return bundle;
};
