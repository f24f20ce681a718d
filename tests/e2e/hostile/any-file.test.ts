import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { goodEverything, goodMinutes } from '#tests/support/hostile/good-files';
import { hostileSeed, howMany, isLong } from '#tests/support/hostile/how-many';
import { hostileFiles, mutations } from '#tests/support/hostile/mutate';
import { storedRows } from '../rooms/room-pages';
import { cancelEverything, chooseEverything, dropFiles, faultOfDesk, takeEverything } from './give-files';

let desk: RunningDesk;
let page: Page;

beforeEach(async () => {
  desk = await openDesk();
  page = desk.page;
  await page.locator('.welcome').waitFor();
});

afterEach(async () => {
  await desk.close();
});

const few = Object.keys(mutations).length;
const timeLimit = 10_000;
const memoryLimit = 1024 ** 3;

/** Bytes of the window's values; what nothing needs any more (this test's own comparisons, most of all) does not count. */
const memoryOf = async (): Promise<number> => {
  const session = await desk.context.newCDPSession(page);
  const used = async (): Promise<number> => (await session.send('Runtime.getHeapUsage')).usedSize;
  if ((await used()) > memoryLimit) await session.send('HeapProfiler.collectGarbage');
  const bytes = await used();
  await session.detach();
  return bytes;
};

/** Does something to the desk, and says what is wrong with how long it took and what it left in memory. */
const watched = async (name: string, run: () => Promise<string>): Promise<string> => {
  const began = performance.now();
  const fault = await run();
  if (fault !== '') return `${name}: ${fault}`;
  if (performance.now() - began > timeLimit) return `${name}: took longer than ten seconds`;
  return (await memoryOf()) > memoryLimit ? `${name}: more than a gigabyte` : '';
};

const kept = async (): Promise<string> => {
  const { settings: _, ...tables } = await storedRows(page);
  return JSON.stringify(tables);
};

describe(`the desk, given damaged files (seed ${String(hostileSeed)})`, () => {
  const time = isLong ? 3_000_000 : 300_000;

  it('takes minutes or refuses them by a sentence with their name, and lives on', { timeout: time }, async () => {
    const files = hostileFiles(goodMinutes(), howMany(few), hostileSeed + 2);
    const faults: string[] = [];
    for (const file of files) {
      const before = await kept();
      const fault = await watched(file.name, async () => {
        const said = (await dropFiles(page, [file])).join();
        const refusal = page.locator('.notice[data-kind="problem"]', { hasText: file.name });
        const isRefused = (await refusal.count()) > 0;
        if (isRefused) return (await kept()) === before ? '' : 'refused, but something was written';
        return (await kept()) === before ? `neither taken nor refused: ${said}` : '';
      });
      if (fault !== '') faults.push(fault);
    }
    expect(faults).toEqual([]);
    expect(await faultOfDesk(page, desk.address)).toBe('');
    expect(desk.complaints).toEqual([]);
  });

  it(
    'shows what a file of everything holds or refuses it, and lives on with what it took',
    { timeout: time },
    async () => {
      const files = hostileFiles(goodEverything(), howMany(few), hostileSeed + 3);
      const faults: string[] = [];
      for (const [index, file] of files.entries()) {
        const before = await kept();
        const fault = await watched(file.name, async () => {
          if ((await chooseEverything(page, file)) !== 'preview')
            return (await kept()) === before ? '' : 'refused, but something was written';
          if (index % 3 > 0) {
            await cancelEverything(page);
            return (await kept()) === before ? '' : 'given up, but something was written';
          }
          await takeEverything(page);
          return '';
        });
        if (fault !== '') faults.push(fault);
        // A later file must not be judged by what an earlier one broke.
        const desks = index % 3 > 0 ? '' : await faultOfDesk(page, desk.address);
        if (desks !== '') faults.push(`${file.name}: ${desks}`);
      }
      expect(faults).toEqual([]);
      expect(desk.complaints).toEqual([]);
    },
  );
});
