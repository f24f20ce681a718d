import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#tests/support/folders';

/** A folder for one test file: the account's data, profiles, and what else it needs. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-start-'));

export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
};

/** A port that nothing holds, so that no desk of this machine is met. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

export type Environment = Readonly<Record<string, string | undefined>>;

/** Another account's: its data in a folder of the test, no screen, not CI. */
export const accountIn = (folder: string, port: number): Environment => ({
  XDG_DATA_HOME: folder,
  LOCALAPPDATA: folder,
  ...(process.platform === 'darwin' ? { HOME: folder } : {}),
  KARJOBIBORONI_TEST_PORT: String(port),
  DISPLAY: undefined,
  WAYLAND_DISPLAY: undefined,
  CI: undefined,
});

export type Started = {
  readonly process: ChildProcess;
  /** What it said so far: standard output, and standard error. */
  readonly said: () => { readonly out: string; readonly err: string };
  /** Waits until it has said this, or fails with all it said when it ends without. */
  readonly until: (sentence: string) => Promise<void>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Presses Ctrl+C. */
  readonly stop: () => Promise<number | null>;
};

/** Runs a command line as a person would at the project's folder (or another). */
export const run = (command: readonly string[], environment: Environment, cwd = projectFolder): Started => {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && program === 'npm',
    detached: process.platform !== 'win32',
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said.err += part.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const until = (sentence: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (`${said.out}${said.err}`.includes(sentence)) resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void ended.then((code) => {
        reject(new Error(`ended (${String(code)}) without “${sentence}”:\n${said.out}${said.err}`));
      });
      look();
    });
  // A terminal tells all that it runs.
  const stop = (): Promise<number | null> => {
    if (child.exitCode === null && child.pid !== undefined)
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGINT');
    return ended;
  };
  return { process: child, said: () => said, until, ended, stop };
};

/** What `npm start` runs. */
export const start = (args: readonly string[], environment: Environment, cwd = projectFolder): Started =>
  run([process.execPath, join(cwd, 'build/scripts/start.mjs'), ...args], environment, cwd);
