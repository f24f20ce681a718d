import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DesktopDesk } from '../e2e/desktop/desktop-desk';
import { copiesFolderIn, environmentOf, logIn, makeHome, programArguments, removeHome, shellStateIn } from './homes';
import { openProgram, type Program, type ProgramOptions } from './open-program';
import { theRuntime } from './runtime';

/** What main-hooks.cjs keeps in the program. */
type World = {
  readonly saves: string[];
  readonly opens: string[];
  readonly answers: number[];
  readonly failures: string[];
  readonly opened: readonly string[];
  readonly inFolder: readonly string[];
  readonly printed: readonly string[];
  readonly standInForSystem: () => void;
};

declare const testWorld: World;

/** A second start of the program with some files; its end, with its exit code. */
export const startSecond = (home: string, files: readonly string[]): Promise<number | null> =>
  new Promise((resolve) => {
    spawn(theRuntime().program, [...programArguments, ...files], { env: environmentOf(home), stdio: 'ignore' }).on(
      'exit',
      resolve,
    );
  });

/** From now on the system's dialogs answer as the test tells them. */
export const standInForSystem = ({ app }: Program): Promise<void> =>
  app.evaluate(() => {
    testWorld.standInForSystem();
  });

/** Adds to one of the lists that say how the system will answer. */
const add =
  ({ app }: Program, list: 'saves' | 'opens' | 'answers' | 'failures') =>
  (...values: readonly (string | number)[]): Promise<void> =>
    app.evaluate(
      (_electron, [name, more]) => {
        (testWorld[name] as (string | number)[]).push(...more);
      },
      [list, values] as const,
    );

const noted =
  ({ app }: Program, list: 'opened' | 'inFolder' | 'printed') =>
  (): Promise<readonly string[]> =>
    askShell(() => app.evaluate((_electron, name) => [...testWorld[name]], list));

/**
 * Asks the main process something that may be asked twice, once more where its inspector lost the answer: the promise in which an answer
 * comes is held by nobody there, and now and then the collector takes it before it is read.
 */
export const askShell = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('promise was garbage collected'))) throw error;
    return ask();
  }
};

const menuItems = ({ app }: Program): ReturnType<DesktopDesk['menuItems']> =>
  askShell(() =>
    app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? [])
        .flatMap((one) => one.submenu?.items ?? [])
        // An item without an id is the shell's; the runtime gives one to those that it makes itself.
        .filter((item) => /^[a-z]/u.test(item.id || '') && !item.role)
        .map(({ id, label }) => ({ id, label: label.replaceAll('&&', '&') })),
    ),
  );

/** The clipboard as the runtime has it: promises in newer ones, both texts at once in older ones. */
const copied = ({ app }: Program): ReturnType<DesktopDesk['copied']> =>
  app.evaluate(async ({ clipboard }) => {
    const old = clipboard as unknown as { readonly readHTML?: () => string };
    const text = await clipboard.readText();
    if (old.readHTML !== undefined) return { html: old.readHTML(), text };
    const [item] = await clipboard.read();
    const html = await item?.getType('text/html');
    return { html: html instanceof Blob ? await html.text() : '', text };
  });

/** Opens the program under Electron as a DesktopDesk. */
export const openRealDesktop = async (
  startWith: readonly string[] = [],
  options: ProgramOptions = {},
): Promise<DesktopDesk & { readonly program: Program }> => {
  const home = makeHome();
  const folder = join(home, 'ফাইল');
  mkdirSync(folder);
  const program = await openProgram(home, { ...options, files: startWith });
  await standInForSystem(program);
  const complaints: string[] = [];
  program.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  program.page.on('pageerror', (error) => complaints.push(`exception: ${error.stack ?? error.message}`));
  let hasEnded = false;
  program.process.on('exit', () => {
    hasEnded = true;
  });
  const send = (name: string, data: unknown): Promise<void> =>
    program.app.evaluate(
      ({ BrowserWindow, Menu }, [event, value]) => {
        // An action that is on the menu is chosen there, as a person does.
        const item = event === 'menuChosen' ? Menu.getApplicationMenu()?.getMenuItemById(String(value)) : undefined;
        // The answer to this is not to be lost in an end that it may begin.
        setImmediate(() => {
          if (item) (item.click as () => void)();
          else BrowserWindow.getAllWindows()[0]?.webContents.send(event, value);
        });
      },
      [name, data] as const,
    );
  const saves = add(program, 'saves');
  const printed = noted(program, 'printed');
  return {
    program,
    page: program.page,
    folder,
    copiesFolder: copiesFolderIn(home),
    complaints: () => complaints,
    saveTo: (...names) => saves(...names.map((name) => join(folder, name))),
    choosesFolder: add(program, 'opens'),
    chooses: add(program, 'answers'),
    failWrites: add(program, 'failures'),
    openFromOutside: async (...paths) => {
      await startSecond(home, paths);
    },
    tell: send,
    menuItems: () => menuItems(program),
    look: () => {
      const { language = 'bn', theme = 'system' } = shellStateIn(home);
      return Promise.resolve({ language, theme });
    },
    opened: noted(program, 'opened'),
    inFolder: noted(program, 'inFolder'),
    copied: () => copied(program),
    printed: async () => (await printed()).length,
    isReadyToClose: () => Promise.resolve(hasEnded),
    log: () => logIn(home),
    close: async () => {
      await program.close();
      removeHome(home);
    },
  };
};
