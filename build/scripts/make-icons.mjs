// `npm run icons`: writes every icon anew from build/icons/icon.svg; the results are committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';

ensureInstalled(root);
const { drawIcons } = await import('./draw-icons.mjs');
const folder = join(root, 'build/icons');
for (const [path, bytes] of await drawIcons(readFileSync(join(folder, 'icon.svg'), 'utf8'))) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
