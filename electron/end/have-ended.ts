import { readFileSync } from 'node:fs';

export type HowMany = 'some' | 'all';

/** A process that has ended and waits for its parent to take note, or is being removed (proc(5), field 3). */
const endedState = /\) [ZX]/u;

const hasEnded = (pid: number): boolean => {
  try {
    return endedState.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    // No file in /proc: the process is gone.
    return true;
  }
};

/**
 * Whether some or all of these processes have ended; never of none. Only Linux is looked at: there a session's end signals
 * every process by itself, where macOS and Windows ask the program.
 */
export const haveEnded = (
  howMany: HowMany,
  pids: readonly number[],
  platform: NodeJS.Platform = process.platform,
): boolean =>
  platform === 'linux' && pids.length > 0 && (howMany === 'all' ? pids.every(hasEnded) : pids.some(hasEnded));
