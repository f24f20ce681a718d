import type { RandomFile } from './random-file';

/** A page that has just gone may hold its file a moment longer than its lock: that often it is asked for again, 50 ms apart. */
const tries = 60;

const isHeld = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NoModificationAllowedError';

const openHandle = async (file: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle> => {
  for (let left = tries; ; left -= 1)
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      if (left === 0 || !isHeld(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
};

/** A file of the page's own (origin private file system), held by this worker alone. */
export const openOpfsFile = async (folder: FileSystemDirectoryHandle, name: string): Promise<RandomFile> => {
  const file = await folder.getFileHandle(name, { create: true });
  const handle = await openHandle(file);
  const now = <Value>(work: () => Value): Promise<Value> => new Promise((resolve) => { resolve(work()); }); // prettier-ignore
  return {
    size: () => now(() => handle.getSize()),
    read: (at, length) =>
      now(() => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, handle.getSize() - at)));
        return bytes.subarray(0, handle.read(bytes, { at }));
      }),
    write: (at, bytes) =>
      now(() => {
        const written = handle.write(Uint8Array.from(bytes), { at });
        if (written < bytes.length) throw new DOMException('the disk is full', 'QuotaExceededError');
      }),
    truncate: (size) => now(() => { handle.truncate(size); }), // prettier-ignore
    flush: () => now(() => { handle.flush(); }), // prettier-ignore
    close: () => now(() => { handle.close(); }), // prettier-ignore
  };
};
