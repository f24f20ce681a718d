import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '#renderer/journal/entry';
import { openLane, type Lane } from '#renderer/journal/lane';
import { liveEntries } from '#renderer/journal/live-entries';
import type { RandomFile } from '#renderer/journal/random-file';
import { afterSteps, memoryFile, type FileStep } from '#tests/support/memory-file';

// A laboratory of power cuts: all that goes to the two files of a lane is recorded in one row, and the disk is made as it may be after
// a cut at any step. What was flushed is there; of what came after its file's last flush the first part is there, the last write of it
// torn at any byte or its end full of zeros. Each state is opened on two days, with writing and a second cut in between.

type Recorded = { readonly file: 0 | 1; readonly step: FileStep };

type Disk = readonly [Uint8Array, Uint8Array];

const recording = (disk: Disk) => {
  const row: Recorded[] = [];
  const make = (index: 0 | 1): RandomFile => {
    const file = memoryFile(disk[index]);
    const note = (step: FileStep): void => {
      row.push({ file: index, step });
    };
    return {
      ...file,
      write: (at, bytes) => {
        note({ kind: 'write', at, bytes: Uint8Array.from(bytes) });
        return file.write(at, bytes);
      },
      truncate: (size) => {
        note({ kind: 'truncate', size });
        return file.truncate(size);
      },
      flush: () => {
        note({ kind: 'flush' });
        return file.flush();
      },
    };
  };
  return { files: [make(0), make(1)] as const, row };
};

type Cut = {
  /** Of all steps, how far the program came. */
  readonly at: number;
  /** Of each file's steps since its last flush, how many the disk has, and of the last one's bytes. */
  readonly kept: readonly [number, number];
  readonly torn: number;
  readonly zeros: boolean;
};

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kept: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  torn: fc.double({ min: 0, max: 1, noNaN: true }),
  zeros: fc.boolean(),
});

const tear = (step: FileStep, { torn, zeros }: Cut): FileStep => {
  if (step.kind !== 'write') return step;
  const length = Math.floor(step.bytes.length * torn);
  const bytes = zeros ? Uint8Array.from(step.bytes).fill(0, length) : step.bytes.slice(0, length);
  return { ...step, bytes };
};

/** A file after a power cut, and nothing that was flushed lost of it. */
const fileAfter = (steps: readonly FileStep[], from: Uint8Array, kept: number, how: Cut): Uint8Array => {
  const flushed = steps.findLastIndex(({ kind }) => kind === 'flush') + 1;
  const loose = steps.slice(flushed);
  const there = loose.slice(0, Math.round(loose.length * kept));
  const last = there.at(-1);
  return afterSteps([...steps.slice(0, flushed), ...there.slice(0, -1), ...(last ? [tear(last, how)] : [])], from);
};

const diskAfter = (row: readonly Recorded[], disk: Disk, how: Cut): Disk => {
  const of = (index: 0 | 1): Uint8Array =>
    fileAfter(
      row.filter(({ file }) => file === index).map(({ step }) => step),
      disk[index],
      how.kept[index],
      how,
    );
  return [of(0), of(1)];
};

type Work = { readonly kind: 'write' | 'delete' | 'rewrite'; readonly key: number; readonly size: number };

const work: fc.Arbitrary<Work> = fc.record({
  kind: fc.constantFrom('write', 'write', 'write', 'delete', 'rewrite'),
  key: fc.nat({ max: 3 }),
  size: fc.nat({ max: 2000 }),
});

/** What each row was last acknowledged as, and how far the recording had come by then. */
type Acknowledged = { readonly steps: number; readonly revision: number; readonly key: string; readonly row: unknown };

const letters = (length: number, seed: number): string =>
  Array.from({ length }, (_, index) => String.fromCodePoint(0x0995 + ((index * 31 + seed * 17) % 36))).join('');

const newestRows = async (
  lane: Lane,
): Promise<ReadonlyMap<string, { readonly revision: number; readonly row: unknown }>> => {
  const newest = new Map<string, { revision: number; row: unknown }>();
  for await (const { revision, rows } of lane.entries())
    for (const [, key, row] of rows)
      if (revision >= (newest.get(key)?.revision ?? 0)) newest.set(key, { revision, row });
  return newest;
};

/** A day: opens the lane, does the work, and gives what was acknowledged when. */
const workADay = async (disk: Disk, works: readonly Work[], first: number) => {
  const { files, row } = recording(disk);
  const lane = await openLane(files, 'ours');
  const acknowledged: Acknowledged[] = [];
  let revision = first;
  for (const { kind, key: number, size } of works) {
    if (kind === 'rewrite') {
      await lane.replace(
        liveEntries(() => lane.entries()),
        'ours',
      );
      continue;
    }
    revision += 1;
    const key = `সভা-${String(number)}`;
    const written = kind === 'delete' ? null : { id: key, json: letters(size, revision) };
    await lane.append({ revision, form: 3, rows: [['contents', key, written]] } satisfies JournalEntry);
    acknowledged.push({ steps: row.length, revision, key, row: written });
  }
  return { row, acknowledged, revision };
};

const expectKept = async (disk: Disk, acknowledged: readonly Acknowledged[]): Promise<void> => {
  const lane = await openLane([memoryFile(disk[0]), memoryFile(disk[1])], 'another');
  const there = await newestRows(lane);
  for (const { key, revision, row } of new Map(acknowledged.map((one) => [one.key, one])).values()) {
    const found = there.get(key);
    expect(found?.revision ?? 0).toBeGreaterThanOrEqual(revision);
    // A write that was under way may have come through.
    if (found?.revision === revision) expect(found.row).toEqual(row);
  }
};

const until = (acknowledged: readonly Acknowledged[], steps: number): readonly Acknowledged[] =>
  acknowledged.filter((one) => one.steps <= steps);

const states = process.env.KARJOBIBORONI_LONG === undefined ? 100 : 1000;

describe('a power cut', () => {
  it('at any moment leaves in the journal what was called kept, on the next day and on the one after it', async () => {
    const day = fc.array(work, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(day, cut, day, cut, async (firstWorks, firstCut, nextWorks, nextCut) => {
        const empty: Disk = [new Uint8Array(), new Uint8Array()];
        const first = await workADay(empty, firstWorks, 0);
        const reached = Math.round(first.row.length * firstCut.at);
        const afterFirst = diskAfter(first.row.slice(0, reached), empty, firstCut);
        const kept = until(first.acknowledged, reached);
        await expectKept(afterFirst, kept);
        const next = await workADay(afterFirst, nextWorks, first.revision);
        const reachedNext = Math.round(next.row.length * nextCut.at);
        const afterNext = diskAfter(next.row.slice(0, reachedNext), afterFirst, nextCut);
        await expectKept(afterNext, [...kept, ...until(next.acknowledged, reachedNext)]);
      }),
      { numRuns: states },
    );
  });
});
