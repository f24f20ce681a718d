import { describe, expect, it, vi } from 'vitest';
import { createAskInTime, NoAnswerError } from '#shared/safety-copy/ask-in-time';
import { DamagedCopyError, keepCopyIn, type CopyFolder } from '#shared/safety-copy/keep-copy';

const bytes = new TextEncoder().encode('সব');

/** A folder in memory. */
const memory = (files = new Map<string, Uint8Array>()): CopyFolder & { readonly files: Map<string, Uint8Array> } => ({
  files,
  names: () => Promise.resolve([...files.keys()]),
  write: (name, content) => {
    files.set(name, content);
    return Promise.resolve();
  },
  read: (name) => Promise.resolve(files.get(name) ?? new Uint8Array()),
  remove: (name) => {
    files.delete(name);
    return Promise.resolve();
  },
});

const time = { now: new Date('2026-11-22T08:30:15.777Z'), lastOrder: 0 };

const five = (): Map<string, Uint8Array> =>
  new Map([1, 2, 3, 4, 5].map((at) => [`karjobiboroni-00000${String(at)}-20261122T08300${String(at)}Z.json`, bytes]));

describe('a copy in a folder', () => {
  it('is numbered, read back, and then takes the place of those that are no longer needed', async () => {
    const folder = memory(five());
    expect(await keepCopyIn(folder, bytes, time)).toEqual({
      name: 'karjobiboroni-000006-20261122T083015Z.json',
      order: 6,
      madeAt: '2026-11-22T08:30:15.000Z',
      size: 6,
    });
    expect([...folder.files.keys()].map((name) => Number(name.slice(14, 20)))).toEqual([4, 5, 6]);
  });

  it('that does not read back as it was written is no copy, and no other is touched', async () => {
    for (const damaged of [bytes.slice(1), new Uint8Array(6), new Uint8Array()]) {
      const folder = { ...memory(five()), read: () => Promise.resolve(damaged) };
      const before = [...folder.files.keys()];
      await expect(keepCopyIn(folder, bytes, time)).rejects.toThrow(DamagedCopyError);
      expect([...folder.files.keys()]).toEqual(before);
    }
  });

  it('that cannot be written touches no other', async () => {
    const folder = { ...memory(five()), write: () => Promise.reject(new Error('full')) };
    await expect(keepCopyIn(folder, bytes, time)).rejects.toThrow('full');
    expect(folder.files.size).toBe(5);
  });

  it('is kept though an old one does not go', async () => {
    const folder = { ...memory(five()), remove: () => Promise.reject(new Error('in use')) };
    expect((await keepCopyIn(folder, bytes, { ...time, lastOrder: 41 })).order).toBe(42);
    expect(folder.files.size).toBe(6);
  });
});

describe('a folder that may not answer', () => {
  const startTimer = (run: () => void, ms: number) => {
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  };

  it('is given up after its time, asked nothing more while it is overdue, and asked again when it has answered', async () => {
    vi.useFakeTimers();
    const ask = createAskInTime(startTimer);
    let answer: () => void = () => undefined;
    const slow = ask(() => new Promise<void>((resolve) => { answer = resolve; }), 1000); // prettier-ignore
    const work = vi.fn(() => Promise.resolve('ঠিক'));
    const second = ask(work, 1000);
    const [slowEnd, secondEnd] = [
      expect(slow).rejects.toThrow(NoAnswerError),
      expect(second).rejects.toThrow(NoAnswerError),
    ];
    await vi.advanceTimersByTimeAsync(1001);
    await Promise.all([slowEnd, secondEnd]);
    expect(work).not.toHaveBeenCalled();
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(await ask(work, 1000)).toBe('ঠিক');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('passes a failure on, and is asked again', async () => {
    const ask = createAskInTime(startTimer);
    await expect(ask(() => Promise.reject(new Error('missing')), 1000)).rejects.toThrow('missing');
    expect(await ask(() => Promise.resolve(1), 1000)).toBe(1);
  });
});
