// Keystroke to next paint, with the paper beside the text: in a discussion, a decision and a topic, in the sample and in
// sixty pages, beside a bare contenteditable with the same text in the same window. The two take turns, block by block.
import type { Page } from '@playwright/test';
import { pauseFor, take, type Started } from './browser';
import { importDocument, makeDocument, middleItem, paperPages, type Size } from './documents';
import { mean, ms, spreadOf, times, type Spread } from './figures';
import type { Table } from './print-table';
import { typeBurst, typeEvenly, typeTraced, type KeyFigure } from './typing';

const fields = ['discussion', 'decision', 'topic'] as const;
export type FieldName = (typeof fields)[number];

export const pathOf = (field: FieldName, item: number): string =>
  ({
    discussion: `agenda[${item}].discussion`,
    decision: `agenda[${item}].decisions[0].blocks`,
    topic: `agenda[${item}].topic`,
  })[field];

export type EditorFigures = {
  readonly paint: Spread;
  /** The third of the keys for which the main thread waited least for a processor, and the most that one of them waited. */
  readonly calm: Spread;
  readonly calmWait: number;
  /** Processor time of the main thread from the key to the end of its frame. */
  readonly toPaint: Spread;
  /** Milliseconds of the main thread for each key, all that follows from it included. */
  readonly ran: Spread;
  readonly ranMean: number;
  readonly burst: Spread;
};

export type KeyResult = {
  readonly size: Size;
  readonly pages: number;
  readonly field: FieldName;
  readonly desk: EditorFigures;
  readonly bare: EditorFigures;
  readonly longestTask: number;
};

const bareSelector = '#bench-bare';

/** Puts a bare editor at the window's foot, with the field's text in the field's type. */
const placeBare = (page: Page, path: string): Promise<void> =>
  page.evaluate((place) => {
    document.getElementById('bench-bare')?.remove();
    const field = document.querySelector<HTMLElement>(`[data-path="${place}"]`)!;
    const bare = document.createElement('div');
    bare.id = 'bench-bare';
    bare.contentEditable = 'true';
    const texts =
      field instanceof HTMLTextAreaElement ? [field.value] : [...field.querySelectorAll('p')].map((p) => p.textContent);
    for (const text of texts) bare.append(Object.assign(document.createElement('p'), { textContent: text }));
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(field);
    const width = `${field.clientWidth}px`;
    const look = {
      position: 'fixed',
      left: '0',
      bottom: '0',
      maxHeight: '40vh',
      overflow: 'auto',
      zIndex: '9',
      background: 'white',
    };
    Object.assign(bare.style, look, { fontFamily, fontSize, lineHeight, width });
    document.body.append(bare);
  }, path);

/** Only one of the two is there while the other is typed in; both keep their text. */
const showBare = (page: Page, isShown: boolean): Promise<void> =>
  page.evaluate((shown) => {
    document.getElementById('bench-bare')!.style.visibility = shown ? '' : 'hidden';
  }, isShown);

const enter = async (page: Page, selector: string): Promise<void> => {
  const field = page.locator(selector).first();
  await field.scrollIntoViewIfNeeded();
  await field.click();
  await page.keyboard.press('Control+End');
};

/** Saved, shown and checked: nothing of the last block is left to do. */
const settle = async (page: Page): Promise<void> => {
  await page.locator('.save-status[data-state="saved"]').waitFor();
  await pauseFor(1500);
};

type Typed = { readonly keys: KeyFigure[]; readonly traced: number[]; readonly bursts: number[] };

const figuresOf = ({ keys, traced, bursts }: Typed): EditorFigures => {
  const calm = keys.toSorted((one, other) => one.waited - other.waited).slice(0, Math.ceil(keys.length / 3));
  return {
    paint: spreadOf(keys.map(({ paint }) => paint)),
    calm: spreadOf(calm.map(({ paint }) => paint)),
    calmWait: calm.at(-1)?.waited ?? Number.NaN,
    toPaint: spreadOf(traced),
    ran: spreadOf(keys.map(({ ran }) => ran)),
    ranMean: mean(keys.map(({ ran }) => ran)),
    burst: spreadOf(bursts),
  };
};

