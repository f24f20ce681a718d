import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '#renderer/journal/entry';
import { openLane, type Lane } from '#renderer/journal/lane';
import { liveEntries } from '#renderer/journal/live-entries';
import { scanRecords } from '#renderer/journal/record';
import { memoryFile, type MemoryFile } from '#tests/support/memory-file';

const entry = (revision: number, text = `লেখা ${String(revision)}`, key = 'সভা-১'): JournalEntry => ({
  revision,
  form: 3,
  rows: [['contents', key, { id: key, json: text }]],
});

const collect = async <Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> => {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
};

const revisionsOf = async (lane: Lane, above?: number): Promise<readonly number[]> =>
  (await collect(lane.entries(above))).map(({ revision }) => revision);

const files = (): readonly [MemoryFile, MemoryFile] => [memoryFile(), memoryFile()];

const again = async ([one, other]: readonly [MemoryFile, MemoryFile], change = (bytes: Uint8Array) => bytes) =>
  openLane([memoryFile(change(one.content())), memoryFile(other.content())], 'another');

const filled = async (count: number): Promise<readonly [MemoryFile, MemoryFile]> => {
  const pair = files();
  const lane = await openLane(pair, 'ours');
  for (let revision = 1; revision <= count; revision += 1) await lane.append(entry(revision));
  return pair;
};

/** Where the records begin in a file; the head and its companion have no revision. */
const recordsOf = async (file: MemoryFile) => (await collect(scanRecords(file))).filter(({ revision }) => revision > 0);

async function* given(entries: readonly JournalEntry[]): AsyncGenerator<JournalEntry> {
  await Promise.resolve();
  yield* entries;
}

describe('a lane of the journal', () => {
  it('gives back what was written, in its order, and knows its lineage and last revision', async () => {
    const lane = await again(await filled(5));
    expect(await revisionsOf(lane)).toEqual([1, 2, 3, 4, 5]);
    expect(await collect(lane.entries(4))).toEqual([entry(5)]);
    expect([lane.lineage(), await lane.lastRevision(), lane.isEmpty()]).toEqual(['ours', 5, false]);
  });

  it('leaves out what was taken back', async () => {
    const lane = await openLane(files(), 'ours');
    await lane.append(entry(1));
    await lane.append(entry(2));
    await lane.append({ revision: 2, withdrawn: true });
    await lane.append(entry(3));
    expect(await revisionsOf(lane)).toEqual([1, 3]);
  });

  it('loses by one damaged record that record alone', async () => {
    const pair = await filled(9);
    const records = await recordsOf(pair[0]);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), async (which, where) => {
        const { at, end } = records[which]!;
        const place = Math.min(end - 1, at + Math.floor((end - at) * where));
        const lane = await again(pair, (bytes) => bytes.with(place, bytes[place]! ^ 0xff));
        expect(await revisionsOf(lane)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => one !== which + 1));
      }),
    );
  });

  it('cut at any byte has every record before the cut, and goes on after it', async () => {
    const pair = await filled(4);
    const records = await recordsOf(pair[0]);
    const size = pair[0].content().length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: records[0]!.at, max: size }), async (cut) => {
        const lane = await again(pair, (bytes) => bytes.slice(0, cut));
        const whole = records.filter(({ end }) => end <= cut).map(({ revision }) => revision);
        expect(await revisionsOf(lane)).toEqual(whole);
        await lane.append(entry(10));
        expect(await revisionsOf(lane)).toEqual([...whole, 10]);
        expect(await lane.lastRevision()).toBe(10);
      }),
    );
  });

  it('with zeros or rubbish at its end, as a power cut leaves it, goes on after them', async () => {
    const pair = await filled(3);
    for (const tail of [new Uint8Array(5000), new Uint8Array(3000).fill(0x4b), Uint8Array.of(0x4b, 0x42, 0x4a, 0x31)]) {
      const lane = await again(pair, (bytes) => Uint8Array.of(...bytes, ...tail));
      await lane.append(entry(4));
      expect(await revisionsOf(lane)).toEqual([1, 2, 3, 4]);
    }
  });

  it('whose head is damaged still has its records', async () => {
    const pair = await filled(3);
    const lane = await again(pair, (bytes) => Uint8Array.from(bytes).fill(0, 0, 1024));
    expect(await revisionsOf(lane)).toEqual([1, 2, 3]);
    await lane.append(entry(4));
    expect(await lane.lastRevision()).toBe(4);
  });

  it('finds its last revision behind a record longer than what is looked at first', async () => {
    const pair = await filled(2);
    const lane = await again(pair);
    const noise = Array.from({ length: 300_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
    );
    await lane.append(entry(3, noise.join('')));
    expect(await lane.lastRevision()).toBe(3);
  });

  it('on a full disk says so, and has all that was written before and after', async () => {
    const pair = files();
    const lane = await openLane(pair, 'ours');
    await lane.append(entry(1));
    pair[0].fill(true);
    await expect(lane.append(entry(2))).rejects.toThrow('disk-full');
    pair[0].fill(false);
    await lane.append(entry(3));
    expect(await revisionsOf(lane)).toEqual([1, 3]);
  });
});

