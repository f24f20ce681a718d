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
 * Returns true if this user may not write in a folder. Tests it by writing: on Windows the rights alone do not tell.
 * Asked before Chromium starts: where Chromium cannot make its lock there, it reports that the program runs already.
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
