// Where the main thread's time goes: CDP's sampling profiler.
import type { CDPSession } from '@playwright/test';

/** A function, and the milliseconds in it alone and with all that it calls. */
export type Hot = { readonly name: string; readonly self: number; readonly total: number };

type CallFrame = { readonly functionName: string; readonly url: string; readonly lineNumber: number };

const nameOf = ({ functionName, url, lineNumber }: CallFrame): string => {
  const name = functionName === '' ? '(anonymous)' : functionName;
  const file =
    url
      .split('/')
      .at(-1)
      ?.replace(/-[\w-]{8}\.js$/u, '') ?? '';
  return file === '' ? name : `${name} ${file}:${lineNumber + 1}`;
};

type Sampled = Awaited<ReturnType<typeof stopProfiler>>;

const stopProfiler = async (cdp: CDPSession) => (await cdp.send('Profiler.stop')).profile;

const addUp = ({ nodes, samples = [], timeDeltas = [] }: Sampled): readonly Hot[] => {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const sums = new Map<string, { self: number; total: number }>();
  const sumOf = (name: string) => {
    const sum = sums.get(name) ?? { self: 0, total: 0 };
    sums.set(name, sum);
    return sum;
  };
  samples.forEach((leaf, index) => {
    const time = (timeDeltas[index] ?? 0) / 1000;
    sumOf(names.get(leaf) ?? '').self += time;
    const seen = new Set<string>();
    for (let at: number | undefined = leaf; at !== undefined; at = parents.get(at)) {
      const name = names.get(at) ?? '';
      if (!seen.has(name)) sumOf(name).total += time;
      seen.add(name);
    }
  });
  return [...sums].map(([name, sum]) => ({ name, ...sum }));
};

/** Samples four times a millisecond while the task runs. */
export const profileWhile = async (cdp: CDPSession, task: () => Promise<unknown>): Promise<readonly Hot[]> => {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 250 });
  await cdp.send('Profiler.start');
  await task();
  const hot = addUp(await stopProfiler(cdp));
  await cdp.send('Profiler.disable');
  return hot;
};
