import { chmodSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appWords } from '#shared/words/desk/app-words';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { dataFolderIn, journalFolderIn } from './homes';
import { openProgram } from './open-program';
import { programInHome } from './program-in-home';
import { describeProgram } from './runtime';
import { hasNamespaces, smallDisks } from './small-disk';

const words = appWords('bn').store;

const own = programInHome();

const notice = (text: string) => own.program.page.locator('.notice', { hasText: text });

const write = async (text: string): Promise<void> => {
  await writeInto(own.program.page, 'committee', text);
  await isSaved(own.program.page);
};

const goTo = (id: string): Promise<void> =>
  own.program.page.evaluate((document) => {
    location.hash = `#/document/${document}`;
  }, id);

const shown = (text: string): Promise<void> =>
  expect.poll(() => inputAt(own.program.page, 'committee').inputValue()).toBe(text);

describeProgram('the folder of the journal', () => {
  it.runIf(hasNamespaces)(
    'on a full disk is said once, the database goes on alone, and the journal again when there is room',
    async () => {
      const disk = smallDisks(own.home, [journalFolderIn(own.home)]);
      own.program = await openProgram(own.home, { startBy: disk.startBy });
      await openSample(own.program.page);
      await write('জায়গা ছিল');
      await disk.fill(own.program);
      // The page that the journal's file has begun may still have room.
      const long = 'জায়গা নেই '.repeat(400);
      await write(long);
      await write(`${long}আবার`);
      await notice(words.journalBroken).waitFor();
      expect(await notice(words.journalBroken).count()).toBe(1);
      await disk.free(own.program);
      await write('জায়গা হয়েছে');
      await notice(words.journalBack).waitFor();
      expect(await notice(words.journalBroken).count()).toBe(0);
      await shown('জায়গা হয়েছে');
    },
  );

  it('that may not be written is said, and the next start that may write it has all', async () => {
    const folder = journalFolderIn(own.home);
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o555);
    own.program = await openProgram(own.home);
    await notice(words.journalBroken).waitFor();
    await openSample(own.program.page);
    await write('এক জায়গায় রাখা');
    const id = documentIdOf(own.program.page);
    await own.program.quit();
    chmodSync(folder, 0o755);
    own.program = await openProgram(own.home);
    await goTo(id);
    await shown('এক জায়গায় রাখা');
    await write('দুই জায়গায় রাখা');
    // The journal is begun anew, in its other file, in an idle moment after the start.
    await expect.poll(() => statSync(join(folder, 'lane-1-b.kbj')).size, { timeout: 20_000 }).toBeGreaterThan(0);
    await own.program.quit();
    rmSync(dataFolderIn(own.home), { recursive: true });
    own.program = await openProgram(own.home);
    await goTo(id);
    await shown('দুই জায়গায় রাখা');
  });
});
