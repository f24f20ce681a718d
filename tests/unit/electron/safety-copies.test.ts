import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { channels } from '#shared/contract/channels';
import { shellWords } from '#shared/words/shell-words';
import { writeAtomically } from '#electron/files/atomic-write';
import { copyInterval, startCopyClock } from '#electron/safety-copy/copy-clock';
import { createSafetyCopies, type CopyParts } from '#electron/safety-copy/safety-copies';
import { createSecondPlace } from '#electron/safety-copy/second-place';
import { createShellState } from '#electron/shell-state';

const hour = 3600 * 1000;
const bytes = new TextEncoder().encode('সব');
const write = (path: string, content: Uint8Array): Promise<void> =>
  writeAtomically(path, content, { open, rename, rm }, 'linux');
const failing = (code: string) => () => Promise.reject(Object.assign(new Error('x'), { code }));

let home = '';
let folder = '';
let time = 0;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'copies-'));
  folder = join(home, 'safety-copies');
  time = Date.parse('2026-11-22T08:30:15.777Z');
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** The copies, and the second place: the dialog gives the folders of `chosen`, in order. */
const create = (own: Partial<CopyParts> = {}, chosen: string[] = []) => {
  const state = createShellState('/x', undefined, () => Promise.resolve(), vi.fn());
  const second = createSecondPlace({
    state,
    dialogs: {
      open: () => {
        const filePaths = chosen.splice(0, 1);
        return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
      },
    },
    words: () => shellWords('bn'),
    steps: { stat },
    newMark: () => 'a1b2c3d4',
  });
  const steps = { mkdir, readdir, readFile, stat, rm };
  return { second, state, ...createSafetyCopies({ folder, second, steps, write, now: () => new Date(time), ...own }) };
};

