import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { builderConfiguration } from '../../build/electron-builder.config.mjs';
import { projectFolder } from './folders';
import { putRuntime, type BuilderPlatform } from './stand-in-runtime';

const platforms = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC } as const;

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
  await build({
    projectDir: projectFolder,
    publish: 'never',
    ...(onInstaller && {
      effectiveOptionComputed: ([defines]: readonly [Readonly<Record<string, unknown>>]) => {
        onInstaller(defines);
        return Promise.resolve(true);
      },
    }),
    targets: platforms[platform].createTarget([...targets], Arch.x64),
    config: {
      ...builderConfiguration,
      // What is no program cannot be signed either; only a Mac would try.
      mac: { ...builderConfiguration.mac, identity: null },
      ...more,
      electronDist,
      directories: { ...builderConfiguration.directories, ...more.directories, output },
    },
  });
  return output;
};
