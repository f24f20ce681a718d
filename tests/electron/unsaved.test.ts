import { afterEach, beforeEach, expect, it } from 'vitest';
import { shellWords } from '#shared/words/shell-words';
import { makeHome, removeHome } from './homes';
import { isSavedIn, openSampleIn, startPlain, type PlainProgram } from './plain-program';
import { describeProgram } from './runtime';

// Without a debugger: one would answer the page's own wish to stay open in the person's place.

declare const testWorld: {
  readonly standInForSystem: () => void;
  readonly asked: readonly string[];
  readonly answers: number[];
};

let home = '';
let program: PlainProgram;

beforeEach(async () => {
  home = makeHome();
  program = await startPlain(home);
  await program.inMain(() => {
    testWorld.standInForSystem();
  });
  await openSampleIn(program);
  await isSavedIn(program);
});

afterEach(async () => {
  await program.close();
  removeHome(home);
});

/** Types a word that the database does not take, as on a full disk. The quota of a scheme of ours cannot be overridden. */
const typeUnsaved = async (): Promise<void> => {
  await program.inPage(`
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    0;
  `);
  await program.type('জায়গা নেই');
  await expect
    .poll(() => program.inPage(`document.querySelector('.save-status')?.getAttribute('data-state')`))
    .toBe('failed');
};

const closeWindow = (): Promise<unknown> =>
  program.inMain(({ BrowserWindow }) => {
    setImmediate(() => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
  });

const answerNext = (answer: 'stay' | 'close'): Promise<unknown> =>
  answer === 'stay' ? program.inMain(() => testWorld.answers.push(0)) : program.inMain(() => testWorld.answers.push(1));

const asked = (): Promise<readonly string[]> => program.inMain(() => testWorld.asked);

const { title } = shellWords('bn').unsaved;

describeProgram('a window with words that could not be saved', () => {
  it('asks before it closes and goes back as it was, and asks again the next time', async () => {
    await typeUnsaved();
    for (const times of [1, 2]) {
      await answerNext('stay');
      await closeWindow();
      await expect.poll(asked).toEqual(Array.from({ length: times }, () => title));
      expect(await program.inPage(`document.querySelector('[data-path="committee"]').value`)).toContain('জায়গা নেই');
    }
  });

  it('is not called unresponsive because it stayed', async () => {
    await typeUnsaved();
    await answerNext('stay');
    await closeWindow();
    await expect.poll(asked).toEqual([title]);
    // Electron says so 5 seconds after a window was told to close.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(await asked()).toEqual([title]);
  });

  it('closes when the person says so, and its exit code says that words were not saved', async () => {
    await typeUnsaved();
    await answerNext('close');
    await closeWindow();
    expect(await program.ended()).toMatchObject({ code: 3, signal: null });
  });

  it('closes without a question when the system ends the program', async () => {
    await typeUnsaved();
    program.process.kill('SIGTERM');
    const ended = await program.ended();
    expect(ended).toMatchObject({ code: 3, signal: null });
    expect(ended.after).toBeLessThan(5000);
  });
});
