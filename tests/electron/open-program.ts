import type { ChildProcess } from 'node:child_process';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { environmentOf, programArguments } from './homes';
import { killGroup } from './plain-program';
import { theRuntime } from './runtime';

export type Program = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly process: ChildProcess;
  /** The person's own folder and the program's data, of this test only. */
  readonly home: string;
  /** Quits as a person does; gives the exit code when it is over. */
  readonly quit: () => Promise<number | null>;
  /** Lets go of it, however it stands. */
  readonly close: () => Promise<void>;
};

export type ProgramOptions = {
  readonly files?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** A program that starts the runtime with its own arguments. */
  readonly startBy?: string;
};

/** The exit code of a program that a test has begun to end. */
const exitCodeOf = (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
};

/** Starts the built program under the real runtime with its sandbox on, and a debugger in its window. */
export const openProgram = async (
  home: string,
  { files = [], environment = {}, startBy }: ProgramOptions = {},
): Promise<Program> => {
  const app = await _electron.launch({
    executablePath: startBy ?? theRuntime().program,
    args: [...programArguments, ...files],
    env: environmentOf(home, environment),
    colorScheme: null, // else Playwright says that it is light
  });
  const child = app.process(); // Playwright gives it only while the program runs
  const page = await app.firstWindow();
  // The desk, or the screen that says why there is none.
  await page.getByRole('navigation').or(page.locator('.failure')).first().waitFor();
  return {
    app,
    page,
    process: child,
    home,
    quit: async () => {
      const ended = exitCodeOf(child);
      await app.evaluate(({ app: program }) => {
        // The answer to this question is not to be lost in the end that it begins.
        setImmediate(() => {
          program.quit();
        });
      });
      return ended;
    },
    close: async () => {
      const ended = exitCodeOf(child);
      killGroup(child);
      await ended;
    },
  };
};
