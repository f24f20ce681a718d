// `npm run pictures`: sets up what is missing, then runs tests/rendering/pictures.ts.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { ensurePrograms } from './system-packages.mjs';

ensureInstalled(root);
ensurePrograms(['chromium', 'libreOffice', 'poppler', 'mutool']);
const { build } = await import('esbuild');
const outfile = join(root, 'build/out/pictures.mjs');
await build({
  entryPoints: [join(root, 'tests/rendering/pictures.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
