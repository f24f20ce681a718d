// A contender that was started: what it has said so far, and how it ends.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pauseFor } from '../desk/browser';
import type { Contender } from './contenders';
import { familyTime, membersOf, processorTime, type Family } from './process-family';
import { readSignal, type Signal, type SignalName, type SignalOf } from './signals';

/** A signal, and the milliseconds of processor time that the whole family had used when it came. */
export type Heard<Name extends SignalName> = { readonly signal: SignalOf<Name>; readonly ran: number };

export type Running = {
  readonly family: Family;
  /** Milliseconds since 1970 when its process was asked for. */
  readonly startedAt: number;
  /** The first signal of a name, already there or still to come. */
  readonly hear: <Name extends SignalName>(name: Name) => Promise<Heard<Name>>;
  /** The last signal of a name so far. */
  readonly last: <Name extends SignalName>(name: Name) => SignalOf<Name> | undefined;
  /** Where a debugger may be attached; only where one was asked for. */
  readonly debuggerAddress: () => Promise<string>;
  /** Ends it as a system that shuts down does, and waits until it is over. */
  readonly stop: () => Promise<void>;
};

export type StartOptions = {
  readonly home: string;
  readonly files?: readonly string[];
  readonly withDebugger?: boolean;
};

/** The longest that anything is waited for, in milliseconds. */
const longest = 120_000;

/** Each of a person's folders leads into the home. Editors leave the one variable with which Electron is a mere Node. */
const environmentOf = (home: string): NodeJS.ProcessEnv => {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  return {
    ...environment,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
  };
};

/** Signals that somebody's start or paper is timed by; the family's time is read when they come. */
const timed: readonly SignalName[] = ['usable', 'shown', 'paper'];

type Waiting = { readonly test: (line: string) => boolean; readonly then: () => void };

/** Keeps what a program says; `until` gives a promise that its end breaks. */
const listen = (child: ChildProcess, family: Family) => {
  // What serves it has been running before.
  const before = family.servers.reduce((sum, pid) => sum + processorTime(pid), 0);
  const ran = (): number => familyTime(family) - before;
  const lines: string[] = [];
  const heard: { readonly signal: Signal; readonly ran: number }[] = [];
  const waiting = new Set<Waiting>();
  createInterface({ input: child.stderr! }).on('line', (line) => {
    lines.push(line);
    const signal = readSignal(line);
    if (signal) heard.push({ signal, ran: timed.includes(signal.what) ? ran() : 0 });
    for (const one of waiting) if (one.test(line)) one.then();
  });
  const until = (what: string, test: (line: string) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const said = (): string => lines.slice(-5).join('\n');
      const fail = (how: string) => (): void => {
        reject(new Error(`waited for “${what}”, but ${how}:\n${said()}`));
      };
      const timer = setTimeout(fail(`it did not come in ${longest / 1000} s`), longest);
      const onExit = fail('the program ended');
      const one = { test, then: () => { clearTimeout(timer); child.off('exit', onExit); waiting.delete(one); resolve(); } }; // prettier-ignore
      child.once('exit', onExit);
      if (lines.some(test)) one.then();
      else waiting.add(one);
    });
  return { lines, heard, until };
};

const kill = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended.
  }
};

/** A polite end, then after ten seconds the other one; helpers that outlive their program are ended too. */
const stopProgram = async (child: ChildProcess, family: Family): Promise<void> => {
  const members = membersOf(family).filter((pid) => !family.servers.includes(pid));
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    kill(family.first, 'SIGTERM');
    await Promise.race([ended, pauseFor(10_000)]);
  }
  const deadline = Date.now() + 3000;
  const isThere = (): boolean => membersOf(family).some((pid) => members.includes(pid));
  while (isThere() && Date.now() < deadline) await pauseFor(50);
  for (const pid of membersOf(family)) if (members.includes(pid)) kill(pid, 'SIGKILL');
};

export const startContender = (
  { program, arguments: argumentsFor, servers }: Contender,
  { home, files = [], withDebugger = false }: StartOptions,
): Running => {
  mkdirSync(home, { recursive: true });
  const debugging = withDebugger ? ['--remote-debugging-port=0'] : [];
  const startedAt = Date.now();
  const child = spawn(program, [...debugging, ...argumentsFor(home, files)], {
    env: environmentOf(home),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (child.pid === undefined) throw new Error(`${program} could not be started`);
  const family = { first: child.pid, home, servers };
  const { lines, heard, until } = listen(child, family);
  const find = <Name extends SignalName>(name: Name, of = heard) =>
    of.find(({ signal }) => signal.what === name) as Heard<Name> | undefined;
  return {
    family,
    startedAt,
    hear: async (name) => {
      await until(name, (line) => readSignal(line)?.what === name);
      return find(name)!;
    },
    last: (name) => find(name, heard.toReversed())?.signal,
    debuggerAddress: async () => {
      const sentence = 'DevTools listening on ';
      await until(sentence, (line) => line.startsWith(sentence));
      return lines.find((line) => line.startsWith(sentence))!.slice(sentence.length);
    },
    stop: () => stopProgram(child, family),
  };
};
