import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channels } from '#shared/contract/channels';
import { writeAtomically } from '#electron/files/atomic-write';
import { copyInterval, startCopyClock } from '#electron/safety-copy/copy-clock';
import { copiesToRemove, copyNameAt, madeAt } from '#electron/safety-copy/rolling-set';
import { createSafetyCopies } from '#electron/safety-copy/safety-copies';

const hour = 3600 * 1000;

describe('the rolling set', () => {
  it('names a copy by its moment, and reads it back', () => {
    const instant = new Date('2026-11-22T08:30:15Z');
    expect(copyNameAt(instant)).toBe('karjobiboroni-20261122T083015Z.json');
    expect(madeAt(copyNameAt(instant))).toEqual(instant);
    expect([madeAt('karjobiboroni-20269922T083015Z.json'), madeAt('আমার.json')]).toEqual([undefined, undefined]);
  });

  /** Keeps copies one by one, and removes as the program does after each. */
  const live = (instants: readonly number[]): readonly string[] =>
    instants.reduce<readonly string[]>((kept, instant) => {
      const all = [...kept, copyNameAt(new Date(instant))];
      const gone = new Set(copiesToRemove(all));
      return all.filter((name) => !gone.has(name));
    }, []);

  it('over a month of office days is dense for today and thin for the weeks before', () => {
    const start = Date.parse('2026-10-01T03:00:00Z');
    const month = Array.from({ length: 31 }, (_, day) =>
      Array.from({ length: 32 }, (_unused, quarter) => start + day * 24 * hour + quarter * (hour / 4)),
    ).flat();
    const kept = live(month);
    expect(kept).toEqual([
      'karjobiboroni-20261014T104500Z.json',
      'karjobiboroni-20261021T104500Z.json',
      'karjobiboroni-20261025T104500Z.json',
      'karjobiboroni-20261026T104500Z.json',
      'karjobiboroni-20261027T104500Z.json',
      'karjobiboroni-20261028T104500Z.json',
      'karjobiboroni-20261029T104500Z.json',
      'karjobiboroni-20261030T104500Z.json',
      'karjobiboroni-20261031T101500Z.json',
      'karjobiboroni-20261031T103000Z.json',
      'karjobiboroni-20261031T104500Z.json',
    ]);
  });

  it('never removes the newest three, nor anything else in the folder, and never grows beyond fourteen', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 * 24 * 60 }), { maxLength: 80 }), (minutes) => {
        const instants = [...new Set(minutes)]
          .toSorted((a, b) => a - b)
          .map((one) => Date.UTC(2026, 0, 1) + one * 60_000);
        const kept = live(instants);
        expect(kept.slice(-3)).toEqual(instants.slice(-3).map((instant) => copyNameAt(new Date(instant))));
        expect(kept.length).toBeLessThanOrEqual(14);
        expect(copiesToRemove(['আমার.json', 'karjobiboroni-x.json', 'notes.txt'])).toEqual([]);
      }),
    );
  });
});

describe('safety copies', () => {
  let folder = '';
  let time = Date.parse('2026-11-22T08:30:15.777Z');
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'copies-')), 'safety-copies');
  });
  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true });
  });

  const create = (
    write = (path: string, bytes: Uint8Array) => writeAtomically(path, bytes, { open, rename, rm }, 'linux'),
  ) => createSafetyCopies({ folder, steps: { mkdir, readdir, readFile, stat, rm }, write, now: () => new Date(time) });

  const bytes = new TextEncoder().encode('সব');

  it('make their own folder, are listed newest first, and are read back', async () => {
    const copies = create();
    expect(await copies.list()).toEqual({ ok: true, value: [] });
    const first = await copies.keep(bytes);
    expect(first).toEqual({
      ok: true,
      value: { name: 'karjobiboroni-20261122T083015Z.json', madeAt: '2026-11-22T08:30:15.000Z', size: 6 },
    });
    expect(first.ok && channels.keepCopy.reply.safeParse(first.value).success).toBe(true);
    time += hour;
    await copies.keep(bytes);
    writeFileSync(join(folder, 'আমার.txt'), 'x');
    const list = await copies.list();
    expect(list.ok && list.value.map(({ name }) => name)).toEqual([
      'karjobiboroni-20261122T093015Z.json',
      'karjobiboroni-20261122T083015Z.json',
    ]);
    expect(await copies.read('karjobiboroni-20261122T083015Z.json')).toEqual({ ok: true, value: bytes });
    expect(await copies.read('karjobiboroni-20200101T000000Z.json')).toEqual({ ok: false, error: 'missing' });
  });

  it('take no old one away before the new one is whole on the disk', async () => {
    const good = create();
    for (let index = 0; index < 5; index += 1) {
      await good.keep(bytes);
      time += 60_000;
    }
    const before = readdirSync(folder).toSorted();
    const full = create(() => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })));
    expect(await full.keep(bytes)).toEqual({ ok: false, error: 'disk-full' });
    expect(readdirSync(folder).toSorted()).toEqual(before);
    expect(before).toHaveLength(3);
    expect(readFileSync(join(folder, before[0]!), 'utf8')).toBe('সব');
  });

  it('are asked for at a steady interval until that is stopped', () => {
    vi.useFakeTimers();
    const ask = vi.fn();
    const stop = startCopyClock(ask);
    vi.advanceTimersByTime(copyInterval * 3);
    stop();
    vi.advanceTimersByTime(copyInterval * 3);
    vi.useRealTimers();
    expect(ask).toHaveBeenCalledTimes(3);
  });
});
