import type { RandomFile } from './random-file';

/** What cannot be read is narrowed down to pieces of this length, in bytes: the block of a disk. */
const smallest = 4096;

const readOrBlank = async (file: RandomFile, at: number, length: number): Promise<Uint8Array> => {
  try {
    return await file.read(at, length);
  } catch {
    if (length <= smallest) return new Uint8Array(length);
    const half = Math.ceil(length / 2 / smallest) * smallest;
    const first = await readOrBlank(file, at, half);
    const second = await readOrBlank(file, at + half, length - half);
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
  }
};

/** The file with blanks where the disk cannot be read, so that the records in the other places can. */
export const readableParts = (file: RandomFile): RandomFile => ({
  ...file,
  read: async (at, length) => readOrBlank(file, at, Math.max(0, Math.min(length, (await file.size()) - at))),
});
