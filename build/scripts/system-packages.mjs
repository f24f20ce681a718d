// Finds the programs that tests need, and installs those that are missing where this machine lets us.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findCommand, isRunnable } from '../../shared/cli/find-chromium.mjs';
import { commandOf, managerOf, managers, packages } from './package-managers.mjs';

const areOnPath = (...names) => names.every((name) => findCommand([name]) !== undefined);

/** The loader's own list; its program is not on the path of an ordinary user everywhere. */
const haveLibraries = (...names) => {
  const command = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path)) ?? 'ldconfig';
  const { stdout } = spawnSync(command, ['-p'], { encoding: 'utf8' });
  return names.every((name) => stdout?.includes(`\t${name} `));
};

/** What each need is called, and how it is found; its packages are in package-managers.mjs. */
export const needs = {
  chromium: { title: 'Chromium, Chrome or Edge', isThere: () => isRunnable(findChromium() ?? '') },
  libreOffice: { title: 'LibreOffice Writer', isThere: () => areOnPath('soffice') },
  poppler: { title: 'pdftotext and pdftoppm (poppler)', isThere: () => areOnPath('pdftotext', 'pdftoppm') },
  mutool: { title: 'mutool (MuPDF)', isThere: () => areOnPath('mutool') },
  virtualDisplay: { title: 'Xvfb', isThere: () => areOnPath('Xvfb') },
  xdotool: { title: 'xdotool', isThere: () => areOnPath('xdotool') },
  xmodmap: { title: 'xmodmap', isThere: () => areOnPath('xmodmap') },
  imageMagick: { title: 'import (ImageMagick)', isThere: () => areOnPath('import') },
  electronLibraries: {
    title: 'GTK 3, NSS, GBM and ALSA',
    isThere: () => haveLibraries('libgtk-3.so.0', 'libnss3.so', 'libgbm.so.1', 'libasound.so.2'),
  },
};

const run = (manager, args) => {
  const [command, ...rest] = commandOf(manager, args, process.getuid?.() === 0);
  return spawnSync(command, rest, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', HOMEBREW_NO_AUTO_UPDATE: '1' },
  }).status;
};

/** Each package by itself: a name that one catalogue lacks must not keep the others from being installed. */
const installOne = (manager, name) => {
  const { install, refresh } = managers[manager];
  if (run(manager, [...install, name]) === 0 || refresh === undefined) return;
  run(manager, refresh);
  run(manager, [...install, name]);
};

const install = (manager, need) => {
  for (const name of packages[need][manager]) {
    if (needs[need].isThere()) return;
    process.stderr.write(`${needs[need].title}: ${manager}, ${name} …\n`);
    installOne(manager, name);
  }
};

/** Makes sure that each need is met; where one cannot be, says so in a sentence and ends the process. */
export const ensurePrograms = (names) => {
  const missing = () => names.filter((name) => !needs[name].isThere());
  const manager = managerOf(process.platform, (command) => areOnPath(command));
  if (manager !== undefined) for (const name of missing()) install(manager, name);
  const left = missing();
  if (left.length === 0) return;
  const known = manager ?? 'apt-get';
  const titles = left.map((name) => `${needs[name].title} (${known}: ${packages[name][known][0]})`).join('; ');
  process.stderr.write(
    `পরীক্ষা চালাতে এগুলো লাগে, কিন্তু বসানো গেল না: ${titles}। নিজে বসিয়ে আবার চালান।\n` +
      `These tests need, and this machine could not install: ${titles}. Install them and run again.\n`,
  );
  process.exit(1);
};
