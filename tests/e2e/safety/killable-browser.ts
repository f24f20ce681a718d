import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { openDesk } from '#tests/support/desk';
import type { KillableDesk } from './kill-campaign';

/** The browser's own process, found by its profile: it leads the group of all its processes. */
const browserProcess = (profile: string): number => {
  const isBrowser = (pid: string): boolean => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return command.includes(`--user-data-dir=${profile}`) && !command.some((part) => part.startsWith('--type='));
    } catch {
      return false;
    }
  };
  const pid = readdirSync('/proc').find((name) => /^\d+$/u.test(name) && isBrowser(name));
  if (pid === undefined) throw new Error('the browser does not run');
  return Number(pid);
};

/** The desk in a browser that can be killed with all its processes at once. */
export const startKillable = async (
  profile: string,
  port: number,
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<KillableDesk> => {
  const { page, close } = await openDesk({ profile, port, isWholeBrowser: true, ...(prepare ? { prepare } : {}) });
  const group = browserProcess(profile);
  return { page, close, kill: () => process.kill(-group, 'SIGKILL') };
};
