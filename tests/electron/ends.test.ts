import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { start as startCommand } from '../browser-form/started-desk';
import { copiesIn, dataFolderIn, environmentOf, logIn, makeHome, removeHome, shellStateIn } from './homes';
import { minutesFile } from '#tests/support/minutes-file';
import { startVirtualDisplay } from '#tests/support/virtual-display';
import { hasVirtualDisplays } from '../../build/scripts/system-packages.mjs';
import { isSavedIn, openSampleIn, startPlain, type Ended, type PlainProgram } from './plain-program';
import { startSecond } from './real-desktop';
import { describeProgram, theRuntime } from './runtime';

declare const testWorld: {
  readonly standInForSystem: () => void;
  readonly saves: string[];
  readonly require: (name: string) => unknown;
};

const lastWords = 'শেষ মুহূর্তের কথা';

/** No end may take longer, in milliseconds. */
const longest = 5000;

let home = '';
let program: PlainProgram;

beforeEach(() => {
  home = makeHome();
});

afterEach(async () => {
  await program.close();
  removeHome(home);
});

/** The program with words that have just been typed. */
const withLastWords = async (): Promise<void> => {
  program = await startPlain(home);
  await openSampleIn(program);
  await program.type(lastWords);
};

const hasKept = async (ended: Ended, how: Pick<Ended, 'code' | 'signal'>): Promise<void> => {
  expect(ended).toMatchObject(how);
  expect(ended.after).toBeLessThan(longest);
  expect(copiesIn(home).at(-1)).toContain(lastWords);
  expect(program.said()).not.toMatch(/FATAL/u);
  await isThereNextTime();
};

const isThereNextTime = async (): Promise<void> => {
  program = await startPlain(home);
  await expect
    .poll(() => program.inPage(`document.querySelector('[data-path="committee"]')?.value`))
    .toContain(lastWords);
};

/** A process and all that it has started, itself first. */
const processTree = (pid: number): readonly number[] => {
  const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)])
    .stdout.toString()
    .split(/\s+/u)
    .filter(Boolean);
  return [pid, ...children.flatMap((child) => processTree(Number(child)))];
};

const signalAll = (signal: NodeJS.Signals): void => {
  for (const pid of processTree(program.process.pid ?? 0)) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended with the one before it.
    }
  }
};

describeProgram('a program that is asked to end', () => {
  it.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s keeps what was typed, and says so by code %i', async (signal, code) => {
    await withLastWords();
    program.process.kill(signal);
    await hasKept(await program.ended(), { code, signal: null });
    expect(logIn(home)).toContain(`asked to end: ${signal}`);
  });

  it('twice in a row still keeps what was typed', async () => {
    await withLastWords();
    program.process.kill('SIGTERM');
    program.process.kill('SIGTERM');
    await hasKept(await program.ended(), { code: 143, signal: null });
  });

  it('before its desk has opened ends as soon', async () => {
    program = await startPlain(home, {}, false);
    await expect.poll(() => program.inMain(({ app }) => app.isReady())).toBe(true);
    program.process.kill('SIGTERM');
    const { code, after } = await program.ended();
    expect(code).toBe(143);
    expect(after).toBeLessThan(longest);
  });

  it('together with all its processes, as at the end of a session, leaves what it called saved, without a crash', async () => {
    await withLastWords();
    await isSavedIn(program);
    signalAll('SIGTERM');
    const ended = await program.ended();
    expect(ended).toMatchObject({ code: 3, signal: null });
    expect(ended.after).toBeLessThan(longest);
    expect(program.said()).not.toMatch(/FATAL/u);
    await isThereNextTime();
  });

  it('by Ctrl+C in its terminal, which reaches every process, keeps what was typed', async () => {
    await withLastWords();
    signalAll('SIGINT');
    await hasKept(await program.ended(), { code: 130, signal: null });
  });

  it('while its page hangs does not wait for it, and says that it could not be asked', async () => {
    await withLastWords();
    await isSavedIn(program);
    void program.inPage('for (;;);').catch(() => undefined);
    program.process.kill('SIGTERM');
    const ended = await program.ended();
    expect(ended).toMatchObject({ code: 3, signal: null });
    expect(ended.after).toBeLessThan(longest);
    await isThereNextTime();
  });
});

