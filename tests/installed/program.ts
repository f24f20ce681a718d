import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { appWords } from '#shared/words/desk/app-words';
import type { Display } from './display';
import { ordinaryUser } from './ordinary-user';
import { until } from './until';

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type Program = {
  readonly process: ChildProcess;
  readonly pid: number;
  /** What it has written to both outputs so far. */
  readonly said: () => string;
  readonly ended: Promise<Ended>;
};

export type Start = {
  readonly command: string;
  readonly home: string;
  readonly display: Display;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly user?: typeof ordinaryUser;
};

/** An ordinary user's surroundings, all of whose folders lead into the test's own home. */
const surroundings = (home: string, display: Display): Record<string, string> => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  HOME: home,
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_RUNTIME_DIR: home,
  LANG: 'C.UTF-8',
  DISPLAY: display.name,
});

/** Starts a program as an ordinary user, in a group of processes of its own, as a desktop does. */
export const startProgram = ({ command, home, display, args = [], env = {}, user = ordinaryUser }: Start): Program => {
  const child = spawn(command, args, {
    cwd: home,
    env: { ...surroundings(home, display), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...user,
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve({ code, signal });
    });
  });
  return { process: child, pid: child.pid ?? 0, said: () => said, ended };
};

/** Where it ends: within the limit, or a failure that says what it said. */
export const endOf = async (program: Program, limitMs = 15_000): Promise<Ended> => {
  let over: Ended | undefined;
  void program.ended.then((end) => (over = end));
  return until('the end of the program', () => over, { limitMs }).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${program.said()}`);
  });
};

/** Ends what a failed test has left running. */
export const endAll = (programs: readonly Program[]): void => {
  for (const { process: child, pid } of programs) {
    if (child.exitCode !== null || child.signalCode !== null || pid === 0) continue;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
};

/** The program's window, once it is shown: it is when its first picture is ready. */
export const windowOf = ({ hand }: Display): Promise<string> =>
  until('a window', () => hand('search', '--onlyvisible', '--class', 'karjobiboroni')[0]);

type Screen = keyof ReturnType<typeof appWords>['screens'];

/** Waits until the desk shows one of its screens, and gives it the keyboard: no window manager is there to do so. */
export const showing = async (display: Display, screen: Screen): Promise<string> => {
  const id = await windowOf(display);
  const { screens, name } = appWords('bn');
  const title = `${screens[screen]} · ${name}`;
  await until(`the title “${title}”`, () => (display.hand('getwindowname', id)[0] === title ? true : undefined));
  display.hand('windowfocus', '--sync', id);
  return id;
};
