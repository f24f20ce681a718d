import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#tests/support/folders';

/** Stands for the built application: the shell is not what these tests are about. */
const buildApp = `import { join } from 'node:path';
export const buildApp = async (root) => join(root, 'build', 'out', 'app');
`;

/**
 * The project as in a fresh clone with its packages: the same files by links, the scripts as copies (a module knows where
 * it is by its true path), and Electron's package without its runtime, whatever this machine has.
 */
export const makeScratchProject = (root: string): string => {
  const link = (name: string): void => {
    symlinkSync(join(projectFolder, name), join(root, name), 'junction');
  };
  const copy = (name: string): void => {
    cpSync(join(projectFolder, name), join(root, name), { recursive: true, preserveTimestamps: true });
  };
  for (const folder of ['build/out', 'node_modules']) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'build/scripts', 'node_modules/.installed-lock']) copy(name);
  for (const name of ['shared', 'renderer', 'build/vite', 'build/icons', 'build/out/desk']) link(name);
  for (const name of readdirSync(join(projectFolder, 'node_modules')))
    if (!name.startsWith('.') && name !== 'electron') link(`node_modules/${name}`);
  mkdirSync(join(root, 'node_modules/electron'));
  for (const name of ['package.json', 'install.js', 'checksums.json', 'index.js'])
    copy(`node_modules/electron/${name}`);
  writeFileSync(join(root, 'build/scripts/build-app.mjs'), buildApp);
  if (!existsSync(join(projectFolder, 'build/out/desk/.built'))) throw new Error('the desk is not built');
  return root;
};
