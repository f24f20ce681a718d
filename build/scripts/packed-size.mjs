// How much of a package is ours: the archive that electron-builder would make of build/out/app, without making a package.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createPackage } from '@electron/asar';

/** What the builder's `files` lets in (build/electron-builder.config.mjs). */
const parts = ['package.json', 'main.cjs', 'preload.cjs', 'icon.png', 'desk'];
const isPacked = (path) => !basename(path).startsWith('.') && !path.endsWith('.map');

/** @param {string} app build/out/app; gives bytes: the archive, the same compressed, and each part of it */
export const packedSize = async (app) => {
  const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-size-'));
  try {
    const source = join(folder, 'app');
    for (const part of parts) cpSync(join(app, part), join(source, part), { recursive: true, filter: isPacked });
    const archive = join(folder, 'app.asar');
    await createPackage(source, archive);
    const bytes = readFileSync(archive);
    return {
      archive: bytes.length,
      compressed: gzipSync(bytes, { level: 9 }).length,
      shell: statSync(join(app, 'main.cjs')).size + statSync(join(app, 'preload.cjs')).size,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
