import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorWords } from '#shared/words/desk/editor-words';
import { openDesk, serve, type RunningDesk } from '#tests/support/desk';
import { someOf } from '#tests/support/hostile/how-many';
import { damageDatabases } from './profile-damage';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

// A PC whose clock battery is dead starts in 2002, and in 2031 when somebody mistypes the year.

const years = { dead: '2002-01-01T00:00:00Z', ahead: '2031-06-15T10:00:00Z', now: '2026-11-26T10:00:00Z' } as const;
type Year = keyof typeof years;

let server: Awaited<ReturnType<typeof serve>>;
let profile = '';
let desk: RunningDesk | undefined;

beforeAll(async () => {
  server = await serve();
});

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'karjobiboroni-clock-'));
});

afterEach(async () => {
  await desk?.close();
  rmSync(profile, { recursive: true, force: true });
});

afterAll(() => {
  server.stop();
});

/** A start of the browser on a PC whose clock says this. */
const startIn = async (year: Year): Promise<Page> => {
  await desk?.close();
  desk = await openDesk({
    profile,
    port: server.port,
    prepare: (context) => context.clock.setSystemTime(new Date(years[year])),
  });
  return desk.page;
};

const openIn = async (year: Year, id: string): Promise<Page> => {
  const page = await startIn(year);
  await page.goto(`${desk?.address ?? ''}#/document/${id}`);
  await page.locator('.save-status[data-state]').waitFor();
  return page;
};

const closeAsAPersonDoes = async (page: Page): Promise<void> => {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
};

const newDocument = async (page: Page, committee: string): Promise<void> => {
  await page.goto(`${desk?.address ?? ''}#/library`);
  await page.getByRole('grid').locator('[data-row="0"]').waitFor();
  await page.keyboard.press('Alt+n');
  await page.locator('.save-status').waitFor();
  await writeInto(page, 'committee', committee);
  await isSaved(page);
};

/** The committees of the library's rows, from the top. */
const committeesShown = async (page: Page): Promise<readonly string[]> => {
  await page.keyboard.press('Alt+1');
  const rows = page.getByRole('grid').locator('[data-row]');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((row) => /\S+ কমিটি/u.exec(row)?.[0] ?? row);
};

describe('a clock that is wrong', () => {
  it.each([
    ['ahead', 'now'],
    ['now', 'dead'],
    ['ahead', 'dead'],
  ] as const)('first %s and then %s loses no word typed just before closing', async (before, after) => {
    const first = await startIn(before);
    const id = await openSample(first);
    await writeInto(first, 'committee', 'আগের সময়ের লেখা');
    await isSaved(first);
    for (const pause of someOf([0, 60, 20, 120], 2)) {
      const page = await openIn(after, id);
      const text = `পরের সময়ের শেষ কথা ${String(pause)}`;
      await writeInto(page, 'committee', text);
      await page.waitForTimeout(pause);
      await closeAsAPersonDoes(page);
      const next = await openIn(after, id);
      expect(await inputAt(next, 'committee').inputValue()).toBe(text);
    }
  });

  it('does not bring an older text back from the journal', async () => {
    const first = await startIn('ahead');
    const id = await openSample(first);
    await writeInto(first, 'committee', 'পুরোনো লেখা');
    await isSaved(first);
    const page = await openIn('dead', id);
    await writeInto(page, 'committee', 'নতুন লেখা');
    await isSaved(page);
    await desk?.close();
    damageDatabases(profile, 'the folder deleted');
    const next = await openIn('now', id);
    expect(await inputAt(next, 'committee').inputValue()).toBe('নতুন লেখা');
  });
  it('does not say what was changed last: the library shows that first', async () => {
    const first = await startIn('ahead');
    await openSample(first);
    await writeInto(first, 'committee', 'প্রথম কমিটি');
    await isSaved(first);
    const second = await startIn('dead');
    await newDocument(second, 'দ্বিতীয় কমিটি');
    expect(await committeesShown(second)).toEqual(['দ্বিতীয় কমিটি', 'প্রথম কমিটি']);
    const third = await startIn('now');
    await newDocument(third, 'তৃতীয় কমিটি');
    const inOrder = ['তৃতীয় কমিটি', 'দ্বিতীয় কমিটি', 'প্রথম কমিটি'];
    expect(await committeesShown(third)).toEqual(inOrder);
    await third.reload();
    expect(await committeesShown(third)).toEqual(inOrder);
  });

  it('that jumps while somebody writes takes nothing, keeps the other window out, and lets it in afterwards', async () => {
    const page = await startIn('now');
    const id = await openSample(page);
    const other = await page.context().newPage();
    await other.goto(`${desk?.address ?? ''}#/document/${id}`);
    const locked = other.locator('.strip').filter({ hasText: editorWords('bn').readOnly.locked });
    await locked.waitFor();
    let text = '';
    for (const year of ['dead', 'ahead', 'now', 'ahead', 'dead'] as const) {
      await page.context().clock.setSystemTime(new Date(years[year]));
      text = `${text}${year} `;
      await writeInto(page, 'committee', text);
      await isSaved(page);
      expect(await locked.count()).toBe(1);
      expect(await inputAt(other, 'committee').getAttribute('readonly')).not.toBeNull();
    }
    await closeAsAPersonDoes(page);
    await locked.waitFor({ state: 'detached' });
    expect(await inputAt(other, 'committee').inputValue()).toBe(text);
    await writeInto(other, 'committee', 'দ্বিতীয় জানালার লেখা');
    await isSaved(other);
    await desk?.close();
    const next = await openIn('ahead', id);
    expect(await inputAt(next, 'committee').inputValue()).toBe('দ্বিতীয় জানালার লেখা');
  });
});
