// At sixty pages with the paper open: how soon the pages in view follow a pause in typing, and the memory after 500 keys.
import type { Minutes } from '#shared/minutes/model';
import { deskProcess, heapAfterCollecting, pauseFor, take, type Started } from './browser';
import { importDocument, makeDocument, middleItem, paperPages } from './documents';
import { megabytes, ms, spreadOf, type Spread } from './figures';
import { pathOf } from './keys';
import type { Table } from './print-table';
import { browserProcesses, memoryOf, rendererProcesses, type ProcessMemory } from './processes';
import { letterAt } from './typing';

export type PaperFigures = {
  readonly pages: number;
  /** From the last key's time stamp until the frame reported all pages of that text. */
  readonly shown: Spread;
  /** Of that, from the frame's start with the text until its end. */
  readonly laying: Spread;
  /** From the last key's time stamp until the page in view had other words. */
  readonly visible: Spread;
};

export type MemoryFigures = {
  readonly keys: number;
  readonly heapBefore: number;
  readonly heapAfter: number;
  readonly window: ProcessMemory;
  /** The same after the garbage of the window itself has been collected; that of its workers stays. */
  readonly windowAfter: ProcessMemory;
  readonly renderers: ProcessMemory;
  readonly rendererCount: number;
  readonly browser: ProcessMemory;
};

export type SixtyResult = { readonly paper: PaperFigures; readonly memory: MemoryFigures };

const press = async ({ cdp }: Pick<Started, 'cdp'>, index: number): Promise<void> => {
  const letter = letterAt(index);
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter, code: 'KeyK' });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, code: 'KeyK' });
};

/** Puts the caret at the end of the discussion in the document's middle; gives the item's place. */
export const goToMiddle = async ({ page }: Pick<Started, 'page'>, minutes: Minutes): Promise<number> => {
  const item = middleItem(minutes);
  const field = page.locator(`[data-path="${pathOf('discussion', item)}"]`);
  await field.scrollIntoViewIfNeeded();
  await field.click();
  await page.keyboard.press('Control+End');
  return item;
};

/** Types so many keys, with a pause after every ten, and waits until the last of them is saved and laid out. */
export const typeThrough = async (desk: Pick<Started, 'cdp'>, keys: number): Promise<void> => {
  for (let key = 0; key < keys; key += 1) {
    await press(desk, key);
    if (key % 10 === 9) await pauseFor(300);
  }
  await pauseFor(3000);
};

