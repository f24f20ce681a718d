import { readFileSync } from 'node:fs';

/** A process that has ended and waits for its parent to take note, or is being removed (proc(5), field 3). */
const endedState = /\) [ZX]/u;

/**
 * Whether one of these processes has ended. Only Linux is looked at: there a session's end signals every process by itself,
 * where macOS and Windows ask the program.
 */
export const hasOneEnded = (pids: readonly number[], platform: NodeJS.Platform = process.platform): boolean =>
  platform === 'linux' &&
  pids.some((pid) => {
    try {
      return endedState.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
    } catch {
      return true;
    }
  });
