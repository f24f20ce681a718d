import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Arch, build, Platform, type Configuration } from 'electron-builder';
import { builderConfiguration } from '../../build/electron-builder.config.mjs';
import { projectFolder } from './folders';
import { putRuntime, type BuilderPlatform } from './stand-in-runtime';

const platforms = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC } as const;

/**
 * Runs electron-builder itself with our configuration, Electron's runtime replaced by a stand-in; gives the folder with
 * its results. Target `dir` is the program unpacked, before an installer is made of it.
 */
export const packWithStandIn = async (
  platform: BuilderPlatform,
  { targets = ['dir'], more = {} }: { readonly targets?: readonly string[]; readonly more?: Configuration } = {},
): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-pack-'));
  const electronDist = join(folder, 'runtime');
  putRuntime(platform, electronDist);
  const output = join(folder, 'packages');
  await build({
    projectDir: projectFolder,
    publish: 'never',
    targets: platforms[platform].createTarget([...targets], Arch.x64),
    config: {
      ...builderConfiguration,
      ...more,
      electronDist,
      directories: { ...builderConfiguration.directories, ...more.directories, output },
    },
  });
  return output;
};