/** Brings the paper to the page that prints the field, and has its frame note each change of that page. */
const watchPage = async ({ page }: Started, text: string): Promise<void> => {
  const frame = page.frames().find((one) => one.url().includes('paper.html'));
  if (!frame) throw new Error('the paper is not open');
  await frame.evaluate((wanted) => {
    const sheet = [...document.querySelectorAll('.sheet')].find((one) => one.textContent.includes(wanted));
    sheet?.scrollIntoView();
    const holder = window as unknown as { changes: number[] };
    holder.changes = [];
    new MutationObserver((records) => {
      const isInView = records.some(({ addedNodes }) =>
        [...addedNodes].some((node) => {
          if (!(node instanceof HTMLElement)) return false;
          const { top, bottom } = node.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      );
      if (isInView)
        requestAnimationFrame(() => setTimeout(() => holder.changes.push(performance.timeOrigin + performance.now())));
    }).observe(document.getElementById('pages')!, { childList: true });
  }, text);
};

const lastChange = ({ page }: Started): Promise<number> =>
  page
    .frames()
    .find((one) => one.url().includes('paper.html'))!
    .evaluate(() => (window as unknown as { changes: number[] }).changes.splice(0).at(-1) ?? Number.NaN);

const pauseOnce = async (desk: Started, from: number) => {
  for (const list of ['paints', 'shown'] as const) await take(desk.page, list);
  await lastChange(desk);
  for (let key = 0; key < 6; key += 1) {
    await press(desk, from + key);
    await pauseFor(90);
  }
  await pauseFor(2500);
  const paints = await take(desk.page, 'paints');
  const shown = await take(desk.page, 'shown');
  const origin = await desk.page.evaluate(() => performance.timeOrigin);
  const last = paints.at(-1)!.stamp;
  const end = shown.at(-1);
  return {
    shown: (end?.at ?? Number.NaN) - last,
    laying: end?.milliseconds ?? Number.NaN,
    visible: (await lastChange(desk)) - origin - last,
  };
};

const measurePaper = async (desk: Started, pages: number, pauses: number): Promise<PaperFigures> => {
  const all = [];
  for (let pause = 0; pause <= pauses; pause += 1) all.push(await pauseOnce(desk, pause * 6));
  const measured = all.slice(1);
  return {
    pages,
    shown: spreadOf(measured.map(({ shown }) => shown)),
    laying: spreadOf(measured.map(({ laying }) => laying)),
    visible: spreadOf(measured.map(({ visible }) => visible)),
  };
};

const measureMemory = async (desk: Started, keys: number, heapBefore: number): Promise<MemoryFigures> => {
  await typeThrough(desk, keys);
  const window = memoryOf([await deskProcess(desk)]);
  const all = rendererProcesses(desk.profile);
  const renderers = memoryOf(all);
  const browser = memoryOf(browserProcesses(desk.profile));
  const heapAfter = await heapAfterCollecting(desk);
  const windowAfter = memoryOf([await deskProcess(desk)]);
  return { keys, heapBefore, heapAfter, window, windowAfter, renderers, rendererCount: all.length, browser };
};

export const measureSixty = async (desk: Started, pauses: number, keys: number): Promise<SixtyResult> => {
  process.stderr.write('sixty pages: the paper and the memory\n');
  const minutes = makeDocument('sixty');
  await importDocument(desk, minutes);
  const pages = await paperPages(desk);
  const item = await goToMiddle(desk, minutes);
  await pauseFor(1000);
  const heapBefore = await heapAfterCollecting(desk);
  const last = minutes.agenda[item]?.discussion?.findLast(({ type }) => type === 'paragraph');
  const text =
    last?.type === 'paragraph'
      ? last.runs
          .map((run) => run.text)
          .join('')
          .slice(0, 40)
      : '';
  await watchPage(desk, text);
  const paper = await measurePaper(desk, pages, pauses);
  return { paper, memory: await measureMemory(desk, keys, heapBefore) };
};

export const paperTable = ({ paper }: SixtyResult): Table => ({
  title: `The paper after a pause in typing, ${paper.pages} pages`,
  how: 'Six keys, 90 ms apart, in a discussion in the middle of the document; from the last key’s time stamp. The desk waits 120 ms for a pause first.',
  heads: ['', 'pauses', 'p50', 'p95', 'max'],
  rows: (
    [
      ['page in view drawn with the new words', paper.visible],
      ['all pages stand', paper.shown],
      ['of it in the frame: read, compose, measure, break', paper.laying],
    ] as const
  ).map(([name, one]) => [name, String(one.count), ms(one.p50), ms(one.p95), ms(one.max)]),
  notes: ['aim: pages in view within 500 ms of the pause'],
});

export const memoryTable = ({ paper, memory }: SixtyResult): Table => ({
  title: `Memory, ${paper.pages} pages, the paper open, after ${memory.keys} keys`,
  how: '/proc/<pid>/smaps_rollup before the garbage is collected by hand: what only these processes have (private), and with their share of what is shared (proportional). Heap after collecting.',
  heads: ['', 'private', 'proportional'],
  rows: [
    ['the window’s process', megabytes(memory.window.private), megabytes(memory.window.proportional)],
    ['  after collecting', megabytes(memory.windowAfter.private), megabytes(memory.windowAfter.proportional)],
    [
      `all renderer processes (${memory.rendererCount}: window, paper)`,
      megabytes(memory.renderers.private),
      megabytes(memory.renderers.proportional),
    ],
    ['with the browser’s own processes', megabytes(memory.browser.private), megabytes(memory.browser.proportional)],
    ['JavaScript heap of the window, before the keys', megabytes(memory.heapBefore), ''],
    ['JavaScript heap of the window, after', megabytes(memory.heapAfter), ''],
  ],
  notes: ['aim: under 400 MB'],
});
