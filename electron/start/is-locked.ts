import type { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the system says where somebody may not write. A full disk says something else: the program starts on it. */
const refusals: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS']);

export type LockSteps = {
  readonly mkdirSync: (path: string, options: { readonly recursive: true }) => ReturnType<typeof mkdirSync>;
  readonly writeFileSync: (path: string, text: string) => ReturnType<typeof writeFileSync>;
  readonly rmSync: (path: string) => ReturnType<typeof rmSync>;
};

/**
 * Returns whether this user may not write in a folder. Asked by writing: rights alone do not say it on Windows. Chromium needs to
 * know it before: where it cannot make its lock there, it says that the program runs already.
 */
export const isLocked = (folder: string, steps: LockSteps): boolean => {
  const probe = join(folder, 'written-to-see-whether-it-can-be');
  try {
    steps.mkdirSync(folder, { recursive: true });
    steps.writeFileSync(probe, '');
    steps.rmSync(probe);
    return false;
  } catch (error) {
    return refusals.has((error as NodeJS.ErrnoException).code);
  }
};
