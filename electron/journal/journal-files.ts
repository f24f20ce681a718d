import type * as disk from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { FailureCode } from '#shared/contract/shell-failure';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { failureCode } from '../files/failure-code';

export type JournalParts = {
  /** The journal's own folder, outside the browser's storage. */
  readonly folder: string;
  readonly steps: Pick<typeof disk, 'mkdir' | 'open'>;
};

/** Files that the desk's journal reads and writes at any place. They are opened once and stay open. */
export type JournalFiles = {
  readonly size: (name: string) => Promise<Result<number, FailureCode>>;
  /** The bytes from `at`, as many as there are of `length`. */
  readonly read: (name: string, at: number, length: number) => Promise<Result<Uint8Array, FailureCode>>;
  readonly write: (name: string, at: number, bytes: Uint8Array) => Promise<Result<null, FailureCode>>;
  readonly truncate: (name: string, size: number) => Promise<Result<null, FailureCode>>;
  /** When it has answered, what was written is on the disk. */
  readonly flush: (name: string) => Promise<Result<null, FailureCode>>;
};

/** Opens a file to read and write, or makes it. `w+` would empty an existing file, so `r+` comes first. */
const openOrMake = async (path: string, open: typeof disk.open): Promise<FileHandle> => {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (failureCode(error) !== 'missing') throw error;
    return open(path, 'wx+');
  }
};

export const createJournalFiles = ({ folder, steps }: JournalParts): JournalFiles => {
  const opened = new Map<string, Promise<FileHandle>>();

  const fileOf = (name: string): Promise<FileHandle> => {
    const known = opened.get(name);
    if (known) return known;
    const opening = steps.mkdir(folder, { recursive: true }).then(() => openOrMake(join(folder, name), steps.open));
    opened.set(name, opening);
    // What could not be opened is tried again.
    opening.catch(() => opened.delete(name));
    return opening;
  };

  const withFile = async <Value>(
    name: string,
    work: (file: FileHandle) => Promise<Value>,
  ): Promise<Result<Value, FailureCode>> => {
    try {
      return succeed(await work(await fileOf(name)));
    } catch (error) {
      return fail(failureCode(error));
    }
  };

  return {
    size: (name) => withFile(name, async (file) => (await file.stat()).size),
    read: (name, at, length) =>
      withFile(name, async (file) => {
        const { size } = await file.stat();
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - at)));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, at);
        return bytes.subarray(0, bytesRead);
      }),
    write: (name, at, bytes) =>
      withFile(name, async (file) => {
        for (let done = 0; done < bytes.length;)
          done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
        return null;
      }),
    truncate: (name, size) =>
      withFile(name, async (file) => {
        await file.truncate(size);
        return null;
      }),
    flush: (name) =>
      withFile(name, async (file) => {
        await file.datasync();
        if ((await file.stat()).nlink > 0) return null;
        // Somebody has deleted it: what was written is in no folder any more.
        opened.delete(name);
        await file.close();
        throw Object.assign(new Error('deleted while open'), { code: 'ENOENT' });
      }),
  };
};
