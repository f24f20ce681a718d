import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { expectValue } from '#shared/kernel/result';
import { parseMeeting } from '#shared/minutes/parse';
import { propertySeed } from '#tests/support/property-runs';
import { documentIdOf, openSample, storedDesk } from './sample-desk';
import { randomFrom } from './seeded-random';

/** A desk on one profile, which each start finds as the last one left it. */
export type KillableDesk = {
  readonly page: Page;
  /** Kills the program with all its processes at once. */
  readonly kill: () => void;
  /** Lets go of what is left of it. */
  readonly close: () => Promise<void>;
};

const random = randomFrom(propertySeed);
const between = (low: number, high: number): number => low + random() * (high - low);

/** What is typed, a syllable at a time: conjuncts, vowel signs on both sides, digits, spaces. */
const syllables = [
  ...new Intl.Segmenter('bn').segment('সভাপতি ক্ষমতাপ্রাপ্ত কর্মকর্তাকে ১২ কার্যদিবসের মধ্যে বিজ্ঞপ্তি জারির নির্দেশ দেন '),
].map(({ segment }) => segment);

type Target = {
  readonly name: string;
  readonly enter: (page: Page) => Promise<void>;
  /** The element that shows the text. */
  readonly shown: string;
  /** What has the caret when the desk is opened again. */
  readonly focused: string;
};

const targets: readonly Target[] = [
  {
    name: 'rich text',
    shown: '[data-path="agenda[0].discussion"]',
    focused: '[data-path="agenda[0].discussion"]:focus-within',
    enter: async (page) => {
      await page.keyboard.press('Alt+Shift+1');
      await page.locator('[data-path="agenda[0].discussion"]').focus();
      await page.keyboard.press('Control+End');
    },
  },
  {
    name: 'a line',
    shown: '[data-path="committee"]',
    focused: '[data-path="committee"]:focus',
    enter: async (page) => {
      await page.keyboard.press('Alt+Shift+1');
      await page.locator('[data-path="committee"]').focus();
      await page.keyboard.press('End');
    },
  },
  {
    name: 'a cell of a grid',
    shown: '[role="row"][aria-rowindex="2"] [aria-colindex="3"]',
    focused: '[data-path="attendance"]:focus-within',
    enter: async (page) => {
      await page.keyboard.press('Alt+Shift+3');
      await page.locator('[role="row"][aria-rowindex="2"] [aria-colindex="3"]').first().click();
      await page.keyboard.press('F2');
    },
  },
];

/** What the window showed at one moment: the text, and whether it said that this was saved. */
type Sight = { readonly at: number; readonly text: string; readonly isSaved: boolean };

/** Looks at the field and the state of saving together, and tells what changes, and at least every 50 ms that it goes on. */
const watchWindow = async (page: Page, shown: string, onSight: (sight: Sight) => void): Promise<void> => {
  await page.exposeFunction('tellSight', onSight);
  await page.evaluate((selector) => {
    const tell = (window as unknown as { tellSight: (sight: Sight) => Promise<void> }).tellSight;
    let last = '';
    let told = 0;
    const look = (): void => {
      const element = document.querySelector(selector);
      const input = element instanceof HTMLInputElement ? element : element?.querySelector('input, textarea');
      const typed = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? input.value : '';
      const text = typed === '' ? (element?.textContent ?? '') : typed;
      const isSaved = document.querySelector('.save-status')?.getAttribute('data-state') === 'saved';
      const isSame = `${String(isSaved)} ${text}` === last;
      if (isSame && Date.now() - told < 50) return;
      last = `${String(isSaved)} ${text}`;
      told = Date.now();
      void tell({ at: told, text, isSaved });
    };
    look();
    setInterval(look, 10);
  }, shown);
};

const summary = (verdicts: readonly Verdict[]): string => {
  const sum = (of: (verdict: Verdict) => number): string => String(verdicts.reduce((all, one) => all + of(one), 0));
  const lost = verdicts.map((verdict) => verdict.lost).sort((a, b) => a - b);
  const still = Math.max(...verdicts.map(({ stoodStill }) => stoodStill));
  return [
    `${String(verdicts.length)} kills, ${sum((one) => one.sights)} texts seen, ${sum((one) => one.savedSights)} sights of a saved one;`,
    `lost before the kill: median ${String(lost[lost.length >> 1])} ms, most ${String(lost.at(-1))} ms (page held up by the machine for at most ${String(still)} ms of it)`,
  ].join(' ');
};

const typeUntil = async (page: Page, pause: number, isOver: () => boolean): Promise<void> => {
  for (let count = 0; !isOver(); count += 1) {
    await page.keyboard.insertText(syllables[count % syllables.length] ?? '');
    // A person stops now and then, which is when the desk says that it has saved.
    await page.waitForTimeout(random() < 0.1 ? 450 : pause);
  }
};

