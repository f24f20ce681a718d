// Where browsers of the Chromium family are installed: the one list. It is plain JavaScript because the scripts of `npm`
// read it too, before anything is built.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'brave-browser',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** Whether a file is there that may be run. */
export const isRunnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const foldersOnPath = () => (process.env.PATH ?? '').split(delimiter).filter(Boolean);

/** The first of some commands that stands on the PATH. */
export const findCommand = (names) =>
  foldersOnPath()
    .flatMap((folder) => names.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]))
    .find(isRunnable);

const macFolders = () => ['/Applications', ...(process.env.HOME ? [join(process.env.HOME, 'Applications')] : [])];

const windowsFolders = () =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

/** A browser of the Chromium family: the one named in the environment, else the first found where they are installed. */
export const findChromium = () => {
  const named = process.env.KARJOBIBORONI_CHROMIUM?.trim() ?? '';
  if (named !== '') return named;
  const places = [
    ...macFolders().flatMap((folder) => macApplications.map((program) => join(folder, program))),
    ...windowsFolders().flatMap((folder) => windowsPrograms.map((program) => join(folder, program))),
  ];
  return findCommand(commandNames) ?? places.find(isRunnable);
};
