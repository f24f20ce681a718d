// `npm run screens`: sets up what is missing, then takes a picture of every screen in both languages and three themes.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDesk } from './build-desk.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { ensurePrograms } from './system-packages.mjs';

ensureInstalled(root);
ensurePrograms(['chromium']);
await buildDesk(root);
const { build } = await import('esbuild');
const outfile = join(root, 'build/out/screens.mjs');
await build({
  entryPoints: [join(root, 'tests/e2e/screens/pictures.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  packages: 'external',
  external: ['*/build/scripts/desk-server.mjs'],
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
