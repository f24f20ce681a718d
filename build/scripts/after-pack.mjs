// What is done to the packed folder before packages are made of it: the fuses, and on Linux the launcher in the program's
// place.
import { chmodSync, copyFileSync, existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { fuses } from '../fuses.mjs';

const launcher = join(dirname(fileURLToPath(import.meta.url)), '../linux/karjobiboroni-desk.sh');

/** `runAsNode` is called RunAsNode there. */
const numberOf = (name) => FuseV1Options[`${name.charAt(0).toUpperCase()}${name.slice(1)}`];

const fuseConfiguration = () => ({
  version: FuseVersion.V1,
  ...Object.fromEntries(Object.entries(fuses).map(([name, [isOn]]) => [numberOf(name), isOn])),
});

/** The program gets another name, and what is started by its name is the launcher, which says why when it cannot start. */
const putLauncher = (folder, name) => {
  const program = join(folder, name);
  renameSync(program, `${program}-bin`);
  copyFileSync(launcher, program);
  chmodSync(program, 0o755);
  // The deb's script gives the helper its setuid bit where it is needed; a runtime's folder may have it set already.
  const helper = join(folder, 'chrome-sandbox');
  if (existsSync(helper)) chmodSync(helper, 0o755);
};

/**
 * electron-builder's hook. The fuses are set here, as its `addElectronFuses` is documented for, and not by its
 * `electronFuses`: that comes after this hook, and would look for fuses in the launcher.
 * @param {import('electron-builder').AfterPackContext} context
 */
export const afterPack = async (context) => {
  await context.packager.addElectronFuses(context, fuseConfiguration());
  if (context.electronPlatformName === 'linux') putLauncher(context.appOutDir, context.packager.executableName);
};
