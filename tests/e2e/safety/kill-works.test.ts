import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { serve } from '#tests/support/desk';
import type { KillableDesk } from './kill-campaign';
import { startKillable } from './killable-browser';
import { runWorks, workNames } from './work-campaign';

const rounds = process.env.KARJOBIBORONI_LONG === undefined ? workNames.length : 100;

let profile = '';
let server: Awaited<ReturnType<typeof serve>>;
let desk: KillableDesk | undefined;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'karjobiboroni-works-'));
  server = await serve();
});

afterEach(async () => {
  await desk?.close().catch(() => undefined);
});

afterAll(() => {
  server.stop();
  rmSync(profile, { recursive: true, force: true });
});

describe('a browser that is killed in the middle of a work', () => {
  it(
    `has, in each of ${String(rounds)} rounds on one profile, what was called saved, and each work whole or not at all`,
    async () => {
      await runWorks({
        rounds,
        names: workNames,
        start: () => startKillable(profile, server.port),
        onStart: (started) => {
          desk = started;
        },
      });
    },
    rounds * 30_000,
  );
});