describeProgram('a window that is closed', () => {
  const closeWindow = (): Promise<unknown> =>
    program.inMain(({ BrowserWindow }) => {
      const desk = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().startsWith('app://desk'),
      );
      setImmediate(() => {
        desk?.close();
      });
    });

  it('while the system’s dialog is open keeps what was typed', async () => {
    await withLastWords();
    await program.press('Control+Shift+E');
    // The dialog is the system's own: that it is open shows in the number of windows on the display.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await program.inMain(({ app }) => {
      setImmediate(() => {
        app.quit();
      });
    });
    await hasKept(await program.ended(), { code: 0, signal: null });
  });

  it('while a question of the program’s is open ends by a signal as well', async () => {
    await withLastWords();
    await program.inMain(({ dialog, BrowserWindow }) => {
      void dialog.showMessageBox(BrowserWindow.getAllWindows()[0]!, { message: '?', buttons: ['a', 'b'] });
    });
    program.process.kill('SIGTERM');
    await hasKept(await program.ended(), { code: 143, signal: null });
  });

  it('while a PDF is made leaves no half of one', async () => {
    await withLastWords();
    await program.inMain(({ app }) => {
      testWorld.standInForSystem();
      testWorld.saves.push(`${app.getPath('home')}/সভা.pdf`);
      app.on('web-contents-created', (_event, contents) => {
        // The moment at which the page to be printed is there.
        contents.on('did-finish-load', () => {
          app.quit();
        });
      });
    });
    await program.press('Control+Shift+D');
    await hasKept(await program.ended(), { code: 0, signal: null });
    expect(readdirSync(home).filter((name) => name.endsWith('.pdf') || name.startsWith('.karjo-'))).toEqual([]);
  });

  it('while the system’s printing dialog is open keeps what was typed', async () => {
    await withLastWords();
    await program.press('Control+P');
    await expect
      .poll(() => program.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBeGreaterThan(1);
    await closeWindow();
    await hasKept(await program.ended(), { code: 0, signal: null });
  });
});

describeProgram('a session', () => {
  let display: ChildProcess | undefined;

  afterEach(() => {
    display?.kill('SIGKILL');
    display = undefined;
  });

  it.runIf(hasVirtualDisplays())('whose screen goes away leaves what it called saved', async () => {
    const { name, server } = await startVirtualDisplay('1366x768x24');
    display = server;
    program = await startPlain(home, { DISPLAY: name });
    await openSampleIn(program);
    await program.type(lastWords);
    await isSavedIn(program);
    server.kill('SIGKILL');
    const { after } = await program.ended();
    expect(after).toBeLessThan(longest);
    await isThereNextTime();
  });
});

describeProgram('the log of an end', () => {
  it('has no word of a document', async () => {
    await withLastWords();
    program.process.kill('SIGTERM');
    await program.ended();
    const files = readdirSync(join(home, '.config/Karjobiboroni/logs'));
    for (const name of files)
      expect(readFileSync(join(home, '.config/Karjobiboroni/logs', name), 'utf8')).not.toMatch(/[\u0980-\u09FF]/u);
  });
});

describeProgram('npm start', () => {
  it.runIf(process.platform !== 'win32')(
    'ends by Ctrl+C with its window, and keeps what was opened in it',
    async () => {
      const file = join(home, 'খোলা.karjo');
      writeFileSync(file, minutesFile('by-start', 'চালু করার পরে খোলা'));
      const { program: runtime } = theRuntime();
      const started = startCommand(['--electron'], {
        ...environmentOf(home),
        CI: undefined,
        KARJOBIBORONI_ELECTRON: dirname(runtime),
      });
      // A second start hands its file over as soon as there is a first; before that it would be the first itself.
      await expect
        .poll(() => existsSync(dataFolderIn(home)) && readdirSync(dataFolderIn(home)).includes('SingletonLock'), {
          timeout: 60_000,
        })
        .toBe(true);
      expect(await startSecond(home, [file])).toBe(0);
      await expect.poll(() => shellStateIn(home).recent).toEqual([file]);
      // The window has heard of it; it has no door through which a test could ask whether it is open.
      await new Promise((resolve) => setTimeout(resolve, 3000));
      expect(await started.stop()).toBe(130);
      program = await startPlain(home);
      await expect
        .poll(() => program.inPage(`document.querySelector('[data-path="committee"]')?.value`))
        .toBe('চালু করার পরে খোলা');
    },
  );
});
