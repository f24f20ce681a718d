import type { CopyOutcome, CopyPlace } from '#shared/contract/copies';
import { patienceFor } from '#shared/safety-copy/ask-in-time';
import { copiesInOrder } from '#shared/safety-copy/copy-name';
import { keepCopyIn, type CopyFolder } from '#shared/safety-copy/keep-copy';
import {
  allowChosenFolder,
  askChosenFolder,
  canChooseFolder,
  chooseFolder,
  forgetFolder,
  lookAtChosenFolder,
  openChosenFolder,
} from './chosen-folder';
import { copyFailureOf, openHandleFolder, readHandle } from './handle-folder';
import type { Copies, SafetyCopy } from './platform';

/** The browser's own files of this origin (OPFS): they survive a damaged database, not a person who clears the site's data. */
const openFirst = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('safety-copies', { create: true });

const openPlace = (place: CopyPlace): Promise<FileSystemDirectoryHandle | undefined> =>
  place === 'first' ? openFirst() : openChosenFolder();

/** Throws unless a copy leaves twice its size free: the database, which comes first, uses the same storage. */
const leaveRoom = async (size: number): Promise<void> => {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < size * 3) throw new DOMException('too little room beside the database', 'QuotaExceededError');
};

const roomy = (folder: CopyFolder): CopyFolder => ({
  ...folder,
  write: async (name, bytes) => {
    await leaveRoom(bytes.length);
    await folder.write(name, bytes);
  },
});

const askIn = <Value>(place: CopyPlace, work: () => Promise<Value>, size = 0): Promise<Value> =>
  place === 'first' ? work() : askChosenFolder(work, patienceFor(size));

const listIn = async (place: CopyPlace): Promise<readonly SafetyCopy[]> => {
  const folder = await openPlace(place);
  if (!folder) return [];
  const copies: SafetyCopy[] = [];
  for (const { name, madeAt } of copiesInOrder(await openHandleFolder(folder).names())) {
    const file = await readHandle(folder, name).catch(() => undefined); // taken away meanwhile
    if (file && file.size > 0) copies.push({ place, name, madeAt: madeAt.toISOString(), size: file.size });
  }
  return copies;
};

/** Safety copies in a browser: its own files in the first place, a chosen folder of the disk in the second. */
export const createBrowserCopies = (now: () => Date): Copies => {
  /** As in electron/safety-copy: the same copy has the same number in both places where that can be. */
  let lastOrder = 0;

  const keepIn = async (place: CopyPlace, bytes: Uint8Array): Promise<CopyOutcome | null> => {
    const handle = await openPlace(place);
    if (!handle) return null;
    const folder = openHandleFolder(handle);
    const time = { now: now(), lastOrder: place === 'first' ? lastOrder : Math.max(lastOrder - 1, 0) };
    const { order, ...copy } = await keepCopyIn(place === 'first' ? roomy(folder) : folder, bytes, time);
    lastOrder = Math.max(lastOrder, order);
    return { place, outcome: 'kept', copy: { place, ...copy } };
  };

  const copies: Copies = {
    keep: async (place, text) => {
      const bytes = new TextEncoder().encode(text);
      try {
        return await askIn(place, () => keepIn(place, bytes), bytes.length);
      } catch (error) {
        return { place, outcome: 'failed', why: copyFailureOf(error) };
      }
    },
    list: async () => {
      const found = await Promise.allSettled(
        (['first', 'second'] as const).map((one) => askIn(one, () => listIn(one))),
      );
      return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    },
    read: async ({ place, name }) => {
      const folder = await openPlace(place);
      return folder && openHandleFolder(folder).read(name);
    },
    second: lookAtChosenFolder,
    forgetSecond: forgetFolder,
    allowSecond: allowChosenFolder,
  };
  return canChooseFolder() ? { ...copies, chooseSecond: chooseFolder } : copies;
};
