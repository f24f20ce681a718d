import type * as disk from 'node:fs/promises';
import { join } from 'node:path';
import type { CopyFolder } from '#shared/safety-copy/keep-copy';
import { failureCode } from '../files/failure-code';

export type CopySteps = Pick<typeof disk, 'mkdir' | 'readdir' | 'readFile' | 'stat' | 'rm'>;

export type DiskFolderParts = {
  readonly path: string;
  /**
   * The folder that must exist already. Where a USB stick was taken out, its place in the file system is empty: a
   * folder made there would be on this computer's own disk. Undefined where the whole path may be made.
   */
  readonly within?: string;
  readonly steps: CopySteps;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
};

/** What an end in mid-write leaves behind (files/atomic-write.ts). Copies are written one at a time, so none is in use. */
const leftOver = /^\.karjo-[\da-f-]{36}\.tmp$/u;

/** The names in a folder; none where it is not there yet. */
export const namesIn = async (path: string, steps: Pick<CopySteps, 'readdir'>): Promise<readonly string[]> => {
  try {
    return await steps.readdir(path);
  } catch (error) {
    if (failureCode(error) === 'missing') return [];
    throw error;
  }
};

/** A folder of copies on a disk. */
export const openDiskFolder = ({ path, within, steps, write }: DiskFolderParts): CopyFolder => ({
  names: () => namesIn(path, steps),
  write: async (name, bytes) => {
    // `stat` throws where the chosen folder is gone. `mkdir` without `recursive` throws EEXIST where the folder exists.
    if (within !== undefined) await steps.stat(within);
    await steps.mkdir(path, { recursive: within === undefined }).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
    for (const one of await steps.readdir(path))
      if (leftOver.test(one)) await steps.rm(join(path, one), { force: true }).catch(() => undefined);
    await write(join(path, name), bytes);
  },
  read: async (name) => new Uint8Array(await steps.readFile(join(path, name))),
  remove: (name) => steps.rm(join(path, name), { force: true }),
});
