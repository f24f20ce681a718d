import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

// A browser that is driven through a pipe by the Chrome DevTools Protocol: no port is opened that another program could use.
// https://chromedevtools.github.io/devtools-protocol/

type Fields = Readonly<Record<string, unknown>>;

/** A command's answer, an event, or an error, as the protocol sends them. */
type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Fields;
  readonly result?: Fields;
  readonly error?: { readonly message: string };
};

export type DrivenBrowser = {
  /** Sends a command and gives its answer; rejects where the browser refuses it or has ended. */
  readonly ask: (method: string, params?: Fields, session?: string) => Promise<Fields>;
  /** The next event of a name. */
  readonly next: (method: string) => Promise<Fields>;
  readonly close: () => Promise<void>;
};

/** The browser ended, or could not be started. */
export class BrowserEndedError extends Error {
  override readonly name = 'BrowserEndedError';
  /** Its exit code, the signal that ended it, or the code of the error that kept it from starting. */
  readonly end: string;
  /** What it said, for whoever knows its messages. */
  readonly said: string;

  constructor(end: string, said: string) {
    super(`the browser ended (${end})`);
    this.end = end;
    this.said = said;
  }
}

/** Calls back with each message of a pipe; messages end with a zero byte. */
const readMessages = (pipe: Readable, onMessage: (message: Message) => void): void => {
  let parts: Buffer[] = [];
  pipe.on('data', (data: Buffer) => {
    let from = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, from)) {
      const whole = Buffer.concat([...parts, data.subarray(from, end)]).toString('utf8');
      parts = [];
      from = end + 1;
      onMessage(JSON.parse(whole) as Message);
    }
    if (from < data.length) parts.push(data.subarray(from));
  });
};

type Waiting = { readonly resolve: (fields: Fields) => void; readonly reject: (error: Error) => void };

/** Rejects all that waits when the browser ends, and whatever is asked afterwards. */
const watchEnd = (child: ChildProcess, onEnd: (error: BrowserEndedError) => void): void => {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-20_000);
  });
  child.once('error', (error) => {
    onEnd(new BrowserEndedError('code' in error ? String(error.code) : error.name, said));
  });
  child.once('close', (code, signal) => {
    onEnd(new BrowserEndedError(String(signal ?? code ?? '–'), said));
  });
};

/** A browser that is told to end and does not is killed after so long. */
const closingMs = 3000;

/** Kills a browser with all its processes: a command called `chromium` may be a script that waits for the browser itself. */
const killAll = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return;
  try {
    process.kill(isGroupLeader ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
};

/** Windows has no process groups; there the processes of a browser end with it. */
const isGroupLeader = process.platform !== 'win32';

/** Starts a browser with these flags. */
export const startBrowser = (program: string, flags: readonly string[]): DrivenBrowser => {
  const child = spawn(program, [...flags, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: isGroupLeader,
  });
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  const answers = new Map<number, Waiting>();
  const events = new Map<string, Waiting>();
  let ended: BrowserEndedError | undefined;
  let lastId = 0;

  readMessages(fromBrowser, ({ id, method, params = {}, result = {}, error }) => {
    if (id === undefined) {
      const waiting = events.get(method ?? '');
      events.delete(method ?? '');
      waiting?.resolve(params);
      return;
    }
    const waiting = answers.get(id);
    answers.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  });
  // Writing to a browser that has just ended fails; that it has ended is told below.
  toBrowser.on('error', () => undefined);
  const hasEnded = new Promise<void>((resolve) => {
    watchEnd(child, (error) => {
      ended ??= error;
      for (const { reject } of [...answers.values(), ...events.values()]) reject(ended);
      answers.clear();
      events.clear();
      resolve();
    });
  });

  return {
    ask: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        lastId += 1;
        answers.set(lastId, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      }),
    next: (method) =>
      new Promise((resolve, reject) => {
        if (ended) reject(ended);
        else events.set(method, { resolve, reject });
      }),
    close: async () => {
      const timer = setTimeout(() => {
        killAll(child);
      }, closingMs);
      // A browser whose pipe is closed ends, and takes its processes along.
      toBrowser.end();
      await hasEnded;
      clearTimeout(timer);
    },
  };
};
