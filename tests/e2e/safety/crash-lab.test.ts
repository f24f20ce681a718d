import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, serve, type RunningDesk } from '#tests/support/desk';
import { propertySeed } from '#tests/support/property-runs';
import { databaseFolders, tornRecord } from './profile-damage';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';
import { randomFrom } from './seeded-random';

// A laboratory of power cuts on real profiles: while somebody writes, the profile is copied at random moments, as a disk keeps it; the
// logs of IndexedDB in the copy are then torn as a cut tears them. Each copy is started on two days, with writing in between. What
// was called saved before the copying began must be there, by itself.

const states = process.env.KARJOBIBORONI_LONG === undefined ? 2 : 500;

/** So many are copied in one go of writing. */
const atOnce = 20;

const random = randomFrom(propertySeed);
const temporary = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-lab-'));

/** What a cut does to a log: nothing that was synced is lost, but what comes after it is torn, full of zeros or not there. */
const tears = {
  nothing: () => undefined,
  'a torn record': (log) => {
    appendFileSync(log, tornRecord);
  },
  'zeros at the end': (log) => {
    appendFileSync(log, Buffer.alloc(1 + Math.floor(random() * 40_000)));
  },
  'cut at any byte': (log) => {
    truncateSync(log, Math.floor(statSync(log).size * random()));
  },
} as const satisfies Readonly<Record<string, (log: string) => void>>;

type Tear = keyof typeof tears;

const tearNames = Object.keys(tears) as readonly Tear[];

const tearLogs = (profile: string, tear: Tear): void => {
  for (const folder of databaseFolders(profile))
    for (const name of readdirSync(folder)) if (name.endsWith('.log')) tears[tear](join(folder, name));
};

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve();
});

afterAll(() => {
  server.stop();
});

const openAt = async (profile: string, id: string): Promise<RunningDesk> => {
  const desk = await openDesk({ profile, port: server.port, isWholeBrowser: true });
  await desk.page.goto(`${desk.address}#/document/${id}`);
  await desk.page.locator('.save-status[data-state]').waitFor();
  return desk;
};

const shown = (page: Page): Promise<string> => inputAt(page, 'committee').inputValue();

/** Copies a profile that is in use; LevelDB may remove a file in the middle of it, and then it is done again. */
const copyProfile = (profile: string): string => {
  for (;;) {
    const copy = temporary();
    try {
      cpSync(profile, copy, { recursive: true, filter: (path) => !path.includes('Singleton') });
      return copy;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      rmSync(copy, { recursive: true, force: true });
    }
  }
};

/** The count that a text ends with. */
const countIn = (text: string): number => Number(/\d+$/u.exec(text)?.[0] ?? -1);

type Copied = { readonly profile: string; readonly saved: number; readonly tear: Tear };

/** Writes texts that count up, and copies the profile at random moments of it; `before` texts were written earlier. */
const copyWhileWriting = async (
  profile: string,
  id: string,
  wanted: number,
  before: number,
): Promise<readonly Copied[]> => {
  const desk = await openAt(profile, id);
  const copies: Copied[] = [];
  for (let count = before + 1; copies.length < wanted; count += 1) {
    await writeInto(desk.page, 'committee', `কমিটি ${String(count)}`);
    await isSaved(desk.page);
    if (random() < 0.5) continue;
    // The next text is on its way to the disk while the profile is copied.
    await writeInto(desk.page, 'committee', `কমিটি ${String((count += 1))}`);
    await desk.page.waitForTimeout(random() * 500);
    const copy = copyProfile(profile);
    const tear = tearNames[copies.length % tearNames.length] ?? 'nothing';
    copies.push({ profile: copy, saved: count - 1, tear });
    await isSaved(desk.page);
  }
  await desk.close();
  return copies;
};

const expectKept = async ({ profile, saved, tear }: Copied, id: string): Promise<void> => {
  tearLogs(profile, tear);
  const first = await openAt(profile, id);
  expect({ tear, count: countIn(await shown(first.page)) }).toMatchObject({ tear, count: expect.toSatisfy((count: number) => count >= saved) as number }); // prettier-ignore
  await writeInto(first.page, 'committee', 'পরের দিন 7000');
  await isSaved(first.page);
  await first.close();
  const next = await openAt(profile, id);
  expect({ tear, text: await shown(next.page) }).toEqual({ tear, text: 'পরের দিন 7000' });
  await writeInto(next.page, 'committee', 'তার পরের দিন 8000');
  await isSaved(next.page);
  await next.close();
  const last = await openAt(profile, id);
  expect({ tear, text: await shown(last.page) }).toEqual({ tear, text: 'তার পরের দিন 8000' });
  await last.close();
};

describe('a profile as a power cut leaves it', () => {
  it(
    `has, in each of ${String(states)} states, what was called saved, on that day and on the two after it`,
    { timeout: states * 75_000 },
    async () => {
      process.stderr.write(`seed of the laboratory: ${String(propertySeed)}\n`);
      const profile = temporary();
      const desk = await openDesk({ profile, port: server.port, isWholeBrowser: true });
      const id = await openSample(desk.page);
      await isSaved(desk.page);
      await desk.close();
      for (let done = 0; done < states; done += atOnce) {
        const copies = await copyWhileWriting(profile, id, Math.min(atOnce, states - done), done * 100);
        for (const copy of copies) {
          await expectKept(copy, id);
          rmSync(copy.profile, { recursive: true, force: true });
        }
        process.stderr.write(`the laboratory: ${String(done + copies.length)} of ${String(states)} states hold\n`);
      }
      rmSync(profile, { recursive: true, force: true });
    },
  );
});
