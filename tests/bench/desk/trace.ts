// The browser's own record of what its main thread did: tasks with their processor time, so that a busy machine does not
// matter. Tracing itself costs a little, the same for whatever is compared.
import type { CDPSession } from '@playwright/test';

export type TraceEvent = {
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  readonly name: string;
  /** Microseconds: when, for how long, and how long of that on a processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
};

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'cc', 'toplevel'];

export const traceWhile = async (cdp: CDPSession, task: () => Promise<unknown>): Promise<readonly TraceEvent[]> => {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly object[] }): void => {
    for (const event of value) events.push(event as TraceEvent);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await task();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
};

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Milliseconds of processor time from each key's task to the end of the frame after it, whatever ran between included. */
export const timesToPaint = (events: readonly TraceEvent[], process: number): readonly number[] => {
  const main = events.filter(({ pid, tid, ph }) => pid === process && tid === process && ph === 'X');
  const tasks = main.filter(({ name }) => name === 'RunTask').sort((one, other) => one.ts - other.ts);
  const keys = main.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const frames = main
    .filter(({ name }) => name === 'ProxyMain::BeginMainFrame')
    .sort((one, other) => one.ts - other.ts);
  return keys.flatMap((key) => {
    const frame = frames.find(({ ts }) => ts > key.ts);
    if (!frame) return [];
    const between = tasks.filter((task) => endOf(task) > key.ts && task.ts < endOf(frame));
    return [between.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000];
  });
};
