import type { App } from 'electron';
import { forbiddenSwitch } from '../security/switches';

/** Why the program does not start. */
export type Obstacle =
  | { readonly kind: 'switch'; readonly name: string }
  /** Chromium's sandbox does not protect root's processes: https://crbug.com/638180 */
  | { readonly kind: 'root' }
  /** The program may not write in its own folder. */
  | { readonly kind: 'folder'; readonly path: string }
  /** The processes that the sandbox holds die as soon as they are started. */
  | { readonly kind: 'sandbox' };

export type StartParts = {
  readonly commandLine: Pick<App['commandLine'], 'hasSwitch'>;
  readonly isPackaged: boolean;
  readonly platform: NodeJS.Platform;
  /** What `process.getuid` says; undefined on Windows. */
  readonly userId: number | undefined;
  /** The folder of the database. */
  readonly dataFolder: string;
  readonly isLocked: (folder: string) => boolean;
};

/**
 * Returns what stands in the way of a protected start, before anything of Chromium's runs. The tests drive the unpacked
 * program by a debugger, so only the packed one refuses switches. Root gets as far as this only with `--no-sandbox`; its
 * child processes would then end at once and be started again for ever, since the program asks for the sandbox.
 */
export const findObstacle = (parts: StartParts): Obstacle | undefined => {
  const { commandLine, isPackaged, platform, userId, dataFolder, isLocked } = parts;
  const name = isPackaged ? forbiddenSwitch(commandLine) : undefined;
  if (name !== undefined) return { kind: 'switch', name };
  if (platform === 'linux' && userId === 0) return { kind: 'root' };
  return isLocked(dataFolder) ? { kind: 'folder', path: dataFolder } : undefined;
};
