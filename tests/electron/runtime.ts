import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#tests/support/folders';

const folder = join(projectFolder, 'node_modules', 'electron');

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/**
 * Where Electron's runtime is, or undefined where it was never fetched, or where there is no display to open a window on. The
 * package itself is not asked: it would begin to download.
 */
export const electronRuntime = (): string | undefined => {
  const mark = join(folder, 'path.txt');
  if (!existsSync(mark) || !hasDisplay()) return undefined;
  const program = join(folder, 'dist', readFileSync(mark, 'utf8').trim());
  return existsSync(program) ? program : undefined;
};