export type Effort = { readonly blocks: number; readonly keys: number };

const measureField = async (desk: Started, path: string, { blocks, keys }: Effort) => {
  const { page } = desk;
  await placeBare(page, path);
  const editors = { desk: `[data-path="${path}"]`, bare: bareSelector };
  const newTyped = (): Typed => ({ keys: [], traced: [], bursts: [] });
  const typed = { desk: newTyped(), bare: newTyped() };
  let longestTask = 0;
  for (let block = 0; block <= blocks; block += 1) {
    for (const name of ['desk', 'bare'] as const) {
      await showBare(page, name === 'bare');
      await enter(page, editors[name]);
      await settle(page);
      await take(page, 'longTasks');
      if (block === 0) {
        await typeEvenly(desk, 8); // the first block only warms up
        continue;
      }
      typed[name].keys.push(...(await typeEvenly(desk, keys)));
      typed[name].bursts.push(...(await typeBurst(desk, 12)));
      await settle(page);
      const tasks = (await take(page, 'longTasks')).map(({ duration }) => duration);
      if (name === 'desk') longestTask = Math.max(longestTask, ...tasks);
      typed[name].traced.push(...(await typeTraced(desk, keys)));
    }
  }
  return { desk: figuresOf(typed.desk), bare: figuresOf(typed.bare), longestTask };
};

export const measureKeys = async (desk: Started, size: Size, effort: Effort): Promise<readonly KeyResult[]> => {
  const minutes = makeDocument(size);
  await importDocument(desk, minutes);
  const pages = await paperPages(desk);
  const results: KeyResult[] = [];
  for (const field of fields) {
    process.stderr.write(`typing: ${size}, ${field}\n`);
    results.push({ size, pages, field, ...(await measureField(desk, pathOf(field, middleItem(minutes)), effort)) });
  }
  return results;
};

const rowsOf = ({ pages, field, desk, bare, longestTask }: KeyResult): readonly (readonly string[])[] =>
  ([desk, bare] as const).map((one) => [
    one === desk ? `${pages} pages, ${field}` : '  bare contenteditable',
    ms(one.paint.p50),
    ms(one.paint.p95),
    ms(one.calm.p50),
    ms(one.calm.p95),
    ms(one.calmWait),
    ms(one.toPaint.p50),
    ms(one.toPaint.p95),
    ms(one.toPaint.max),
    ms(one.ranMean),
    ms(one.burst.p50),
    ms(one.burst.max),
    one === desk ? times(desk.calm.p95, bare.calm.p95) : '',
    one === desk ? times(desk.toPaint.p95, bare.toPaint.p95) : '',
    one === desk ? ms(longestTask) : '',
  ]);

export const keysTable = (results: readonly KeyResult[]): Table => ({
  title: 'Keystroke to next paint',
  how: [
    'Key events through CDP, 8 a second, the paper open; desk and bare editor in turns in one window.',
    'p50, p95: from event.timeStamp to the message after the next frame, by the clock, the wait for the screen (60 Hz) in it.',
    'calm: the third of the keys for which the main thread waited least for a processor (at most “waited”).',
    'processor: what the main thread ran from the key to the end of its frame, from a trace; no other program is in it.',
    'a key: what it ran from one key to the next, saving, paper and checks included. Burst: 12 keys at once, by the clock.',
  ].join('\n  '),
  heads: [
    '',
    'p50',
    'p95',
    'calm p50',
    'p95',
    'waited',
    'processor p50',
    'p95',
    'max',
    'a key',
    'burst p50',
    'max',
    'calm p95 ×',
    'processor p95 ×',
    'longest task',
  ],
  rows: results.flatMap(rowsOf),
  notes: ['aim: p95 under 16 ms and within 1.5 × of the bare editor, also at sixty pages'],
});
