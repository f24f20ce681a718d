import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '#tests/support/desk';
import type { KillableDesk } from './kill-campaign';
import { startKillable } from './killable-browser';
import { damageDatabases, type Damage } from './profile-damage';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

// What seldom comes alone: a kill, a torn or a lost database and a clock that jumps, on one day, and again a month later.

const days = {
  first: '2026-11-26T10:00:00Z',
  'the same, its clock years ahead': '2031-06-15T10:00:00Z',
  'a month later': '2026-12-26T10:00:00Z',
  'that day, its clock years behind': '2002-01-01T00:00:00Z',
} as const;

let server: Awaited<ReturnType<typeof serve>>;
let profile = '';
let desk: KillableDesk | undefined;

beforeAll(async () => {
  server = await serve();
});

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'karjobiboroni-harms-'));
});

afterEach(async () => {
  await desk?.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true });
});

afterAll(() => {
  server.stop();
});

const start = async (day: keyof typeof days): Promise<KillableDesk> => {
  desk = await startKillable(profile, server.port, (context) => context.clock.setSystemTime(new Date(days[day])));
  return desk;
};

const endByKill = async (running: KillableDesk): Promise<void> => {
  running.kill();
  await running.close().catch(() => undefined);
};

const goTo = async ({ page }: KillableDesk, id: string): Promise<void> => {
  await page.evaluate((document) => {
    location.hash = `#/document/${document}`;
  }, id);
  await page.locator('.save-status[data-state]').waitFor();
};

/** How many storage buckets there are, when what follows a start is done. */
const bucketCount = ({ page }: KillableDesk): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const { storageBuckets } = navigator as unknown as { storageBuckets: { keys: () => Promise<readonly string[]> } };
    return (await storageBuckets.keys()).length;
  });

const pairs: readonly (readonly [Damage, Damage])[] = [
  ['a record torn at the end of the log', 'the folder deleted'],
  ['the log cut in half', 'CURRENT damaged'],
  ['a record torn at the end of the log', 'a record torn at the end of the log'],
];

describe('a kill, a damage and a jump of the clock', () => {
  it.each(pairs)('lose nothing together (%s, then %s), nor a month later', async (one, other) => {
    const first = await start('first');
    const id = await openSample(first.page);
    let last = '';
    const write = async (running: KillableDesk, text: string): Promise<void> => {
      await writeInto(running.page, 'committee', text);
      await isSaved(running.page);
      last = text;
    };
    await write(first, 'প্রথম দিনের কমিটি');
    await endByKill(first);
    damageDatabases(profile, one);
    for (const day of Object.keys(days) as readonly (keyof typeof days)[]) {
      const running = await start(day);
      await goTo(running, id);
      expect({ day, text: await inputAt(running.page, 'committee').inputValue() }).toEqual({ day, text: last });
      await write(running, `${day}-এর কমিটি`);
      await endByKill(running);
      damageDatabases(profile, day === 'first' ? other : one);
    }
    const end = await start('that day, its clock years behind');
    await goTo(end, id);
    expect(await inputAt(end.page, 'committee').inputValue()).toBe(last);
    // The one in use, the one before it, the next; the first has no bucket.
    await expect.poll(() => bucketCount(end)).toBeLessThanOrEqual(3);
  });
});
