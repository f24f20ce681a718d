import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { openDesk, serve } from '#tests/support/desk';
import { runKills, type KillableDesk } from './kill-campaign';

const rounds = process.env.KARJOBIBORONI_LONG === undefined ? 30 : 100;

let profile = '';
let server: Awaited<ReturnType<typeof serve>>;
let desk: KillableDesk | undefined;

/** The browser's own process, found by its profile: it leads the group of all its processes. */
const browserProcess = (): number => {
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

const start = async (): Promise<KillableDesk> => {
  const { page, close } = await openDesk({ profile, port: server.port });
  const group = browserProcess();
  return { page, close, kill: () => process.kill(-group, 'SIGKILL') };
};

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'karjobiboroni-kill-'));
  server = await serve();
});

afterAll(() => {
  server.stop();
  rmSync(profile, { recursive: true, force: true });
});

// A round that failed has left its browser in the profile, where the next try would find it.
afterEach(async () => {
  await desk?.close();
});

describe('a browser that is killed while somebody types', () => {
  it(`has kept, in each of ${String(rounds)} rounds, all it showed as saved and all but the last second`, async () => {
    await runKills(rounds, start, (started) => {
      desk = started;
    });
  });
});
