import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packedKey, type Packed } from '../installed/packed';
import { packableRuntime } from '../../build/scripts/given-runtime.mjs';
import { runtimeVersion } from '../../build/scripts/runtime-version.mjs';
import { projectFolder } from './folders';

/** As a person runs it: programs that find themselves under a test runner do things in another way. */
const makePackages = (
  runtime: string,
  out: string,
  only: string,
): { readonly code: number | null; readonly said: string } => {
  const { VITEST: _, ...env } = process.env;
  const args = ['run', 'package', '--', '--electron', runtime, '--out', out, '--only', only];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: projectFolder, encoding: 'utf8', env });
  return { code: status, said: `${stdout}${stderr}` };
};

/** The reason that electron-builder gives, without the trace of its own code. */
const reasonIn = (said: string): string => /⨯.*error=(.*)/u.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? '';

const findFile = (folder: string, ending: string): string | undefined => {
  const name = readdirSync(folder).find((one) => one.endsWith(ending));
  return name === undefined ? undefined : join(folder, name);
};

const tryAppImage = (runtime: string, folder: string): Packed['appImage'] => {
  const out = join(folder, 'appimage');
  const { said } = makePackages(runtime, out, 'AppImage');
  const path = findFile(out, '.AppImage');
  return path === undefined ? { missing: reasonIn(said) } : { path };
};

/** Packs the program with the real runtime, where there is one, into a folder that an ordinary user may read. */
export const setup = (project: TestProject): (() => void) | undefined => {
  const provide = (value: Packed | { readonly missing: string }): void => {
    project.provide(packedKey, value as never);
  };
  const runtime = packableRuntime();
  if ('missing' in runtime) {
    process.stdout.write(`the packed program is not run: ${runtime.missing}\n`);
    provide(runtime);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-packed-'));
  chmodSync(folder, 0o755);
  const { code, said } = makePackages(runtime.path, folder, 'dir,deb');
  const deb = findFile(folder, '.deb');
  if (code !== 0 || deb === undefined) throw new Error(`nothing was packed:\n${said}`);
  provide({
    folder,
    program: join(folder, 'linux-unpacked'),
    deb,
    appImage: tryAppImage(runtime.path, folder),
    electron: runtimeVersion(runtime.path) ?? 'unknown',
    said,
  });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
};