/** Every text of a JSON value, in order. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** What a sight adds to what was there before the typing, with enough of that to know the place by. */
const typedIn = (before: string, { text }: Sight): string =>
  text.slice(Math.max(0, before.length - 12)).normalize('NFC');

/** The document is there again; where it is not, what the window shows instead says why. */
const waitForDocument = async (page: Page, round: number): Promise<void> => {
  try {
    await page.locator('.save-status').waitFor();
  } catch {
    const shown = await page.locator('body').innerText();
    expect.fail(`round ${String(round)}: the document did not open; ${page.url()} shows: ${shown.slice(0, 500)}`);
  }
};

type Killed = { readonly sights: readonly Sight[]; readonly at: number };

/** Types into a field and kills the program in the middle of it. */
const killWhileTyping = async (desk: KillableDesk, target: Target): Promise<Killed> => {
  const sights: Sight[] = [];
  await target.enter(desk.page);
  await watchWindow(desk.page, target.shown, (sight) => sights.push(sight));
  let at = 0;
  const killed = new Promise<void>((resolve) => {
    setTimeout(
      () => {
        at = Date.now();
        desk.kill();
        resolve();
      },
      between(300, 2600),
    );
  });
  await typeUntil(desk.page, between(5, 160), () => at > 0).catch((error: unknown) => {
    if (at === 0) throw error;
  });
  await killed;
  await desk.close().catch(() => undefined);
  return { sights, at };
};

type Verdict = {
  readonly target: string;
  readonly sights: number;
  readonly savedSights: number;
  /** How long before the kill the oldest text stood there that is gone, in milliseconds. */
  readonly lost: number;
  /** For how much of that the machine did not let the page run. */
  readonly stoodStill: number;
  /** Texts that were shown as saved and are gone. */
  readonly broken: readonly string[];
  readonly typedFor: number;
};

/**
 * How long the page stood still between its sights and until the kill: where the machine is too busy to let the window
 * run, its second is longer than the clock's.
 */
const stillstand = (sights: readonly Sight[], from: number, to: number): number => {
  const times = [...sights.map((sight) => sight.at).filter((at) => at > from && at < to), to];
  return times.reduce(({ sum, last }, at) => ({ sum: sum + Math.max(0, at - last - 100), last: at }), {
    sum: 0,
    last: from,
  }).sum;
};

const judge = (target: Target, { sights, at }: Killed, json: string): Verdict => {
  const before = sights[0]?.text ?? '';
  const stored = textsOf(expectValue(parseMeeting(json))).join('\n');
  const isStored = (sight: Sight): boolean => stored.includes(typedIn(before, sight));
  const oldestLost = sights.find((sight) => !isStored(sight));
  const lost = oldestLost === undefined ? 0 : at - oldestLost.at;
  return {
    target: target.name,
    sights: new Set(sights.map(({ text }) => text)).size,
    savedSights: sights.filter(({ isSaved }) => isSaved).length,
    lost,
    stoodStill: stillstand(sights, at - lost, at),
    broken: sights.filter((sight) => sight.isSaved && !isStored(sight)).map(({ text }) => text),
    typedFor: at - (sights[1]?.at ?? at),
  };
};

/**
 * Kills a program again and again while somebody types in it, on one profile, and compares what it showed with what is there
 * at the next start. `start` opens it on the same profile each time; `onStarted` is told of each, so that a test that fails
 * leaves none behind.
 */
export const runKills = async (
  rounds: number,
  start: () => Promise<KillableDesk>,
  onStarted: (desk: KillableDesk) => void,
): Promise<void> => {
  process.stderr.write(`seed of the kills: ${String(propertySeed)}\n`);
  const startAnew = async (): Promise<KillableDesk> => {
    const desk = await start();
    onStarted(desk);
    return desk;
  };
  let desk = await startAnew();
  const id = await openSample(desk.page);
  const verdicts: Verdict[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const target = targets[Math.floor(random() * targets.length)] ?? expect.fail('no target');
    const killed = await killWhileTyping(desk, target);
    desk = await startAnew();
    const { page } = desk;
    await waitForDocument(page, round);
    expect(documentIdOf(page)).toBe(id);
    const { json, rowChangedAt } = await storedDesk(page, id);
    expect((JSON.parse(json) as { changedAt: string }).changedAt).toBe(rowChangedAt);
    const verdict = judge(target, killed, json);
    verdicts.push(verdict);
    expect({ round, ...verdict }).toMatchObject({ broken: [] });
    // The place is written as the text is: within a second.
    if (verdict.typedFor > 1000) await page.locator(target.focused).waitFor();
  }
  process.stderr.write(`${summary(verdicts)}\n`);
  expect(verdicts.filter(({ lost, stoodStill }) => lost - stoodStill > 1000)).toEqual([]);
  expect(verdicts.some(({ savedSights }) => savedSights > 1)).toBe(true);
};
