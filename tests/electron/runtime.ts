import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#tests/support/folders';

const folder = join(projectFolder, 'node_modules', 'electron');

/**
 * Where Electron's runtime is, or undefined where it was never fetched. The package itself is not asked: it would begin to
 * download.
 */
export const electronRuntime = (): string | undefined => {
  const mark = join(folder, 'path.txt');
  if (!existsSync(mark)) return undefined;
  const program = join(folder, 'dist', readFileSync(mark, 'utf8').trim());
  return existsSync(program) ? program : undefined;
};
