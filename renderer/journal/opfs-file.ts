import type { RandomFile } from './random-file';

/** A file of the page's own (origin private file system), held by this worker alone. */
export const openOpfsFile = async (folder: FileSystemDirectoryHandle, name: string): Promise<RandomFile> => {
  const file = await folder.getFileHandle(name, { create: true });
  const handle = await file.createSyncAccessHandle();
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
