import { describe, expect, it } from 'vitest';
import type { RandomFile } from '#renderer/journal/random-file';
import { readableParts } from '#renderer/journal/readable-parts';
import { encodeRecord, scanRecords } from '#renderer/journal/record';
import { memoryFile } from '#tests/support/memory-file';

/** A file whose disk fails wherever a read touches this place. */
const failingAt = (file: RandomFile, place: number): RandomFile => ({
  ...file,
  read: (at, length) => (at <= place && at + length > place ? Promise.reject(new Error('EIO')) : file.read(at, length)),
});

const revisionsIn = async (file: RandomFile): Promise<readonly number[]> => {
  const found: number[] = [];
  for await (const { revision } of scanRecords(file)) found.push(revision);
  return found;
};

describe('a file that the disk cannot read wholly', () => {
  it('gives every record but those in the blocks that fail', async () => {
    const payload = new Uint8Array(3000).fill(7);
    const records = await Promise.all(Array.from({ length: 400 }, (_, index) => encodeRecord(index + 1, payload)));
    const whole = Uint8Array.from(records.flatMap((record) => [...record]));
    const length = whole.length / records.length;
    const broken = 200 * length + 5;
    const file = failingAt(memoryFile(whole), broken);
    await expect(revisionsIn(file)).rejects.toThrow('EIO');
    const found = await revisionsIn(readableParts(file));
    const block = Math.floor(broken / 4096) * 4096;
    const lost = Array.from({ length: 400 }, (_, index) => index).filter(
      (index) => index * length < block + 4096 && (index + 1) * length > block,
    );
    expect(found).toEqual(
      Array.from({ length: 400 }, (_, index) => index + 1).filter((one) => !lost.includes(one - 1)),
    );
    expect(lost.length).toBeLessThanOrEqual(3);
  });
});