describe('safety copies', () => {
  it('make their own folder, are listed newest first, and are read back', async () => {
    const copies = create();
    expect(await copies.list()).toEqual({ ok: true, value: [] });
    const first = await copies.keep(bytes, 'first');
    const name = 'karjobiboroni-000001-20261122T083015Z.json';
    expect(first).toEqual({
      place: 'first',
      outcome: 'kept',
      copy: { place: 'first', name, madeAt: '2026-11-22T08:30:15.000Z', size: 6 },
    });
    expect(channels.keepCopy.reply.safeParse(first).success).toBe(true);
    time -= 24 * hour; // the clock is set back: the order stays that of the making
    await copies.keep(bytes, 'first');
    writeFileSync(join(folder, 'আমার.txt'), 'x');
    const list = await copies.list();
    expect(channels.listCopies.reply.safeParse(list.ok && list.value).success).toBe(true);
    expect(list.ok && list.value.map((copy) => copy.name)).toEqual([
      'karjobiboroni-000002-20261121T083015Z.json',
      name,
    ]);
    expect(await copies.read('first', name)).toEqual({ ok: true, value: bytes });
    expect(await copies.read('first', 'karjobiboroni-000009-20200101T000000Z.json')).toEqual({
      ok: false,
      error: 'missing',
    });
  });

  it('of an older program are listed after ours, and read', async () => {
    mkdirSync(folder);
    const old = 'karjobiboroni-20990101T000000Z.json';
    writeFileSync(join(folder, old), bytes);
    const copies = create();
    await copies.keep(bytes, 'first');
    const list = await copies.list();
    expect(list.ok && list.value.map(({ name }) => name)).toEqual(['karjobiboroni-000001-20261122T083015Z.json', old]);
    expect(await copies.read('first', old)).toEqual({ ok: true, value: bytes });
  });

  it('take no old one away before the new one is whole on the disk', async () => {
    const good = create();
    for (let index = 0; index < 5; index += 1) {
      await good.keep(bytes, 'first');
      time += 60_000;
    }
    const before = readdirSync(folder).toSorted();
    const full = create({ write: failing('ENOSPC') });
    expect(await full.keep(bytes, 'first')).toEqual({ place: 'first', outcome: 'failed', why: 'disk-full' });
    const damaged = create({ write: (path) => write(path, bytes.subarray(1)) });
    expect(await damaged.keep(bytes, 'first')).toEqual({ place: 'first', outcome: 'failed', why: 'damaged' });
    expect(readdirSync(folder).toSorted()).toEqual(before);
    expect(before).toHaveLength(3);
    expect(readFileSync(join(folder, before[0]!), 'utf8')).toBe('সব');
  });

  it('take away what an end in mid-write has left behind, and nothing else', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, '.karjo-3f0c1c1e-6a39-4a43-9a0e-0d7f6ba7a7a1.tmp'), 'half');
    writeFileSync(join(folder, '.karjo-x.tmp'), 'not ours');
    await create().keep(bytes, 'first');
    expect(readdirSync(folder).toSorted()).toEqual(['.karjo-x.tmp', 'karjobiboroni-000001-20261122T083015Z.json']);
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

describe('the second place of safety copies', () => {
  const stick = (): string => join(home, 'media', 'পেনড্রাইভ');
  const own = (): string => join(stick(), 'karjobiboroni-copies-a1b2c3d4');

  it('is none before it is chosen, and stays as it is where the person changes their mind', async () => {
    const copies = create();
    expect(await copies.keep(bytes, 'second')).toBeNull();
    expect([await copies.second.look(), await copies.second.choose()]).toEqual([null, null]);
  });

  it('has the same copy under the same number, in a folder of this desk alone', async () => {
    mkdirSync(stick(), { recursive: true });
    const copies = create({}, [stick()]);
    expect(await copies.second.choose()).toEqual({ label: 'পেনড্রাইভ', isThere: true });
    await copies.keep(bytes, 'first');
    await copies.keep(bytes, 'first');
    expect(await copies.keep(bytes, 'second')).toMatchObject({ outcome: 'kept' });
    const name = 'karjobiboroni-000002-20261122T083015Z.json';
    expect([readdirSync(stick()), readdirSync(own())]).toEqual([['karjobiboroni-copies-a1b2c3d4'], [name]]);
    const list = await copies.list();
    expect(list.ok && list.value.map((copy) => copy.place)).toEqual(['first', 'first', 'second']);
    expect(await copies.read('second', name)).toEqual({ ok: true, value: bytes });
    copies.second.forget();
    expect([await copies.second.look(), await copies.keep(bytes, 'second')]).toEqual([null, null]);
    expect(readdirSync(own())).toEqual([name]);
    expect(copies.state.get()).toMatchObject({ secondPlace: '', copyMark: 'a1b2c3d4' });
  });

  it('that is taken out is said to be missing, is not made anew on this disk, and works again when it is back', async () => {
    mkdirSync(stick(), { recursive: true });
    const copies = create({}, [stick()]);
    await copies.second.choose();
    rmSync(stick(), { recursive: true });
    expect(await copies.keep(bytes, 'second')).toEqual({ place: 'second', outcome: 'failed', why: 'missing' });
    expect(readdirSync(join(home, 'media'))).toEqual([]);
    expect(await copies.second.look()).toEqual({ label: 'পেনড্রাইভ', isThere: false });
    expect(await copies.keep(bytes, 'first')).toMatchObject({ outcome: 'kept' });
    expect(await copies.list()).toMatchObject({ ok: true, value: [{ place: 'first' }] });
    mkdirSync(stick());
    expect(await copies.keep(bytes, 'second')).toMatchObject({ outcome: 'kept' });
  });

  it('that does not answer is given up, and holds up neither the first nor the next question', async () => {
    mkdirSync(stick(), { recursive: true });
    let release: () => void = () => undefined;
    const hanging = (path: string, content: Uint8Array): Promise<void> =>
      path.startsWith(stick())
        ? new Promise((resolve) => { release = resolve; }) // prettier-ignore
        : write(path, content);
    const copies = create({ write: hanging }, [stick()]);
    await copies.second.choose();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = copies.keep(bytes, 'second');
    await vi.waitFor(() => { expect(readdirSync(own())).toEqual([]); }); // prettier-ignore
    expect(await copies.keep(bytes, 'first')).toMatchObject({ outcome: 'kept' });
    await vi.advanceTimersByTimeAsync(16_000);
    expect(await waiting).toEqual({ place: 'second', outcome: 'failed', why: 'no-answer' });
    expect(await copies.keep(bytes, 'second')).toEqual({ place: 'second', outcome: 'failed', why: 'no-answer' });
    expect(await copies.second.look()).toEqual({ label: 'পেনড্রাইভ', isThere: false });
    expect(await copies.list()).toMatchObject({ ok: true, value: [{ place: 'first' }] });
    release();
    vi.useRealTimers();
  });
});
