import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = /\.(?:exe|AppImage|deb|dmg)$/u;

/**
 * Writes SHA256SUMS beside the packages of a folder, as `sha256sum --check` reads it.
 * @returns {readonly string[]} the names of the packages
 */
export const writeChecksums = (folder) => {
  const names = readdirSync(folder).filter((name) => packages.test(name));
  const lines = names.sort().map((name) => {
    const sum = createHash('sha256').update(readFileSync(join(folder, name)));
    return `${sum.digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
  return names;
};
