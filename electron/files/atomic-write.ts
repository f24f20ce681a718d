import { randomUUID } from 'node:crypto';
import type * as disk from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The steps on the disk that a write takes; a test kills the process between any two of them. */
export type DiskSteps = Pick<typeof disk, 'open' | 'rename' | 'rm'>;

/** Short and of its own: a long Bangla name leaves no room for an ending of ours. */
const temporaryName = (): string => `.karjo-${randomUUID()}.tmp`;

const writeThrough = async (path: string, bytes: Uint8Array, steps: DiskSteps): Promise<void> => {
  const file = await steps.open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Syncs the folder: only that puts a file's name on the disk. Windows has no such call and does it by itself. */
const syncFolder = async (folder: string, steps: DiskSteps, platform: NodeJS.Platform): Promise<void> => {
  if (platform === 'win32') return;
  const handle = await steps.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Writes a file whole or not at all: beside its place, through to the disk, then renamed over it. Whenever the process or
 * the machine stops, the place holds the old content or the new. Throws what the disk says.
 */
export const writeAtomically = async (
  path: string,
  bytes: Uint8Array,
  steps: DiskSteps,
  platform: NodeJS.Platform,
): Promise<void> => {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName());
  try {
    await writeThrough(temporary, bytes, steps);
    await steps.rename(temporary, path);
  } catch (error) {
    await steps.rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder, steps, platform);
};
