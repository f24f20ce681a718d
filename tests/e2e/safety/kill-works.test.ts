import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { libraryWords } from '#shared/words/desk/library-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { writeEverything } from '#shared/records/write-everything';
import { serve } from '#tests/support/desk';
import { goodMinutes } from '#tests/support/hostile/good-files';
import { propertySeed } from '#tests/support/property-runs';
import { startKillable } from './killable-browser';
import type { KillableDesk } from './kill-campaign';
import { inputAt, isSaved, openSample, storedDesk, writeInto } from './sample-desk';
import { randomFrom } from './seeded-random';

// Kills on one profile in the middle of works that write much: a paste of 200 rows, bursts of undoing, moved agenda items, a file of
// everything brought in, the trash emptied. What was called saved before is there afterwards, and a work is there whole or not at all.

const rounds = process.env.KARJOBIBORONI_LONG === undefined ? 8 : 100;

const random = randomFrom(propertySeed);

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

/** How many documents a file of everything brings. */
const many = 60;

const everythingFile = (round: number): string =>
  writeEverything({
    madeAt: '2026-01-01T00:00:00.000Z',
    documents: Array.from({ length: many }, (_, index) => ({
      json: goodMinutes(`bulk-${String(round)}-${String(index)}`),
    })),
    committees: [],
    directory: [],
    unreadable: [],
    settings: {},
  });

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

const pasteText = (page: Page, text: string): Promise<void> =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const rows = Array.from({ length: 200 }, (_, index) => `জনাব সদস্য ${String(index)}\tউপসচিব\tঅর্থ বিভাগ`).join('\r\n');

const settings = settingsWords('bn');
const library = libraryWords('bn');

type Work = (page: Page, round: number) => Promise<void>;

const works: Readonly<Record<string, Work>> = {
  'a paste of 200 rows': async (page) => {
    await page.keyboard.press('Alt+Shift+3');
    await page.locator('[role="row"][aria-rowindex="2"] [aria-colindex="3"]').first().click();
    await pasteText(page, rows);
  },
  'a burst of undoing': async (page) => {
    await page.keyboard.press('Alt+Shift+1');
    await page.locator('[data-path="agenda[0].discussion"]').focus();
    for (let count = 0; count < 12; count += 1) await page.keyboard.type(`শব্দ${String(count)} `);
    for (let count = 0; count < 6; count += 1) await page.keyboard.press('Control+z');
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+y');
  },
  'a new agenda item': async (page) => {
    await page.locator('[data-path="agenda[0].discussion"]').focus();
    await page.keyboard.press('Alt+Shift+Enter');
  },
  'a file of everything': async (page, round) => {
    await goTo(page, '#/settings');
    const button = page.getByRole('button', { name: settings.keep.read });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
    const buffer = Buffer.from(everythingFile(round));
    await chooser.setFiles({ name: 'everything.json', mimeType: 'application/json', buffer });
    await page.getByRole('dialog').getByRole('button', { name: settings.preview.take }).click();
  },
  'the trash emptied': async (page) => {
    await goTo(page, '#/library');
    await page.getByRole('grid').locator('[data-row="1"]').focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Alt+t');
    await page.getByRole('button', { name: library.emptyTrash }).click({ timeout: 3000 });
    await page.getByRole('dialog').getByRole('button', { name: library.emptyTrash }).click();
  },
};

const isGone = (error: unknown): boolean =>
  error instanceof Error && /closed|crash|detached|Target|Timeout/iu.test(error.message);

describe('a browser that is killed in the middle of a work', () => {
  it(
    `has, in each of ${String(rounds)} rounds on one profile, what was called saved, and each work whole or not at all`,
    { timeout: rounds * 30_000 },
    async () => {
      process.stderr.write(`seed of the kills: ${String(propertySeed)}\n`);
      desk = await startKillable(profile, server.port);
      const id = await openSample(desk.page);
      for (let round = 0; round < rounds; round += 1) {
        const { page } = desk;
        const marker = `চিহ্ন ${String(round)}`;
        await goTo(page, `#/document/${id}`);
        await page.locator('.save-status').waitFor();
        await page.keyboard.press('Alt+Shift+1');
        await inputAt(page, 'committee').waitFor();
        await writeInto(page, 'committee', marker);
        await isSaved(page);
        const name = Object.keys(works)[round % Object.keys(works).length] ?? '';
        const started = desk;
        const killed = new Promise<void>((resolve) => {
          setTimeout(
            () => {
              started.kill();
              resolve();
            },
            200 + random() * 1800,
          );
        });
        await works[name]?.(page, round).catch((error: unknown) => {
          if (!isGone(error)) throw error;
        });
        await killed;
        await started.close().catch(() => undefined);
        desk = await startKillable(profile, server.port);
        await desk.page.goto(`http://127.0.0.1:${String(server.port)}/#/document/${id}`);
        await desk.page.locator('.save-status').waitFor();
        const { json, ids } = await storedDesk(desk.page, id);
        expect({ round, name, json }).toMatchObject({ json: expect.stringContaining(marker) as string });
        const brought = ids.filter((one) => one.startsWith(`bulk-${String(round)}-`)).length;
        expect([0, many]).toContain(brought);
        if (round % 20 === 19) process.stderr.write(`${String(round + 1)} of ${String(rounds)} kills\n`);
      }
    },
  );
});
