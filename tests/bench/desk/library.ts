// The library with 0, 10, 1,000 and 10,000 documents: how soon it can be used after a start with a warm profile, how
// soon a click is answered, how it scrolls, what memory it takes. The sizes take turns, start by start.
import { deskProcess, heapAfterCollecting, openDesk, pauseFor, removeProfile, take, type Started } from './browser';
import { megabytes, middle, ms, times } from './figures';
import { newLibrary, type Shelf as Filled } from './library-fill';
import type { ProbedWindow, StartRecord } from './page-probe';
import type { Table } from './print-table';
import { mainThreadTime, memoryOf, rendererProcesses } from './processes';

export type LibraryStart = {
  /** Milliseconds from the navigation until the first row was drawn, and until it had taken the focus and was drawn so. */
  readonly painted: number;
  readonly interactive: number;
  /** Milliseconds of the window's main thread until then and half a second more. */
  readonly ran: number;
  /** From a click on a row to its answer drawn; none in an empty library. */
  readonly click: number;
  readonly longestTask: number;
};

export type Scrolling = {
  readonly frames: number;
  readonly slow: number;
  readonly slowest: number;
  readonly still: number;
  readonly ranPerFrame: number;
};

export type LibraryResult = {
  readonly documents: number;
  readonly characters: number;
  readonly starts: readonly LibraryStart[];
  readonly heap: number;
  readonly private: number;
  readonly scrolling: Scrolling | undefined;
};

const startOf = async ({ page }: Started): Promise<StartRecord> => {
  await page.waitForFunction(() => {
    const { start } = (window as unknown as ProbedWindow).deskProbe;
    return start !== undefined && Number.isFinite(start.interactive);
  });
  return page.evaluate(() => (window as unknown as ProbedWindow).deskProbe.start!);
};

/** A real click of the mouse on the third row; it takes the focus. */
const clickRow = async ({ page }: Started): Promise<number> => {
  await page.evaluate(() => {
    const holder = window as unknown as ProbedWindow & { clicked?: number };
    addEventListener(
      'mousedown',
      ({ timeStamp }) => {
        holder.deskProbe.afterPaint((_, paint) => {
          holder.clicked = paint - timeStamp;
        });
      },
      { once: true, capture: true },
    );
  });
  const box = await page.locator('[data-row="2"]').boundingBox();
  if (!box) throw new Error('the third row is not there');
  // Near the row's end: the title is a link, and the first cell a box to tick.
  await page.mouse.click(box.x + box.width * 0.85, box.y + box.height / 2);
  const clicked = await page.waitForFunction(() => (window as unknown as { clicked?: number }).clicked);
  const isFocused = await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));
  if (isFocused !== '2') throw new Error('a click on a row did not focus it');
  return (await clicked.jsonValue()) ?? Number.NaN;
};

const measureStart = async (desk: Started, documents: number): Promise<LibraryStart> => {
  const { painted, interactive } = await startOf(desk);
  await pauseFor(500);
  const { ran } = mainThreadTime(await deskProcess(desk));
  const longest = (await take(desk.page, 'longTasks')).map(({ duration }) => duration);
  const click = documents > 3 ? await clickRow(desk) : Number.NaN;
  return { painted, interactive, ran, click, longestTask: Math.max(0, ...longest) };
};

/** Scrolls a screenful less a bit with each frame, after as many frames at rest. */
const measureScrolling = async (desk: Started): Promise<Scrolling> => {
  const pid = await deskProcess(desk);
  const frames = 240;
  const intervals = (step: number): Promise<readonly number[]> =>
    desk.page.evaluate(
      ({ count, by }) =>
        new Promise<readonly number[]>((resolve) => {
          const table = document.querySelector('.library-table')!;
          const times: number[] = [];
          let last = performance.now();
          const frame = (): void => {
            const now = performance.now();
            times.push(now - last);
            last = now;
            table.scrollTop += by;
            if (times.length < count) requestAnimationFrame(frame);
            else resolve(times);
          };
          requestAnimationFrame(frame);
        }),
      { count: frames, by: step },
    );
  const slowOf = (all: readonly number[]): number => all.filter((time) => time > 32).length;
  const still = await intervals(0);
  const before = mainThreadTime(pid).ran;
  const scrolled = await intervals(400);
  const ranPerFrame = (mainThreadTime(pid).ran - before) / frames;
  return { frames, slow: slowOf(scrolled), slowest: Math.max(...scrolled), still: slowOf(still), ranPerFrame };
};

