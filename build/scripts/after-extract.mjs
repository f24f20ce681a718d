// Takes out of a runtime what is not for a package. electron-builder does so itself with one that it has downloaded, and
// leaves it in one that it is given; then its sums of the archives would count the default program too.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const surplus = ['version', 'resources/default_app.asar', 'resources/app-update.yml'];
const surplusOnMac = ['version', 'Electron.app/Contents/Resources/default_app.asar'];

/**
 * electron-builder's hook.
 * @param {import('electron-builder').AfterExtractContext} context
 */
export const afterExtract = ({ appOutDir, electronPlatformName }) => {
  const names = electronPlatformName === 'darwin' ? surplusOnMac : surplus;
  for (const name of names) rmSync(join(appOutDir, name), { force: true });
};
