// Finds the programs that tests need, and installs those that are missing where this machine lets us.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => names.some((name) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`))));

/** What each need is called, how it is found, and which Debian package brings it. */
export const needs = {
  chromium: {
    title: 'Chromium, Chrome or Edge',
    isThere: () =>
      existsSync(process.env.KARJOBIBORONI_CHROMIUM ?? '') || onPath(chromiumNames) || chromiumPlaces.some(existsSync),
    packages: ['chromium'],
  },
  libreOffice: {
    title: 'LibreOffice Writer',
    isThere: () => onPath(['soffice']),
    packages: ['libreoffice-writer-nogui'],
  },
  poppler: {
    title: 'pdftotext and pdftoppm (poppler)',
    isThere: () => onPath(['pdftotext']) && onPath(['pdftoppm']),
    packages: ['poppler-utils'],
  },
  mutool: { title: 'mutool (MuPDF)', isThere: () => onPath(['mutool']), packages: ['mupdf-tools'] },
};

const apt = (args) => {
  const isRoot = process.getuid?.() === 0;
  const command = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
  return spawnSync(command[0], command.slice(1), {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status;
};

const install = (packages) => {
  if (process.platform !== 'linux' || !onPath(['apt-get'])) return;
  process.stderr.write(`Installing ${packages.join(', ')} …\n`);
  if (apt(['install', '-y', '--no-install-recommends', ...packages]) === 0) return;
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...packages]);
};

/** Makes sure that each need is met; where one cannot be, says so in a sentence and ends the process. */
export const ensurePrograms = (names) => {
  const missing = () => names.map((name) => needs[name]).filter((need) => !need.isThere());
  if (missing().length > 0) install(missing().flatMap((need) => need.packages));
  const left = missing();
  if (left.length === 0) return;
  const titles = left.map((need) => `${need.title} (Debian: ${need.packages.join(' ')})`).join('; ');
  process.stderr.write(
    `পরীক্ষা চালাতে এগুলো লাগে, কিন্তু বসানো গেল না: ${titles}। নিজে বসিয়ে আবার চালান।\n` +
      `These tests need, and this machine could not install: ${titles}. Install them and run again.\n`,
  );
  process.exit(1);
};
