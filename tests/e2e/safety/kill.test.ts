import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { serve } from '#tests/support/desk';
import { runKills, type KillableDesk } from './kill-campaign';
import { startKillable } from './killable-browser';

const rounds = process.env.KARJOBIBORONI_LONG === undefined ? 12 : 100;

let profile = '';
let server: Awaited<ReturnType<typeof serve>>;
let desk: KillableDesk | undefined;

const start = (): Promise<KillableDesk> => startKillable(profile, server.port);

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
