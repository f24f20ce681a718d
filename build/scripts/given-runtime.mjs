// The runtime with which the tests pack the program: the folder or zip of KARJOBIBORONI_ELECTRON, else what Electron's own
// installer has put below node_modules. The package itself is not asked: it would begin to download.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** @returns {{ path: string } | { missing: string }} its path, or why the packed program cannot be driven */
export const givenRuntime = ({ env, platform } = process) => {
  if (platform !== 'linux') return { missing: 'the packed program is driven on Linux only' };
  const named = env.KARJOBIBORONI_ELECTRON;
  const path = named ?? join(root, 'node_modules/electron/dist');
  if (existsSync(path) && (!statSync(path).isDirectory() || existsSync(join(path, 'electron')))) return { path };
  return { missing: named === undefined ? 'there is no runtime of Electron here' : `there is no runtime in ${named}` };
};

export const isRuntimeGiven = () => 'path' in givenRuntime();
