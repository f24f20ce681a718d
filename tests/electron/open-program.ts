import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { projectFolder } from '#tests/support/folders';
import { electronRuntime } from './runtime';

export type Program = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The person's own folder and the program's data, of this test only. */
  readonly home: string;
  /** Closes as a person does, and waits until it is over. */
  readonly quit: () => Promise<void>;
};

/** A home of its own for a test; the next start of the program finds there what the last one kept. */
export const makeHome = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-home-'));

export const removeHome = (home: string): void => {
  rmSync(home, { recursive: true, force: true });
};

/** What each system calls a person's folders: all lead into the test's own. */
const environmentOf = (home: string): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  HOME: home,
  USERPROFILE: home,
  APPDATA: join(home, 'AppData'),
  XDG_CONFIG_HOME: join(home, '.config'),
  PORTABLE_EXECUTABLE_DIR: '',
});

/** Starts the built program under the real runtime. The sandbox cannot start for root, as in containers. */
export const openProgram = async (home: string, files: readonly string[] = []): Promise<Program> => {
  const executablePath = electronRuntime();
  if (executablePath === undefined) throw new Error('no Electron runtime');
  const app = await _electron.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), join(projectFolder, 'build', 'out', 'app'), ...files],
    env: environmentOf(home),
  });
  const page = await app.firstWindow();
  await page.getByRole('navigation').first().waitFor();
  return {
    app,
    page,
    home,
    quit: async () => {
      const closed = app.waitForEvent('close');
      await app.evaluate(({ app: program }) => {
        program.quit();
      });
      await closed;
    },
  };
};

/** Makes the next save dialog answer with this path. */
export const saveDialogGives = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
