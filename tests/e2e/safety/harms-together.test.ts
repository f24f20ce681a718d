import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { someOf } from '#tests/support/hostile/how-many';
import { killableInProfile } from './killable-in-profile';
import { damageDatabases, type Damage } from './profile-damage';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

// What seldom comes alone: a kill, a torn or a lost database and a clock that jumps, on one day, and again a month later.

const days = {
  first: '2026-11-26T10:00:00Z',
  'the same, its clock years ahead': '2031-06-15T10:00:00Z',
  'a month later': '2026-12-26T10:00:00Z',
  'that day, its clock years behind': '2002-01-01T00:00:00Z',
} as const;

const own = killableInProfile();

const start = (day: keyof typeof days): Promise<Page> =>
  own.start((context) => context.clock.setSystemTime(new Date(days[day])));

const goTo = async (page: Page, id: string): Promise<void> => {
  await page.evaluate((document) => {
    location.hash = `#/document/${document}`;
  }, id);
  await page.locator('.save-status[data-state]').waitFor();
};

/** How many storage buckets there are, when what follows a start is done. */
const bucketCount = (page: Page): Promise<number> =>
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
  it.each(someOf(pairs, 1))('lose nothing together (%s, then %s), nor a month later', async (one, other) => {
    const first = await start('first');
    const id = await openSample(first);
    let last = '';
    const write = async (running: Page, text: string): Promise<void> => {
      await writeInto(running, 'committee', text);
      await isSaved(running);
      last = text;
    };
    await write(first, 'প্রথম দিনের কমিটি');
    await own.kill();
    damageDatabases(own.profile, one);
    for (const day of Object.keys(days) as readonly (keyof typeof days)[]) {
      const running = await start(day);
      await goTo(running, id);
      expect({ day, text: await inputAt(running, 'committee').inputValue() }).toEqual({ day, text: last });
      await write(running, `${day}-এর কমিটি`);
      await own.kill();
      damageDatabases(own.profile, day === 'first' ? other : one);
    }
    const end = await start('that day, its clock years behind');
    await goTo(end, id);
    expect(await inputAt(end, 'committee').inputValue()).toBe(last);
    // The one in use, the one before it, the next; the first has no bucket.
    await expect.poll(() => bucketCount(end)).toBeLessThanOrEqual(3);
  });
});
