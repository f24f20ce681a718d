import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editorWords } from '#shared/words/desk/editor-words';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

// A lid that is shut, a window that the browser freezes to save the battery: the time that passes takes no word along.

let desk: RunningDesk;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(async () => {
  await desk.close();
});

const setLifecycle = async (page: Page, state: 'frozen' | 'active'): Promise<void> => {
  const session = await desk.context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state });
  await session.detach();
};

const textOf = (page: Page): Promise<string> => inputAt(page, 'committee').inputValue();

const openAnew = async (id: string): Promise<Page> => {
  const page = await desk.newPage();
  await page.goto(`${desk.address}#/document/${id}`);
  await page.locator('.save-status').waitFor();
  return page;
};

describe('a window that is frozen', () => {
  it('saves what was typed just before, at the latest when it goes on', async () => {
    const { page } = desk;
    await openSample(page);
    for (const pause of [0, 100, 300]) {
      const text = `জমে যাওয়ার আগের লেখা ${String(pause)}`;
      await writeInto(page, 'committee', text);
      await page.waitForTimeout(pause);
      await setLifecycle(page, 'frozen');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await setLifecycle(page, 'active');
      await isSaved(page);
      await page.reload();
      await isSaved(page);
      expect(await textOf(page)).toBe(text);
    }
  });

  it('keeps its document, which another window gets with all that was saved when it is gone', async () => {
    const { page } = desk;
    const id = await openSample(page);
    await writeInto(page, 'committee', 'জমে যাওয়া জানালার লেখা');
    await isSaved(page);
    await setLifecycle(page, 'frozen');
    const other = await openAnew(id);
    const locked = other.locator('.strip').filter({ hasText: editorWords('bn').readOnly.locked });
    await locked.waitFor();
    expect(await textOf(other)).toBe('জমে যাওয়া জানালার লেখা');
    await page.close();
    await locked.waitFor({ state: 'detached' });
    await writeInto(other, 'committee', 'পরের জানালার লেখা');
    await isSaved(other);
    const last = await openAnew(id);
    expect(await textOf(last)).toBe('পরের জানালার লেখা');
  });
});

describe('a computer that sleeps for an hour', () => {
  it('goes on with what was being typed, in both windows', async () => {
    const { page } = desk;
    const id = await openSample(page);
    await isSaved(page);
    const other = await openAnew(id);
    // The timers of both windows find at once that an hour has gone by.
    for (const one of [page, other]) await one.clock.install();
    await writeInto(page, 'committee', 'ঘুমের আগের লেখা');
    for (const one of [page, other]) await one.clock.fastForward('01:00:00');
    await isSaved(page);
    expect(await inputAt(other, 'committee').getAttribute('readonly')).not.toBeNull();
    await page.clock.resume();
    await writeInto(page, 'committee', 'ঘুমের পরের লেখা');
    await isSaved(page);
    await page.close();
    const next = await openAnew(id);
    expect(await textOf(next)).toBe('ঘুমের পরের লেখা');
  });
});
