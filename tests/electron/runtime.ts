import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { givenRuntime, programIn } from '../../build/scripts/given-runtime.mjs';

export type Runtime = { readonly program: string; readonly version: string };

/** Asks the program itself, as the Node that is in it: the file with the version may be another's. */
const versionOf = (program: string): string =>
  spawnSync(program, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  }).stdout.trim();

/** The version that the product is built for. */
export const productVersion = (): string =>
  (
    JSON.parse(readFileSync(join(projectFolder, 'node_modules/electron/package.json'), 'utf8')) as {
      readonly version: string;
    }
  ).version;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** The runtime of KARJOBIBORONI_ELECTRON or of node_modules/electron, or why the program cannot be run here. */
const lookForRuntime = (): Runtime | string => {
  const given = givenRuntime();
  if ('missing' in given) return given.missing;
  const program = programIn(given.path);
  if (program === undefined) return `${given.path} is not a runtime’s folder`;
  if (!hasDisplay()) return 'there is no display to open a window on';
  if (process.platform === 'linux' && process.getuid?.() === 0) return 'the sandbox does not start for root';
  return { program, version: versionOf(program) };
};

let found: Runtime | string | undefined;

export const findRuntime = (): Runtime | string => (found ??= lookForRuntime());

export const theRuntime = (): Runtime => {
  const runtime = findRuntime();
  if (typeof runtime === 'string') throw new Error(runtime);
  return runtime;
};

/** Tests of the running program. Where it cannot be run, each is reported as not run, by its name. */
export const describeProgram = (name: string, body: () => void): void => {
  describe.skipIf(typeof findRuntime() === 'string')(name, body);
};
