// Builds the desk (window, workers, paper, service worker) into build/out/desk when a source is newer than what is there.
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addBrowserForm } from './add-browser-form.mjs';
import { inProduction } from './in-production.mjs';
import { writeDeskLicences } from './licences.mjs';
import { newest } from './newest.mjs';

const sources = [
  'shared',
  'renderer',
  'build/vite',
  'build/icons/png',
  'build/scripts/build-desk.mjs',
  'build/scripts/add-browser-form.mjs',
  'build/scripts/whole-paper.mjs',
  'build/scripts/licences.mjs',
  'package-lock.json',
];

/** @param {string} root the project's folder; gives the folder with the built desk */
export const buildDesk = async (root) => {
  const out = join(root, 'build', 'out', 'desk');
  const mark = join(out, '.built');
  const changed = Math.max(...sources.map((name) => newest(join(root, name))));
  if (existsSync(mark) && statSync(mark).mtimeMs > changed) return out;
  process.stderr.write('ডেস্ক তৈরি হচ্ছে … / Building the desk …\n');
  const { build } = await import('vite');
  const fresh = join(root, 'build', 'out', `desk-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  await inProduction(async () => {
    for (const name of ['renderer', 'paper']) {
      await build({
        configFile: join(root, `build/vite/${name}.config.mjs`),
        logLevel: 'warn',
        build: { outDir: fresh },
      });
    }
  });
  writeDeskLicences(root, fresh);
  await addBrowserForm(root, fresh); // last: it lists all files
  writeFileSync(join(fresh, '.built'), '');
  rmSync(out, { recursive: true, force: true });
  renameSync(fresh, out);
  return out;
};
