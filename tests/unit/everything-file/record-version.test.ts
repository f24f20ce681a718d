import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  stampOf,
  withWriter,
  type Lineage,
  type RecordVersion,
} from '#shared/everything-file/record-version';

const lineage = (id: string, ...writers: readonly (readonly [string, number])[]): Lineage => ({
  id,
  writers: writers.map(([writer, above]) => ({ id: writer, above })),
});

describe('which of two versions of a record is newer', () => {
  const ours = lineage('ours', ['monday', 0], ['tuesday', 10]);

  it('is told by their revisions where both are of one database', () => {
    const [early, late] = [5, 12].map((revision): RecordVersion => ({ lineage: ours, revision }));
    expect([compareVersions(late, early), compareVersions(early, late), compareVersions(late, late)]).toEqual([
      'newer',
      'older',
      'same',
    ]);
  });

  it('is known of a copied database up to where the copies parted, and of no revision after that', () => {
    const theirs = lineage('ours', ['monday', 0], ['their own', 8]);
    const of = (from: Lineage, revision: number): RecordVersion => ({ lineage: from, revision });
    expect(compareVersions(of(theirs, 7), of(ours, 5))).toBe('newer');
    // Changed there after they parted, and here not: theirs has all that ours has.
    expect(compareVersions(of(theirs, 11), of(ours, 5))).toBe('newer');
    expect(compareVersions(of(theirs, 5), of(ours, 12))).toBe('older');
    expect(compareVersions(of(theirs, 11), of(ours, 12))).toBe('apart');
    expect(compareVersions(of(theirs, 11), of(ours, 9))).toBe('apart');
  });

  it('is known of what was taken over, until both sides have changed it', () => {
    const office = lineage('office', ['o', 0]);
    const origin = { lineage: 'ours', writer: 'monday', revision: 5, at: 3 };
    const taken: RecordVersion = { lineage: office, revision: 3, origin };
    const changed: RecordVersion = { lineage: office, revision: 4, origin };
    const of = (revision: number): RecordVersion => ({ lineage: ours, revision });
    expect(compareVersions(of(5), taken)).toBe('same');
    expect(compareVersions(of(7), taken)).toBe('newer');
    expect(compareVersions(of(12), taken)).toBe('newer');
    expect(compareVersions(of(5), changed)).toBe('older');
    expect(compareVersions(of(7), changed)).toBe('apart');
  });

  it('is not known without versions, of other databases, or of revisions that are older than all known writers', () => {
    const some: RecordVersion = { lineage: ours, revision: 5 };
    const old = lineage('ours', ['tuesday', 10]);
    expect(compareVersions(undefined, some)).toBe('apart');
    expect(compareVersions({ lineage: lineage('other', ['x', 0]), revision: 9 }, some)).toBe('apart');
    expect(stampOf(old, 5)).toBeUndefined();
    expect(compareVersions({ lineage: old, revision: 5 }, some)).toBe('apart');
  });

  it('remembers the last two hundred writers that wrote something', () => {
    let one = lineage('ours');
    for (let at = 0; at < 500; at += 1) one = withWriter(one, { id: `start ${String(at)}`, above: Math.floor(at / 2) });
    expect(one.writers).toHaveLength(200);
    expect(one.writers.at(-1)).toEqual({ id: 'start 499', above: 249 });
    expect(new Set(one.writers.map(({ above }) => above)).size).toBe(200);
  });
});

/** A record in a made-up database, with what really became of it: what it says, and all that it has ever said or replaced. */
type TrueRecord = RecordVersion & { readonly says: number; readonly past: ReadonlySet<number> };

type TrueDatabase = { lineage: Lineage; count: number; record: TrueRecord | undefined };

type Action =
  | { readonly do: 'edit' | 'start' | 'copy' | 'begin'; readonly at: number }
  | { readonly do: 'take'; readonly at: number; readonly from: number };

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant('edit' as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant('start' as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant('copy' as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant('begin' as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant('take' as const), at: fc.nat(9), from: fc.nat(9) }),
);

/** Databases that are written, started anew, copied while in use, and that take over each other's record. */
const run = (actions: readonly Action[]): readonly TrueDatabase[] => {
  let next = 0;
  const fresh = (): string => `id ${String(next++)}`;
  const begin = (): TrueDatabase => ({
    lineage: withWriter({ id: fresh(), writers: [] }, { id: fresh(), above: 0 }),
    count: 0,
    record: undefined,
  });
  const start = (one: TrueDatabase): void => {
    one.lineage = withWriter(one.lineage, { id: fresh(), above: one.count });
    one.count += 1;
  };
  const take = (one: TrueDatabase, { lineage: theirs, record }: TrueDatabase): void => {
    const stamp = record && stampOf(theirs, record.revision);
    if (!record || !stamp || record === one.record) return;
    one.count += 1;
    const past = new Set([...record.past, ...(one.record?.past ?? [])]);
    const origin = { ...stamp, at: one.count };
    one.record = { lineage: one.lineage, revision: one.count, origin, says: record.says, past };
  };
  const databases = [begin()];
  const pick = (at: number): TrueDatabase => databases[at % databases.length]!;
  for (const step of actions) {
    const one = pick(step.at);
    if (step.do === 'take') {
      take(one, pick(step.from));
    } else if (step.do === 'edit') {
      const says = next++;
      const { origin, past = [] } = one.record ?? {};
      one.count += 1;
      one.record = {
        lineage: one.lineage,
        revision: one.count,
        ...(origin ? { origin } : {}),
        says,
        past: new Set([...past, says]),
      };
    } else if (step.do === 'start') start(one);
    else if (step.do === 'begin') databases.push(begin());
    else {
      const copy = { ...one };
      start(copy);
      databases.push(copy);
    }
    for (const each of databases) if (each.record) each.record = { ...each.record, lineage: each.lineage };
  }
  return databases;
};

describe('databases that are copied, started and read into each other at random', () => {
  it('never call a version newer that lacks something, nor one the same that says something else', () => {
    const told = { newer: 0, older: 0, same: 0, apart: 0 };
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const records = run(actions).flatMap(({ record }) => record ?? []);
        for (const one of records)
          for (const other of records) {
            const order = compareVersions(one, other);
            told[order] += 1;
            if (order === 'newer' || order === 'same') expect(one.past.has(other.says)).toBe(true);
            if (order === 'older' || order === 'same') expect(other.past.has(one.says)).toBe(true);
            if (one === other) expect(order).toBe('same');
          }
      }),
      { numRuns: 2000 },
    );
    // The test would be empty if everything were told to be apart.
    expect(Math.min(...Object.values(told))).toBeGreaterThan(100);
  });
});
