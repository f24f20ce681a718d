import { chmodSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { appWords } from '#shared/words/desk/app-words';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { dataFolderIn, journalFolderIn, makeHome, removeHome } from './homes';
import { openProgram, type Program } from './open-program';
import { describeProgram } from './runtime';
import { hasNamespaces, smallDisks } from './small-disk';

const words = appWords('bn').store;

let home = '';
let program: Program;

beforeEach(() => {
  home = makeHome();
});

afterEach(async () => {
  await program.close();
  removeHome(home);
});

const notice = (text: string) => program.page.locator('.notice', { hasText: text });

const write = async (text: string): Promise<void> => {
  await writeInto(program.page, 'committee', text);
  await isSaved(program.page);
};

const goTo = (id: string): Promise<void> =>
  program.page.evaluate((document) => {
    location.hash = `#/document/${document}`;
  }, id);

const shown = (text: string): Promise<void> =>
  expect.poll(() => inputAt(program.page, 'committee').inputValue()).toBe(text);

describeProgram('the folder of the journal', () => {
  it.runIf(hasNamespaces)(
    'on a full disk is said once, the database goes on alone, and the journal again when there is room',
    async () => {
      const disk = smallDisks(home, [journalFolderIn(home)]);
      program = await openProgram(home, { startBy: disk.startBy });
      await openSample(program.page);
      await write('জায়গা ছিল');
      await disk.fill(program);
      // The page that the journal's file has begun may still have room.
      const long = 'জায়গা নেই '.repeat(400);
      await write(long);
      await write(`${long}আবার`);
      await notice(words.journalBroken).waitFor();
      expect(await notice(words.journalBroken).count()).toBe(1);
      await disk.free(program);
      await write('জায়গা হয়েছে');
      await notice(words.journalBack).waitFor();
      expect(await notice(words.journalBroken).count()).toBe(0);
      await shown('জায়গা হয়েছে');
    },
  );

  it('that may not be written is said, and the next start that may write it has all', async () => {
    const folder = journalFolderIn(home);
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o555);
    program = await openProgram(home);
    await notice(words.journalBroken).waitFor();
    await openSample(program.page);
    await write('এক জায়গায় রাখা');
    const id = documentIdOf(program.page);
    await program.quit();
    chmodSync(folder, 0o755);
    program = await openProgram(home);
    await goTo(id);
    await shown('এক জায়গায় রাখা');
    await write('দুই জায়গায় রাখা');
    // The journal is begun anew, in its other file, in an idle moment after the start.
    await expect.poll(() => statSync(join(folder, 'lane-1-b.kbj')).size, { timeout: 20_000 }).toBeGreaterThan(0);
    await program.quit();
    rmSync(dataFolderIn(home), { recursive: true });
    program = await openProgram(home);
    await goTo(id);
    await shown('দুই জায়গায় রাখা');
  });
});