export type LibraryEffort = { readonly sizes: readonly number[]; readonly starts: number };

type Shelf = Filled & { readonly starts: LibraryStart[] };

const restOf = async (shelf: Shelf, address: string): Promise<LibraryResult> => {
  const { documents, characters, profile, starts } = shelf;
  const desk = await openDesk(profile, address);
  await startOf(desk);
  await pauseFor(3000); // the search has loaded its index
  const heap = await heapAfterCollecting(desk);
  const memory = memoryOf(rendererProcesses(profile)).private;
  const scrolling = documents >= 1000 ? await measureScrolling(desk) : undefined;
  await desk.close();
  return { documents, characters, starts, heap, private: memory, scrolling };
};

export const measureLibrary = async (address: string, effort: LibraryEffort): Promise<readonly LibraryResult[]> => {
  const shelves: Shelf[] = [];
  try {
    for (const documents of effort.sizes) shelves.push({ ...(await newLibrary(address, documents)), starts: [] });
    for (let round = 0; round < effort.starts; round += 1) {
      process.stderr.write(`library: start ${round + 1} of ${effort.starts}\n`);
      for (const { documents, profile, starts } of shelves) {
        const desk = await openDesk(profile, address);
        starts.push(await measureStart(desk, documents));
        await desk.close();
      }
    }
    const results: LibraryResult[] = [];
    for (const shelf of shelves) results.push(await restOf(shelf, address));
    return results;
  } finally {
    for (const { profile } of shelves) removeProfile(profile);
  }
};

export const libraryTable = (results: readonly LibraryResult[]): Table => {
  const of = ({ starts }: LibraryResult, name: keyof LibraryStart): number =>
    middle(starts.map((start) => start[name]));
  const empty = results[0];
  return {
    title: 'The library, from a warm profile',
    how: `Each start a new browser on the same disk, sizes in turn, medians of ${results[0]?.starts.length ?? 0}. Times since the navigation began. “interactive”: the first row, or the first way to begin, is drawn, has taken the focus, and is drawn so. “main thread”: its processor time until half a second later. Click: a mouse click on a row until drawn with the focus. Scrolling: 240 frames by 400 px; in brackets as many frames at rest just before.`,
    heads: [
      'documents',
      'characters',
      'drawn',
      'interactive',
      '× of empty',
      'main thread',
      '× of empty',
      'longest task',
      'click',
      'heap',
      'private',
      'frames > 32 ms',
      'slowest',
      'main thread a frame',
    ],
    rows: results.map((one) => [
      String(one.documents),
      String(one.characters),
      ms(of(one, 'painted')),
      ms(of(one, 'interactive')),
      empty ? times(of(one, 'interactive'), of(empty, 'interactive')) : '',
      ms(of(one, 'ran')),
      empty ? times(of(one, 'ran'), of(empty, 'ran')) : '',
      ms(of(one, 'longestTask')),
      ms(of(one, 'click')),
      megabytes(one.heap),
      megabytes(one.private),
      one.scrolling ? `${one.scrolling.slow} (${one.scrolling.still})` : '',
      one.scrolling ? ms(one.scrolling.slowest) : '',
      one.scrolling ? ms(one.scrolling.ranPerFrame) : '',
    ]),
    notes: ['aim: 10,000 documents interactive within 1.5 × of the empty library'],
  };
};
