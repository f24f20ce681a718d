// What the desk needs besides its files to run in a browser: to be installable, and to open without its server.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './desk-server/read-desk.mjs';
import { sumOf, wholePaper } from './whole-paper.mjs';

const icons = ['192.png', '512.png', 'maskable-512.png'];

const addManifest = (root, folder) => {
  cpSync(join(root, 'renderer/manifest.webmanifest'), join(folder, 'manifest.webmanifest'));
  mkdirSync(join(folder, 'icons'), { recursive: true });
  for (const icon of icons) cpSync(join(root, 'build/icons/png', icon), join(folder, 'icons', icon));
};

/** The service worker, with the list of all that it keeps: every file that stands in the folder by now. */
const addServiceWorker = async (root, folder) => {
  const kept = filesIn(folder).filter((name) => name !== 'service-worker.js');
  const sums = kept.map((name) => [`/${name}`, sumOf(readFileSync(join(folder, name)))]);
  const desk = { build: sumOf(JSON.stringify(sums)), files: Object.fromEntries(sums) };
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(root, 'renderer/service-worker/service-worker.ts')],
    outfile: join(folder, 'service-worker.js'),
    bundle: true,
    format: 'iife',
    target: 'chrome140',
    minify: true,
    define: { desk: JSON.stringify(desk) },
    logLevel: 'warning',
  });
};

/** @param {string} root the project's folder @param {string} folder the desk as it was just built */
export const addBrowserForm = async (root, folder) => {
  writeFileSync(join(folder, 'whole-paper.html'), wholePaper(folder));
  addManifest(root, folder);
  await addServiceWorker(root, folder);
};
