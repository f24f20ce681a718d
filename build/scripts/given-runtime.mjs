// A runtime of Electron that is given by hand: KARJOBIBORONI_ELECTRON names its folder, or the zip of one for packing. Used by
// `npm start`, the tests and the bench; without it they look where Electron's own installer puts it below node_modules.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The program in a runtime's folder, by platform. */
const programs = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];

/** @param {string} folder gives the program's path, or undefined where the folder holds none */
export const programIn = (folder) => programs.map((name) => join(folder, name)).find((path) => existsSync(path));

const isRuntime = (path) => existsSync(path) && (!statSync(path).isDirectory() || programIn(path) !== undefined);

/** @returns {{ path: string } | { missing: string }} the runtime's folder or zip, or why there is none */
export const givenRuntime = ({ env } = process) => {
  const named = env.KARJOBIBORONI_ELECTRON || undefined;
  const path = named ?? join(root, 'node_modules/electron/dist');
  if (isRuntime(path)) return { path };
  return { missing: named === undefined ? 'there is no runtime of Electron here' : `there is no runtime in ${named}` };
};

/** The program named by KARJOBIBORONI_ELECTRON, which may be of another version than the product's; undefined without it. */
export const namedProgram = ({ env } = process) =>
  env.KARJOBIBORONI_ELECTRON ? programIn(env.KARJOBIBORONI_ELECTRON) : undefined;

/** Packages are made and driven on Linux only. */
export const packableRuntime = ({ env, platform } = process) =>
  platform === 'linux' ? givenRuntime({ env }) : { missing: 'the packed program is driven on Linux only' };
