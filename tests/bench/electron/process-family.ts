// All processes of a program that was started: what they are, and what Linux counts of each.
import { readFileSync, readdirSync } from 'node:fs';
import { allProcesses, commandOf, memoryOf, parentOf, readOr, type ProcessMemory } from '../desk/processes';

/** A program, by its first process and the home that stands in the command lines of its helpers, and what serves it. */
export type Family = { readonly first: number; readonly home: string; readonly servers: readonly number[] };

/** The processes of a family. Those that look for crashes leave their parent, but name a folder of the home. */
export const membersOf = ({ first, home, servers }: Family): readonly number[] => {
  const all = allProcesses();
  const parents = new Map(all.map((pid) => [pid, parentOf(pid)]));
  const isOwn = (pid: number): boolean => pid === first || (pid > 1 && isOwn(parents.get(pid) ?? 0));
  return all.filter(
    (pid) => servers.includes(pid) || isOwn(pid) || (parents.get(pid) === 1 && commandOf(pid).includes(home)),
  );
};

/** In Chromium's own words, such as `renderer` or `utility: network`. */
export const kindOf = (pid: number, { servers }: Family): string => {
  if (servers.includes(pid)) return 'server (Node)';
  const command = commandOf(pid);
  if (/^\S*crashpad_handler /u.test(command)) return 'crash handler';
  const type = /--type=(?<type>[\w-]+)/u.exec(command)?.groups?.type;
  if (type === undefined) return 'browser';
  const service = /--utility-sub-type=(?<service>\w+)/u.exec(command)?.groups?.service;
  return service === undefined ? type : `${type}: ${service}`;
};

/** Linux counts in hundredths of a second wherever Electron runs. */
const tick = 10;

/** What all living threads have run, in milliseconds. */
const threadsRan = (pid: number): number => {
  try {
    return readdirSync(`/proc/${pid}/task`).reduce(
      (sum, thread) => sum + Number(readOr(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]) / 1e6,
      0,
    );
  } catch {
    return 0; // ended while it was read
  }
};

/**
 * Milliseconds of processor time of a process and of the children that it has seen end. The process's own sum is rounded
 * down, the sum over its threads lacks those that ended: both are too low, so the higher one is nearer.
 */
export const processorTime = (pid: number): number => {
  const stat = readOr(`/proc/${pid}/stat`);
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
  return Math.max((user + system) * tick, threadsRan(pid)) + (childUser + childSystem) * tick;
};

export const familyTime = (family: Family): number =>
  membersOf(family).reduce((sum, pid) => sum + processorTime(pid), 0);

/** Reads what only the same user may read; a process that is there and does not let itself be read is no zero. */
const readOwn = (pid: number, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EACCES')) return '';
    // One that has just ended has no command line any more, and is nobody's to read until its parent has noticed.
    if (commandOf(pid) === '') return '';
    throw new Error(`/proc/${pid}/${name} (${commandOf(pid).slice(0, 60)}) may not be read`, { cause: error });
  }
};

export type Member = { readonly pid: number; readonly kind: string };
export type MemberMemory = Member & ProcessMemory;

export const memoryByMember = (family: Family): readonly MemberMemory[] =>
  membersOf(family).map((pid) => {
    readOwn(pid, 'smaps_rollup');
    return { pid, kind: kindOf(pid, family), ...memoryOf([pid]) };
  });

/** Milliseconds run, bytes that went to a disk's pages, and bytes given to write() whatever for (pipes, wake-ups). */
export type Work = { readonly ran: number; readonly toDisk: number; readonly written: number };
export type MemberWork = Member & Work;

export const workByMember = (family: Family): readonly MemberWork[] =>
  membersOf(family).map((pid) => {
    const io = readOwn(pid, 'io');
    const count = (name: string): number => Number(new RegExp(`^${name}: (\\d+)`, 'mu').exec(io)?.[1] ?? 0);
    return {
      pid,
      kind: kindOf(pid, family),
      ran: processorTime(pid),
      toDisk: count('write_bytes'),
      written: count('wchar'),
    };
  });

/** What was done between two counts; a process that came meanwhile began at nothing. */
export const workBetween = (before: readonly MemberWork[], after: readonly MemberWork[]): readonly MemberWork[] => {
  const known = new Map(before.map((one) => [one.pid, one]));
  return after.map((one) => {
    const { ran = 0, toDisk = 0, written = 0 } = known.get(one.pid) ?? {};
    return { ...one, ran: one.ran - ran, toDisk: one.toDisk - toDisk, written: one.written - written };
  });
};

/** Sums by kind, in the order in which the kinds come. */
export const sumByKind = <One extends { readonly kind: string }>(
  members: readonly One[],
  figureOf: (one: One) => number,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const one of members) sums.set(one.kind, (sums.get(one.kind) ?? 0) + figureOf(one));
  return sums;
};
