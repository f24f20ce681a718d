import type { CopyFailure } from '#shared/contract/copies';
import { NoAnswerError } from '#shared/safety-copy/ask-in-time';
import { parseCopyName } from '#shared/safety-copy/copy-name';
import { DamagedCopyError, type CopyFolder } from '#shared/safety-copy/keep-copy';

/** Names of failures as browsers give them, and what they mean for a folder. */
const codes: Readonly<Record<string, CopyFailure>> = {
  QuotaExceededError: 'disk-full',
  NotAllowedError: 'no-permission',
  SecurityError: 'no-permission',
  NotFoundError: 'missing',
  NoModificationAllowedError: 'in-use',
};

/** Why a copy in a browser's folder is not kept. */
export const copyFailureOf = (error: unknown): CopyFailure => {
  if (error instanceof DamagedCopyError) return 'damaged';
  if (error instanceof NoAnswerError) return 'no-answer';
  return error instanceof Error ? (codes[error.name] ?? 'failed') : 'failed';
};

export const readHandle = async (folder: FileSystemDirectoryHandle, name: string): Promise<File> =>
  (await folder.getFileHandle(name)).getFile();

/** A page that ends in mid-write leaves an empty file: Chromium has only made its name. It is no copy. */
const removeEmpty = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  for await (const name of folder.keys()) {
    if (parseCopyName(name) === undefined) continue;
    const file = await readHandle(folder, name).catch(() => undefined);
    if (file?.size === 0) await folder.removeEntry(name).catch(() => undefined);
  }
};

/**
 * A folder of copies that a handle stands for. Chromium writes beside the file and puts it in its place when the stream is
 * closed, so that a copy is there whole or not at all; a stream that fails is given up, and the empty file with it.
 */
export const openHandleFolder = (folder: FileSystemDirectoryHandle): CopyFolder => ({
  names: async () => {
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  },
  write: async (name, bytes) => {
    await removeEmpty(folder);
    const file = await folder.getFileHandle(name, { create: true });
    try {
      const stream = await file.createWritable();
      try {
        await stream.write(new Uint8Array(bytes));
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    } catch (error) {
      await folder.removeEntry(name).catch(() => undefined);
      throw error;
    }
  },
  read: async (name) => new Uint8Array(await (await readHandle(folder, name)).arrayBuffer()),
  remove: (name) => folder.removeEntry(name),
});
