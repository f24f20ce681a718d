import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { editorWords } from '#shared/words/desk/editor-words';
import { libraryWords } from '#shared/words/desk/library-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { writeEverything } from '#shared/everything-file/write-everything';
import { goodMinutes } from '#tests/support/hostile/good-files';
import { propertySeed } from '#tests/support/property-runs';
import type { KillableDesk } from './kill-campaign';
import { inputAt, isSaved, openSample, storedDesk, writeInto } from './sample-desk';
import { randomFrom } from './seeded-random';

// Kills on one profile in the middle of works that write much. What was called saved before is there afterwards, and a work is there
// whole or not at all.

const random = randomFrom(propertySeed);

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

const state = editorWords('bn').state;
const settings = settingsWords('bn');
const library = libraryWords('bn');

type Work = (page: Page, round: number) => Promise<void>;

const works = {
  'a paste of 200 rows': async (page) => {
    await page.keyboard.press('Alt+Shift+3');
    await page.locator('[role="row"][aria-rowindex="2"] [aria-colindex="3"]').first().click();
    await pasteText(page, rows);
  },
  'a burst of undoing': async (page, round) => {
    await page.keyboard.press('Alt+Shift+1');
    const discussion = page.locator('[data-path="agenda[0].discussion"]');
    await discussion.focus();
    const word = `শব্দ-${String(round)}-`;
    for (let count = 0; count < 12; count += 1) await page.keyboard.type(`${word}${String(count)} `);
    // Words that come quickly are one step; what was saved before them is not to be undone.
    for (let count = 0; count < 6 && (await discussion.textContent())?.includes(word) === true; count += 1)
      await page.keyboard.press('Control+z');
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+y');
  },
  'a new agenda item': async (page) => {
    await page.locator('[data-path="agenda[0].discussion"]').focus();
    await page.keyboard.press('Alt+Shift+Enter');
  },
  'a moved agenda item': async (page) => {
    await page.locator('[data-path="agenda[0].discussion"]').focus();
    for (const key of ['Down', 'Down', 'Up', 'Down']) await page.keyboard.press(`Alt+Shift+Arrow${key}`);
  },
  'a change of state': async (page, round) => {
    for (const value of ['final', 'draft']) {
      await page.getByRole('combobox', { name: state, exact: true }).selectOption(value);
      await page.waitForTimeout(random() * (100 + (round % 7) * 100));
    }
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
} as const satisfies Readonly<Record<string, Work>>;

export type WorkName = keyof typeof works;

export const workNames = Object.keys(works) as readonly WorkName[];

const isGone = (error: unknown): boolean =>
  error instanceof Error && /closed|crash|detached|Target|Timeout/iu.test(error.message);

/** Begins a work and kills the program in the middle of it. */
const killDuring = async (desk: KillableDesk, work: Work, round: number): Promise<void> => {
  const killed = new Promise<void>((resolve) => {
    setTimeout(
      () => {
        desk.kill();
        resolve();
      },
      200 + random() * 1800,
    );
  });
  await work(desk.page, round).catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });
  await killed;
  await desk.close().catch(() => undefined);
};

export type WorkCampaign = {
  readonly rounds: number;
  readonly names: readonly WorkName[];
  /** Starts the program on the profile that the last one left. */
  readonly start: () => Promise<KillableDesk>;
  /** Told of each start, so that a campaign that fails leaves none behind. */
  readonly onStart: (desk: KillableDesk) => void;
};

/** Kills the program in the middle of the works in turn, and looks after each kill what is there. */
export const runWorks = async ({ rounds, names, start, onStart }: WorkCampaign): Promise<void> => {
  process.stderr.write(`seed of the kills: ${String(propertySeed)}\n`);
  const begin = async (): Promise<KillableDesk> => {
    const started = await start();
    onStart(started);
    return started;
  };
  let desk = await begin();
  const id = await openSample(desk.page);
  for (let round = 0; round < rounds; round += 1) {
    const { page } = desk;
    const marker = `চিহ্ন ${String(round)}`;
    await page.keyboard.press('Alt+Shift+1');
    await inputAt(page, 'committee').waitFor();
    await writeInto(page, 'committee', marker);
    await isSaved(page);
    const name = names[round % names.length] ?? 'a new agenda item';
    await killDuring(desk, works[name], round);
    desk = await begin();
    await goTo(desk.page, `#/document/${id}`);
    await desk.page.locator('.save-status').waitFor();
    const { json, ids } = await storedDesk(desk.page, id);
    expect({ round, name, json }).toMatchObject({ json: expect.stringContaining(marker) as string });
    const brought = ids.filter((one) => one.startsWith(`bulk-${String(round)}-`)).length;
    expect([0, many]).toContain(brought);
    if (round % 20 === 19) process.stderr.write(`${String(round + 1)} of ${String(rounds)} kills\n`);
  }
};
