// The browser form's window: an installed browser, told to show nothing but the desk, with a profile of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { findChromium, isRunnable } from '../../../shared/cli/browser/find-chromium.mjs';
import { dataFolder } from './data-folder.mjs';

/**
 * Turns off the browser's own parts: welcome page, account. Flags against its traffic do not suffice: with them the
 * browser still told Google what fields a page has (autofill), its version and the time. So this window resolves no
 * name but this machine's and uses no proxy.
 */
const flags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * The command line of the window. The sandbox is given up only where a test of ours, which runs as root, asks for it by
 * KARJOBIBORONI_TEST_NO_SANDBOX=1.
 * @param {{ address: string, profile: string, env?: NodeJS.ProcessEnv }} window
 */
export const windowArguments = ({ address, profile, env = process.env }) => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  ...flags,
  ...(env.KARJOBIBORONI_TEST_NO_SANDBOX === '1' ? ['--no-sandbox', '--disable-gpu'] : []),
];

/** A browser that is confined to its own folder: Ubuntu's `chromium-browser` is the snap as well. */
const isSnap = (browser, isThere = existsSync) =>
  browser.startsWith('/snap/') || (basename(browser) === 'chromium-browser' && isThere('/snap/bin/chromium'));

/**
 * The profile's folder: clearing the browser does not clear the minutes. A snap may not enter the hidden folders of a
 * home, where data folders are, and gets one where it may write.
 */
export const profileFolder = (browser, folder = dataFolder(), home = homedir(), isThere = existsSync) =>
  isSnap(browser, isThere)
    ? join(home, 'snap', 'chromium', 'common', 'karjobiboroni', 'browser')
    : join(folder, 'browser');

/** How soon a browser that cannot start says so, in milliseconds. */
const startLimit = 4000;

/** Opens the window, which outlives this process. Gives the path of a browser that could not, or that none is there. */
export const openAppWindow = async (address) => {
  const browser = findChromium();
  if (browser === undefined || !isRunnable(browser)) return { outcome: 'none' };
  const profile = profileFolder(browser);
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
  } catch {
    return { outcome: 'failed', browser };
  }
  // In a group of its own: Ctrl+C is for the server, not for a window in which somebody writes.
  const child = spawn(browser, windowArguments({ address, profile }), { detached: true, stdio: 'ignore' });
  const failed = await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), startLimit);
    const end = (isFailure) => {
      clearTimeout(timer);
      resolve(isFailure);
    };
    child.on('error', () => end(true));
    child.on('exit', (code) => end(code !== 0));
  });
  child.unref();
  return failed ? { outcome: 'failed', browser } : { outcome: 'opened' };
};
