import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Builder from 'electron-builder';
import type { Configuration } from 'electron-builder';
import { builderConfiguration } from '../../build/electron-builder.config.mjs';
import { projectFolder } from './folders';
import { putRuntime, type BuilderPlatform } from './stand-in-runtime';

/** electron-builder as a person runs it: where it finds itself under this test runner, it makes links instead of copies. */
const loadBuilder = async (): Promise<typeof Builder> => {
  const { VITEST } = process.env;
  delete process.env.VITEST;
  try {
    return await import('electron-builder');
  } finally {
    process.env.VITEST = VITEST;
  }
};

/** A configuration of its own for each run, which changes what it is given. */
const freshConfiguration = (): Configuration => {
  const { beforeBuild = null, afterExtract = null, afterPack = null, ...data } = builderConfiguration;
  return { ...structuredClone(data), beforeBuild, afterExtract, afterPack };
};

type Options = {
  readonly targets?: readonly string[];
  readonly more?: Configuration;
  /** Takes what would be compiled into an installer for Windows, which then is not made. */
  readonly onInstaller?: (defines: Readonly<Record<string, unknown>>) => void;
};

/**
 * Runs electron-builder itself with our configuration, Electron's runtime replaced by a stand-in; gives the folder with
 * its results. Target `dir` is the program unpacked, before an installer is made of it.
 */
export const packWithStandIn = async (
  platform: BuilderPlatform,
  { targets = ['dir'], more = {}, onInstaller }: Options = {},
): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-pack-'));
  const electronDist = join(folder, 'runtime');
  putRuntime(platform, electronDist);
  const output = join(folder, 'packages');
  const { Arch, build, Platform } = await loadBuilder();
  const ours = freshConfiguration();
  const of = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC }[platform];
  await build({
    projectDir: projectFolder,
    publish: 'never',
    ...(onInstaller && {
      effectiveOptionComputed: ([defines]: readonly [Readonly<Record<string, unknown>>]) => {
        onInstaller(defines);
        return Promise.resolve(true);
      },
    }),
    targets: of.createTarget([...targets], Arch.x64),
    config: {
      ...ours,
      // What is no program cannot be signed either; only a Mac would try.
      mac: { ...ours.mac, identity: null },
      ...more,
      electronDist,
      directories: { ...ours.directories, ...more.directories, output },
    },
  });
  return output;
};
