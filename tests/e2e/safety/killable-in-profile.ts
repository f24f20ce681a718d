import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { serve } from '#tests/support/desk';
import type { KillableDesk } from './kill-campaign';
import { startKillable } from './killable-browser';

export type KillableInProfile = {
  /** The profile of the test that runs. */
  profile: string;
  /** The address of the desk. */
  address: string;
  readonly start: (prepare?: (context: BrowserContext) => Promise<void>) => Promise<Page>;
  readonly kill: () => Promise<void>;
};

/** Gives each test of a file a profile of its own, and a desk in it that is started and killed. */
export const killableInProfile = (): KillableInProfile => {
  let server: Awaited<ReturnType<typeof serve>>;
  let desk: KillableDesk | undefined;
  const own: KillableInProfile = {
    profile: '',
    address: '',
    start: async (prepare) => {
      desk = await startKillable(own.profile, server.port, prepare);
      return desk.page;
    },
    kill: async () => {
      desk?.kill();
      await desk?.close().catch(() => undefined);
      desk = undefined;
    },
  };
  beforeAll(async () => {
    server = await serve();
    own.address = `http://127.0.0.1:${String(server.port)}/`;
  });
  beforeEach(() => {
    own.profile = mkdtempSync(join(tmpdir(), 'karjobiboroni-profile-'));
  });
  afterEach(async () => {
    await own.kill();
    rmSync(own.profile, { recursive: true, force: true });
  });
  afterAll(() => {
    server.stop();
  });
  return own;
};