describe('rewriting a lane', () => {
  it('keeps the newest of each row and what was deleted, and is shorter', async () => {
    const pair = files();
    const lane = await openLane(pair, 'ours');
    for (let revision = 1; revision <= 50; revision += 1) await lane.append(entry(revision));
    await lane.append({ revision: 51, form: 3, rows: [['contents', 'সভা-২', null]] });
    await lane.replace(
      liveEntries(() => lane.entries()),
      'ours',
    );
    const rewritten = await again(pair);
    expect(await revisionsOf(rewritten)).toEqual([50, 51]);
    expect(pair[0].content().length).toBe(0);
  });

  it('carries over what is written meanwhile', async () => {
    const lane = await openLane(files(), 'ours');
    for (let revision = 1; revision <= 5; revision += 1) await lane.append(entry(revision));
    async function* slowly(): AsyncGenerator<JournalEntry> {
      yield entry(5);
      await lane.append(entry(6));
      await lane.append(entry(7));
    }
    await lane.replace(slowly(), 'ours');
    await lane.append(entry(8));
    expect(await revisionsOf(lane)).toEqual([5, 6, 7, 8]);
  });

  it('knows its highest revision whatever the order they came in', async () => {
    const pair = files();
    const lane = await openLane(pair, 'ours');
    await lane.append(entry(9));
    await lane.replace(given([entry(9, 'ক', 'সভা-১'), entry(2, 'খ', 'সভা-২')]), 'ours');
    expect(await (await again(pair)).lastRevision()).toBe(9);
    expect(await revisionsOf(await again(pair))).toEqual([9, 2]);
    await lane.replace(given([]), 'ours');
    expect([lane.isEmpty(), await lane.lastRevision()]).toEqual([true, 0]);
  });

  it('is given up where an entry is taken back meanwhile, which then does not come back', async () => {
    const pair = files();
    const lane = await openLane(pair, 'ours');
    await lane.append(entry(1));
    await lane.append(entry(2));
    async function* slowly(): AsyncGenerator<JournalEntry> {
      yield entry(1);
      yield entry(2);
      await lane.append({ revision: 2, withdrawn: true });
    }
    await expect(lane.replace(slowly(), 'ours')).rejects.toThrow('taken back');
    await lane.append(entry(3));
    expect([await revisionsOf(lane), await revisionsOf(await again(pair))]).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });

  it('that is given up at any step leaves the old or the new, whole', async () => {
    const pair = await filled(6);
    const before = [pair[0].content(), pair[1].content()] as const;
    const written = [memoryFile(before[0]), memoryFile(before[1])] as const;
    const lane = await openLane(written, 'ours');
    const opening = [written[0].steps().length, written[1].steps().length] as const;
    await lane.replace(given([entry(6)]), 'ours');
    const steps = written.flatMap((file, index) =>
      file
        .steps()
        .slice(opening[index])
        .map((step) => ({ index, step })),
    );
    // The new file's steps all come before the old one's truncation.
    const inOrder = [...steps.filter(({ index }) => index === 1), ...steps.filter(({ index }) => index === 0)];
    for (let done = 0; done <= inOrder.length; done += 1) {
      const copies = [memoryFile(before[0]), memoryFile(before[1])] as const;
      for (const { index, step } of inOrder.slice(0, done)) {
        if (step.kind === 'write') await copies[index]!.write(step.at, step.bytes);
        else if (step.kind === 'truncate') await copies[index]!.truncate(step.size);
      }
      const opened = await openLane([copies[0], copies[1]], 'another');
      expect([[1, 2, 3, 4, 5, 6], [6]]).toContainEqual(await revisionsOf(opened));
      expect(await opened.lastRevision()).toBe(6);
    }
  });
});
