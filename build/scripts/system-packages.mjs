// Finds the programs that tests need, and installs those that are missing where this machine lets us.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findCommand, isRunnable } from '../../shared/cli/browser/find-chromium.mjs';
import { aptCommand, installArguments, packages } from './apt-packages.mjs';

const areOnPath = (...names) => names.every((name) => findCommand([name]) !== undefined);

/** The loader's own list; its program is not on the path of an ordinary user everywhere. */
const haveLibraries = (...names) => {
  const command = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path)) ?? 'ldconfig';
  const { stdout } = spawnSync(command, ['-p'], { encoding: 'utf8' });
  return names.every((name) => stdout?.includes(`\t${name} `));
};

/** Whether a program can be given a screen that nobody sees. */
export const hasVirtualDisplays = () => process.platform === 'linux' && areOnPath('Xvfb');

/** What each need is called, and how it is found; its packages are in apt-packages.mjs. */
export const needs = {
  chromium: { title: 'Chromium, Chrome or Edge', isThere: () => isRunnable(findChromium() ?? '') },
  headlessShell: { title: 'Chromium’s headless shell', isThere: () => areOnPath('chromium-headless-shell') },
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

const apt = (args) => {
  const [command, ...rest] = aptCommand(args, process.getuid?.() === 0);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 2, 2], env: environment }).status;
};

/** Each package by itself: a name that one catalogue lacks must not keep the others from being installed. */
const installOne = (name) => {
  if (apt([...installArguments, name]) === 0) return;
  apt(['update']);
  apt([...installArguments, name]);
};

const install = (need) => {
  for (const name of packages[need]) {
    if (needs[need].isThere()) return;
    process.stderr.write(`${needs[need].title}: apt-get, ${name} …\n`);
    installOne(name);
  }
};

/** Installs what only makes the tests quicker, where this machine lets us. */
export const tryPrograms = (names) => {
  if (areOnPath('apt-get')) for (const name of names) if (!needs[name].isThere()) install(name);
};

/** Makes sure that each need is met; where one cannot be, says so in a sentence and ends the process. */
export const ensurePrograms = (names) => {
  const missing = () => names.filter((name) => !needs[name].isThere());
  const hasApt = areOnPath('apt-get');
  if (hasApt) for (const name of missing()) install(name);
  const left = missing();
  if (left.length === 0) return;
  const titles = left
    .map((name) => (hasApt ? `${needs[name].title} (apt-get: ${packages[name][0]})` : needs[name].title))
    .join('; ');
  process.stderr.write(
    `পরীক্ষা চালাতে এগুলো লাগে, কিন্তু বসানো গেল না: ${titles}। নিজে বসিয়ে আবার চালান।\n` +
      `These tests need, and this machine could not install: ${titles}. Install them and run again.\n`,
  );
  process.exit(1);
};
