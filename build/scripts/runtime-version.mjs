// Which version of Electron a runtime is that was given by hand, as a folder or a zip.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const number = /^v?(\d+\.\d+\.\d+(?:-[\w.]+)?)\s*$/u;
const numberIn = (text) => number.exec(text)?.[1];

/** Electron's own archives have a file `version` at their top. */
const ofZip = (path) => {
  const { version } = unzipSync(readFileSync(path), { filter: ({ name }) => name === 'version' });
  return version && numberIn(new TextDecoder().decode(version));
};

/** Asks the program of a folder without the file `version`: with ELECTRON_RUN_AS_NODE=1 it runs as Node. */
const askProgram = (folder) => {
  const program = join(folder, 'electron');
  if (process.platform !== 'linux' || !existsSync(program)) return undefined;
  const { stdout } = spawnSync(program, ['-p', 'process.versions.electron'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeout: 20_000,
  });
  return numberIn(stdout ?? '');
};

const ofFolder = (folder) => {
  const file = join(folder, 'version');
  return (existsSync(file) ? numberIn(readFileSync(file, 'utf8')) : undefined) ?? askProgram(folder);
};

/**
 * @param {string} path a folder or a zip
 * @returns {string | undefined} such as "45.4.1"; nothing where neither says
 */
export const runtimeVersion = (path) => (statSync(path).isDirectory() ? ofFolder(path) : ofZip(path));
