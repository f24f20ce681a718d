import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesInOrder, formatCopyName, nextOrder, parseCopyName } from '#shared/safety-copy/copy-name';
import { copiesToRemove } from '#shared/safety-copy/rolling-set';

const hour = 3600 * 1000;
const day = 24 * hour;

const orderOf = (name: string): number => parseCopyName(name)?.order ?? 0;

/** Keeps a copy at each instant, one by one, and removes as the program does after each; calls back with what is left. */
const live = (
  instants: readonly number[],
  onKept: (kept: readonly string[], name: string) => void = () => undefined,
  start: readonly string[] = [],
): readonly string[] =>
  instants.reduce<readonly string[]>((kept, instant) => {
    const name = formatCopyName(nextOrder(kept), new Date(instant));
    const gone = new Set(copiesToRemove([...kept, name], name));
    const left = [...kept, name].filter((one) => !gone.has(one));
    onKept(left, name);
    return left;
  }, start);

describe('the name of a copy', () => {
  it('says its number and what the clock said, and is read back', () => {
    const instant = new Date('2026-11-22T08:30:15.777Z');
    const name = formatCopyName(123, instant);
    expect(name).toBe('karjobiboroni-000123-20261122T083015Z.json');
    expect(parseCopyName(name)).toEqual({ name, order: 123, madeAt: new Date('2026-11-22T08:30:15Z') });
    expect(parseCopyName(formatCopyName(1_234_567, instant))?.order).toBe(1_234_567);
  });

  it('of an older program has no number; no other file is a copy', () => {
    const name = 'karjobiboroni-20261122T083015Z.json';
    expect(parseCopyName(name)).toEqual({ name, order: undefined, madeAt: new Date('2026-11-22T08:30:15Z') });
    const others = ['karjobiboroni-20269922T083015Z.json', 'karjobiboroni-12-20261122T083015Z.json', 'আমার.json'];
    expect(others.map(parseCopyName)).toEqual([undefined, undefined, undefined]);
  });

  it('is one whatever the clock says, and whatever number came before', () => {
    const times = fc.oneof(fc.integer({ min: -8.64e15, max: 8.64e15 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 999_999_999_999_999 }), (time, last) => {
        const name = formatCopyName(nextOrder([], last), new Date(time));
        expect(parseCopyName(name)?.name).toBe(name);
      }),
    );
  });

  it('is younger than all in its folder: the number decides, and a name without one is older than all with one', () => {
    const names = [
      'karjobiboroni-20990101T000000Z.json',
      'karjobiboroni-000002-20200101T000000Z.json',
      'karjobiboroni-20260101T000000Z.json',
      'karjobiboroni-000010-20190101T000000Z.json',
      'notes.txt',
    ];
    expect(copiesInOrder(names).map(({ name }) => name)).toEqual([names[3], names[1], names[0], names[2]]);
    expect([nextOrder(names), nextOrder(names, 40), nextOrder([])]).toEqual([11, 41, 1]);
  });
});

describe('the rolling set', () => {
  it('over a month of office days is dense for today and thin for the weeks before', () => {
    const start = Date.parse('2026-10-01T03:00:00Z');
    const month = Array.from({ length: 31 }, (_, at) =>
      Array.from({ length: 32 }, (_unused, quarter) => start + at * day + quarter * (hour / 4)),
    ).flat();
    expect(live(month)).toEqual([
      'karjobiboroni-000448-20261014T104500Z.json',
      'karjobiboroni-000672-20261021T104500Z.json',
      'karjobiboroni-000799-20261025T103000Z.json', // the last of the hundred before the last
      'karjobiboroni-000800-20261025T104500Z.json',
      'karjobiboroni-000832-20261026T104500Z.json',
      'karjobiboroni-000864-20261027T104500Z.json',
      'karjobiboroni-000896-20261028T104500Z.json',
      'karjobiboroni-000899-20261029T033000Z.json', // the last of the last hundred
      'karjobiboroni-000928-20261029T104500Z.json',
      'karjobiboroni-000960-20261030T104500Z.json',
      'karjobiboroni-000990-20261031T101500Z.json',
      'karjobiboroni-000991-20261031T103000Z.json',
      'karjobiboroni-000992-20261031T104500Z.json',
    ]);
  });

  it('keeps what is written under a clock that was set back by years, and the copies from before', () => {
    const before = Array.from({ length: 40 }, (_, at) => Date.UTC(2036, 5, 1) + at * day);
    const kept = live(before);
    const after = Array.from({ length: 40 }, (_, at) => Date.UTC(2026, 0, 1) + at * (hour / 4));
    const left = live(
      after,
      (names, name) => {
        expect(names).toContain(name);
      },
      kept,
    );
    expect(left.map(orderOf).slice(-3)).toEqual([78, 79, 80]);
    expect(left.filter((name) => orderOf(name) <= 40).length).toBeGreaterThanOrEqual(6);
  });

  it('gives the copies of older programs up in their turn, though their clock was ahead', () => {
    const old = Array.from(
      { length: 14 },
      (_, at) => `karjobiboroni-2099010${String(at % 9)}T0000${String(at + 10)}Z.json`,
    );
    const ours = live(
      Array.from({ length: 300 }, (_, at) => Date.UTC(2026, 0, 1) + at * day),
      (names, name) => {
        expect(names).toContain(name);
      },
      old.filter((name) => parseCopyName(name)),
    );
    expect(ours.every((name) => orderOf(name) > 0)).toBe(true);
  });

  /** A step of the clock from one copy to the next: usual, or a jump of up to a century. */
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 * day }) },
    { weight: 1, arbitrary: fc.integer({ min: -36_500 * day, max: 36_500 * day }) },
  );
  const clocks = fc
    .array(step, { minLength: 1, maxLength: 400 })
    .map((steps) => steps.reduce<number[]>((all, one) => [...all, (all.at(-1) ?? Date.UTC(2026, 0, 1)) + one], []));

  it('under any clock keeps what was just written and the last three, fourteen at most, and an older state', () => {
    fc.assert(
      fc.property(clocks, (instants) => {
        let made = 0;
        live(instants, (kept, name) => {
          made += 1;
          const orders = kept.map(orderOf).toSorted((a, b) => a - b);
          expect(kept).toContain(name);
          expect(orders.slice(-3)).toEqual([made - 2, made - 1, made].filter((order) => order > 0));
          expect(kept.length).toBeLessThanOrEqual(14);
          if (made >= 200) expect(orders[0]).toBeLessThanOrEqual(made - 100);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never names a file that is not ours, nor the one just written though a forged number stands above it', () => {
    expect(copiesToRemove(['আমার.json', 'karjobiboroni-x.json', 'notes.txt'])).toEqual([]);
    const forged = Array.from({ length: 20 }, (_, at) =>
      formatCopyName(999_999_999_999_999, new Date(Date.UTC(2090, 0, 1) + at * 1000)),
    );
    const name = formatCopyName(nextOrder(forged), new Date('2026-01-01T00:00:00Z'));
    expect(copiesToRemove([...forged, name], name)).not.toContain(name);
  });
});
