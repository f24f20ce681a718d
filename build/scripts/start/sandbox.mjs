// Whether Chromium's sandbox can start here, asked before Electron is: where it cannot, Electron ends with a raw message in
// English before any of our own code runs.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ask = {
  userId: () => process.getuid?.(),
  /** user_namespaces(7); where `unshare` is not installed Electron itself finds out. */
  hasNamespaces: () => {
    const { status, error } = spawnSync('unshare', ['--user', 'true'], { stdio: 'ignore' });
    return error !== undefined || status === 0;
  },
  /** The runtime's own helper, which must be root's and have its setuid bit. */
  hasHelper: (program) => {
    const stats = statSync(join(dirname(program), 'chrome-sandbox'), { throwIfNoEntry: false });
    return stats !== undefined && stats.uid === 0 && (stats.mode & 0o4000) !== 0;
  },
};

/**
 * @param {string} program Electron's
 * @returns {'root' | 'sandbox' | undefined} why a protected window cannot open; only Linux has reasons
 */
export const sandboxObstacle = (program, platform = process.platform, asked = ask) => {
  // Tests of ours start a script in Electron's place, which needs no sandbox; Electron itself would refuse root all the same.
  if (platform !== 'linux' || process.env.KARJOBIBORONI_TEST_ANY_USER === '1') return undefined;
  if (asked.userId() === 0) return 'root';
  return asked.hasNamespaces() || asked.hasHelper(program) ? undefined : 'sandbox';
};
