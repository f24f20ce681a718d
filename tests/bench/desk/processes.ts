// What Linux says of a running browser: which processes are its, how much memory is theirs alone, and how long a thread
// ran on a processor or waited for one. The last two tell our own work from a machine that is busy with something else.
import { readdirSync, readFileSync } from 'node:fs';

export const readOr = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

export const parentOf = (pid: number): number =>
  Number(/^\d+ \(.*\) \S (\d+)/su.exec(readOr(`/proc/${pid}/stat`))?.[1] ?? 0);

export const commandOf = (pid: number): string => readOr(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

export const allProcesses = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);

/** The browser that has this profile, and all that it started. */
export const browserProcesses = (profile: string): readonly number[] => {
  const all = allProcesses();
  const parents = new Map(all.map((pid) => [pid, parentOf(pid)]));
  const own = new Set(
    all.filter((pid) => {
      const command = commandOf(pid);
      return command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=');
    }),
  );
  const isOwn = (pid: number): boolean => own.has(pid) || (pid > 1 && isOwn(parents.get(pid) ?? 0));
  return all.filter((pid) => isOwn(pid));
};

/** The browser's own strip of tabs is drawn by a renderer too; it is none of the desk's. */
const isRenderer = (pid: number): boolean =>
  commandOf(pid).includes('--type=renderer') && !commandOf(pid).includes('--top-chrome-webui');

export const rendererProcesses = (profile: string): readonly number[] => browserProcesses(profile).filter(isRenderer);

/** Bytes: what only this process has in memory, and its share of what it has together with others. */
export type ProcessMemory = { readonly private: number; readonly proportional: number };

const kibibytes = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(text)?.[1] ?? 0) * 1024;

export const memoryOf = (pids: readonly number[]): ProcessMemory => {
  const rollups = pids.map((pid) => readOr(`/proc/${pid}/smaps_rollup`));
  const sum = (...names: readonly string[]): number =>
    rollups.reduce((total, text) => total + names.reduce((part, name) => part + kibibytes(text, name), 0), 0);
  return { private: sum('Private_Clean', 'Private_Dirty'), proportional: sum('Pss') };
};

/** Milliseconds that a process's main thread has run, and has waited for a free processor. */
export type ThreadTime = { readonly ran: number; readonly waited: number };

export const mainThreadTime = (pid: number): ThreadTime => {
  const [ran = 0, waited = 0] = readOr(`/proc/${pid}/task/${pid}/schedstat`).split(' ').map(Number);
  return { ran: ran / 1e6, waited: waited / 1e6 };
};

export const timeBetween = (before: ThreadTime, after: ThreadTime): ThreadTime => ({
  ran: after.ran - before.ran,
  waited: after.waited - before.waited,
});
