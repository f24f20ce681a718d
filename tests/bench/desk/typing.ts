// Key events as a keyboard gives them (CDP `Input.dispatchKeyEvent`), letter by letter, and what each of them cost.
import type { CDPSession } from '@playwright/test';
import { deskProcess, pauseFor, take, type Started } from './browser';
import { timesToPaint, traceWhile } from './trace';
import { mainThreadTime, timeBetween } from './processes';

/** Typed again and again. */
const text = [...'সভায় বিষয়টি বিস্তারিত আলোচনা করা হয় এবং সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয়। '];

export const letterAt = (index: number): string => text[index % text.length] ?? 'ক';

const press = (cdp: CDPSession, letter: string): Promise<unknown> => {
  const key = { key: letter, code: 'KeyK', windowsVirtualKeyCode: 75 };
  const down = cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, unmodifiedText: letter, ...key });
  return Promise.all([down, cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })]);
};

/** One key: milliseconds until painted, and the main thread's time until the next key. */
export type KeyFigure = {
  readonly paint: number;
  /** What the main thread ran from this key until the next one, whatever for. */
  readonly ran: number;
  /** How long the main thread was ready to run meanwhile and other programs had the processors. */
  readonly waited: number;
};

/** About eight keys a second. */
const interval = 125;

let typed = 0;

/** Types at an even pace. */
export const typeEvenly = async (desk: Started, keys: number): Promise<readonly KeyFigure[]> => {
  const pid = await deskProcess(desk);
  await pauseFor(150);
  await take(desk.page, 'paints');
  const threads = [mainThreadTime(pid)];
  let due = performance.now();
  for (let key = 0; key < keys; key += 1) {
    await press(desk.cdp, letterAt(typed++));
    due += interval;
    await pauseFor(Math.max(30, due - performance.now()));
    threads.push(mainThreadTime(pid));
  }
  const paints = await take(desk.page, 'paints');
  if (paints.length !== keys) throw new Error(`${keys} keys pressed, ${paints.length} seen`);
  return paints.map(({ stamp, paint }, index) => {
    const { ran, waited } = timeBetween(threads[index]!, threads[index + 1]!);
    return { paint: paint - stamp, ran, waited };
  });
};

/** Presses several keys as fast as the browser takes them; milliseconds from each until it is painted. */
export const typeBurst = async (desk: Started, keys: number): Promise<readonly number[]> => {
  await take(desk.page, 'paints');
  await Promise.all(Array.from({ length: keys }, () => press(desk.cdp, letterAt(typed++))));
  await desk.page.waitForFunction(
    (wanted) => {
      const { paints } = (window as unknown as { deskProbe: { paints: readonly { paint: number }[] } }).deskProbe;
      return paints.filter(({ paint }) => paint > 0).length >= wanted;
    },
    keys,
    { polling: 50 },
  );
  return (await take(desk.page, 'paints')).map(({ stamp, paint }) => paint - stamp);
};

/** Types evenly under a trace; milliseconds of the main thread's processor time from each key to the end of its frame. */
export const typeTraced = async (desk: Started, keys: number): Promise<readonly number[]> => {
  const pid = await deskProcess(desk);
  return timesToPaint(await traceWhile(desk.cdp, () => typeEvenly(desk, keys)), pid);
};
