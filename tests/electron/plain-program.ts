import { spawn, type ChildProcess } from 'node:child_process';
import { expect } from 'vitest';
import type * as Electron from 'electron';
import { environmentOf, programArguments } from './homes';
import { theRuntime } from './runtime';

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly after: number };

/** The program without a debugger in its window: what a debugger would hold back or keep alive goes as it does for a person. */
export type PlainProgram = {
  readonly process: ChildProcess;
  readonly home: string;
  /** Runs a function in the program's main process; it sees only what it is given. */
  readonly inMain: <Value>(task: (electron: typeof Electron) => Value | Promise<Value>) => Promise<Value>;
  /** The value of an expression in the desk's page. */
  readonly inPage: (expression: string) => Promise<unknown>;
  /** Presses a key as the keyboard does: `Control+Shift+E`. */
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** How it ended, and how many milliseconds after this was asked. */
  readonly ended: () => Promise<Ended>;
  /** What it wrote on the terminal. */
  readonly said: () => string;
  readonly close: () => Promise<void>;
};

type Answer = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** Sends functions over the process's channel and gives their answers. */
const asking = (child: ChildProcess) => {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  child.on('message', ({ id, value, error }: Answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(error));
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the program has ended'));
  });
  return (code: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      child.send({ id: last, code }, (error) => {
        if (error) reject(error);
      });
    });
};

/** The window with the desk: the pages that are printed have one of their own. */
const deskWindow = `BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().startsWith('app://desk/'))`;

/** A promise that is not kept by then is broken, so that a test says what it waited for. In milliseconds. */
const within = <Value>(limit: number, what: string, promise: Promise<Value>): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout>;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what}: not within ${String(limit)} ms`));
    }, limit);
  });
  return Promise.race([promise, tooLong]).finally(() => {
    clearTimeout(timer);
  });
};

/** A window whose process has died or hangs never answers. */
const longestAnswer = 5000;
const longestEnd = 30_000;

/** Kills a program and what it has started; those of one that has ended may linger. */
export const killGroup = ({ pid }: ChildProcess): void => {
  try {
    process.kill(-(pid ?? 0), 'SIGKILL');
  } catch {
    // All are gone.
  }
};

const keyEvents = (keys: string): string => {
  const parts = keys.split('+');
  const keyCode = parts.pop() ?? '';
  const event = { keyCode, modifiers: parts.map((part) => part.toLowerCase()) };
  return ['keyDown', 'keyUp'].map((type) => `contents.sendInputEvent(${JSON.stringify({ type, ...event })});`).join('');
};

const untilOpen = async (program: Pick<PlainProgram, 'inPage'>): Promise<void> => {
  await expect
    .poll(() => program.inPage(`document.querySelector('nav') !== null`).catch(() => false), { timeout: 60_000 })
    .toBe(true);
};

/** Starts the built program; `isAwaited: false` does not wait until its desk is open. */
export const startPlain = async (
  home: string,
  environment: Readonly<Record<string, string>> = {},
  isAwaited = true,
): Promise<PlainProgram> => {
  const child = spawn(theRuntime().program, programArguments, {
    env: environmentOf(home, environment),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true, // it leads a group, whose processes a test can end together
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => {
      said += data.toString();
    });
  const over = new Promise<Omit<Ended, 'after'>>((resolve) => {
    child.on('exit', (code, signal) => {
      resolve({ code, signal });
    });
  });
  const ask = asking(child);
  const onContents = (task: string): Promise<unknown> =>
    ask(`({ BrowserWindow }) => { const { webContents: contents } = ${deskWindow}; return ${task}; }`);
  const program: PlainProgram = {
    process: child,
    home,
    inMain: (task) => ask(`(${task.toString()})`) as ReturnType<typeof task> & Promise<never>,
    inPage: (expression) =>
      within(longestAnswer, 'the page', onContents(`contents.executeJavaScript(${JSON.stringify(expression)})`)),
    press: async (keys) => {
      await onContents(`(() => { ${keyEvents(keys)} })()`);
    },
    type: async (text) => {
      await onContents(`contents.insertText(${JSON.stringify(text)})`);
    },
    ended: async () => {
      const asked = Date.now();
      const how = await within(longestEnd, 'the end', over);
      return { ...how, after: Date.now() - asked };
    },
    said: () => said,
    close: async () => {
      killGroup(child);
      await over;
    },
  };
  if (isAwaited) await untilOpen(program);
  return program;
};

/** Opens the sample from the welcome screen, puts the caret into the committee's line, and gives the document's id. */
export const openSampleIn = async (program: PlainProgram): Promise<string> => {
  const isThere = (selector: string) => () => program.inPage(`document.querySelector('${selector}') !== null`);
  await expect.poll(isThere('.welcome-way')).toBe(true);
  await program.inPage(`document.querySelector('.welcome-way').click()`);
  await expect.poll(isThere('[data-path="committee"]')).toBe(true);
  await program.inPage(`document.querySelector('[data-path="committee"]').focus()`);
  return String(await program.inPage(`/document.([^?]+)/u.exec(location.hash)[1]`));
};

export const isSavedIn = async (program: PlainProgram): Promise<void> => {
  await expect
    .poll(() => program.inPage(`document.querySelector('.save-status')?.getAttribute('data-state')`))
    .toBe('saved');
};
