import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk, serve, type RunningDesk } from '#tests/support/desk';
import { damageDatabases, damages, type Damage } from './profile-damage';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

let server: Awaited<ReturnType<typeof serve>>;
let profile = '';
let desk: RunningDesk | undefined;

beforeAll(async () => {
  server = await serve();
});

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'karjobiboroni-lost-'));
});

afterEach(async () => {
  await desk?.close();
  rmSync(profile, { recursive: true, force: true });
});

afterAll(() => {
  server.stop();
});

const start = async (): Promise<RunningDesk> => {
  desk = await openDesk({ profile, port: server.port });
  return desk;
};

const end = async (): Promise<void> => {
  await desk?.close();
  desk = undefined;
};

/** A day's work: opens the document, writes a committee's name into it, waits until it is called saved, closes. */
const workADay = async (id: string, text: string): Promise<void> => {
  const { page, address } = await start();
  await page.goto(`${address}#/document/${id}`);
  await writeInto(page, 'committee', text);
  await isSaved(page);
  await end();
};

const begin = async (): Promise<string> => {
  const { page } = await start();
  const id = await openSample(page);
  await writeInto(page, 'committee', 'প্রথম দিনের কমিটি');
  await isSaved(page);
  await end();
  return id;
};

/** What the field holds after a start, by itself. */
const shownAfterStart = async (id: string): Promise<string> => {
  const { page, address } = await start();
  await page.goto(`${address}#/document/${id}`);
  return inputAt(page, 'committee').inputValue({ timeout: 20_000 });
};

describe('a database', () => {
  it('whose log has a torn record loses nothing two days later, when Chromium throws it away', async () => {
    const id = await begin();
    damageDatabases(profile, 'a record torn at the end of the log');
    await workADay(id, 'দ্বিতীয় দিনের কমিটি');
    expect(await shownAfterStart(id)).toBe('দ্বিতীয় দিনের কমিটি');
    await end();
    await workADay(id, 'তৃতীয় দিনের কমিটি');
    expect(await shownAfterStart(id)).toBe('তৃতীয় দিনের কমিটি');
  });

  it.each(Object.keys(damages) as readonly Damage[])('with %s comes back by itself', async (damage) => {
    const id = await begin();
    damageDatabases(profile, damage);
    expect(await shownAfterStart(id)).toBe('প্রথম দিনের কমিটি');
    await end();
    await workADay(id, 'পরের দিনের কমিটি');
    damageDatabases(profile, damage);
    expect(await shownAfterStart(id)).toBe('পরের দিনের কমিটি');
  });
});
