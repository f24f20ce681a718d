import { afterEach, beforeEach, expect, it } from 'vitest';
import { shellWords } from '#shared/words/shell-words';
import { logIn, makeHome, removeHome } from './homes';
import { isSavedIn, openSampleIn, startPlain, type PlainProgram } from './plain-program';
import { describeProgram } from './runtime';

declare const testWorld: {
  readonly standInForSystem: () => void;
  readonly answers: number[];
  readonly asked: readonly string[];
};

let home = '';
let program: PlainProgram;

beforeEach(async () => {
  home = makeHome();
  program = await startPlain(home);
});

afterEach(async () => {
  await program.close();
  removeHome(home);
});

/** What the window shows of the open document: its id, the committee, and where the caret is. */
const shown = (): Promise<unknown> =>
  program
    .inPage(
      `(() => {
        const field = document.querySelector('[data-path="committee"]');
        const { activeElement: active } = document;
        return [location.hash, field?.value, active?.dataset.path, active?.selectionStart];
      })()`,
    )
    .catch(() => 'no answer');

const crashWindow = (): Promise<unknown> =>
  program.inMain(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });

const windowProcess = (): Promise<number | undefined> =>
  program.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());

describeProgram('a window whose process dies', () => {
  it('comes back by itself with the document, its text and the caret', async () => {
    await openSampleIn(program);
    await program.type('পতনের আগের লেখা ');
    await isSavedIn(program);
    const before = await shown();
    expect(before).toEqual([
      expect.stringMatching(/^#.document/u),
      expect.stringMatching(/পতনের আগের লেখা $/u),
      'committee',
      expect.any(Number),
    ]);
    // The place of the caret is written as the text is: within a second.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const process = await windowProcess();
    await crashWindow();
    await expect.poll(windowProcess).not.toBe(process);
    await expect.poll(shown, { timeout: 30_000 }).toEqual(before);
    expect(logIn(home)).toMatch(/window gone crashed/u);
    await program.type('পরে ');
    await isSavedIn(program);
    expect(await shown()).toContainEqual(expect.stringContaining('লেখা পরে '));
  });

  it('again and again is a question, and giving up is a failure', async () => {
    await program.inMain(() => {
      testWorld.standInForSystem();
      testWorld.answers.push(1);
    });
    for (let crash = 0; crash < 3; crash += 1) {
      await expect.poll(() => program.inPage('document.readyState').catch(() => '')).toBe('complete');
      await crashWindow();
      if (crash < 2) await expect.poll(() => logIn(home).match(/window gone/gu)?.length).toBe(crash + 1);
    }
    expect(await program.ended()).toMatchObject({ code: 1, signal: null });
  });

  it('because it hung is asked about, and opens again with its text', async () => {
    const id = await openSampleIn(program);
    await program.type('ঝুলে যাওয়ার আগে ');
    await isSavedIn(program);
    await program.inMain(() => {
      testWorld.standInForSystem();
      testWorld.answers.push(0);
    });
    void program.inPage('for (;;);').catch(() => undefined);
    const asked = async (): Promise<readonly string[]> => {
      await program.press('A'); // that a page hangs is noticed by the keys it does not take
      return program.inMain(() => testWorld.asked);
    };
    await expect.poll(asked, { timeout: 60_000, interval: 1000 }).toContain(shellWords('bn').hang.title);
    const texts = async (): Promise<string> => String(await shown());
    await expect.poll(texts, { timeout: 30_000 }).toMatch(new RegExp(`${id}\\S*,\\S.*ঝুলে যাওয়ার আগে `, 'u'));
  }, 180_000);
});

describeProgram('a graphics process that dies', () => {
  const killGraphics = (): Promise<boolean> =>
    program.inMain(({ app }) => {
      const gpu = app.getAppMetrics().find(({ type }) => type === 'GPU');
      return gpu !== undefined && process.kill(gpu.pid, 'SIGKILL');
    });

  it('several times over leaves the window as it was: it is written in, saved and shown', async () => {
    await openSampleIn(program);
    const process = await windowProcess();
    for (let round = 0; round < 4; round += 1) {
      await expect.poll(killGraphics).toBe(true);
      await program.type(`${String(round)}ম `);
    }
    await isSavedIn(program);
    expect(await shown()).toContainEqual(expect.stringContaining('0ম 1ম 2ম 3ম '));
    expect(await windowProcess()).toBe(process);
    const picture = await program.inMain(async ({ BrowserWindow }) => {
      const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      return image?.isEmpty();
    });
    expect(picture).toBe(false);
  });
});
