import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { copiesFolderIn, dataFolderIn, journalFolderIn } from './homes';
import { openProgram } from './open-program';
import { programInHome } from './program-in-home';
import { describeProgram } from './runtime';
import { hasNamespaces, smallDisks } from './small-disk';

// Each of the program's folders on a full disk of its own, and all of them at once. What a person sees meanwhile may be "not saved",
// but no word goes, and when there is room everything is saved by itself, in the database and in the journal.

const folders = {
  'the profile': (home) => [dataFolderIn(home)],
  'the journal': (home) => [journalFolderIn(home)],
  'the safety copies': (home) => [copiesFolderIn(home)],
  'all of them': (home) => [dataFolderIn(home), journalFolderIn(home), copiesFolderIn(home)],
} as const satisfies Readonly<Record<string, (home: string) => readonly string[]>>;

const own = programInHome();

const committee = () => inputAt(own.program.page, 'committee');

const openAgain = async (id: string): Promise<void> => {
  own.program = await openProgram(own.home);
  await own.program.page.evaluate((document) => {
    location.hash = `#/document/${document}`;
  }, id);
  await isSaved(own.program.page);
};

describeProgram('a full disk under', () => {
  it.runIf(hasNamespaces).each(Object.entries(folders))(
    '%s loses no word, and all is saved twice when there is room again',
    async (_name, foldersIn) => {
      const disks = smallDisks(own.home, foldersIn(own.home), '120m');
      own.program = await openProgram(own.home, {
        startBy: disks.startBy,
        environment: { TEST_COPY_INTERVAL: '1500' },
      });
      const { page } = own.program;
      await openSample(page);
      const id = documentIdOf(page);
      await writeInto(page, 'committee', 'জায়গা ছিল');
      await isSaved(page);
      await disks.fill(own.program);
      const long = 'জায়গা নেই '.repeat(300);
      for (let count = 1; count <= 12; count += 1) {
        await writeInto(page, 'committee', `${long}${String(count)}`);
        await page.locator('.save-status:is([data-state="saved"], [data-state="failed"])').waitFor();
        expect(await committee().inputValue()).toBe(`${long}${String(count)}`);
      }
      await disks.free(own.program);
      const last = `${long}12`;
      await isSaved(page);
      // The journal is written again with the next save where it was not.
      await writeInto(page, 'committee', `${last} জায়গা হয়েছে`);
      await isSaved(page);
      await page.reload();
      await isSaved(page);
      expect(await committee().inputValue()).toBe(`${last} জায়গা হয়েছে`);
      await new Promise((resolve) => setTimeout(resolve, 2000)); // an idle moment
      const places = { profile: dataFolderIn(own.home), journal: journalFolderIn(own.home) };
      const names = Object.keys(places) as readonly (keyof typeof places)[];
      for (const name of names) await disks.copyOut(own.program, places[name], join(own.home, name));
      await own.program.close();
      // As after a power cut: what was on the disks while the program ran. Chromium's own list of databases (`QuotaManager`) may be left
      // half written by the full disk, and the next start then throws the database away; the journal has it all.
      for (const name of names) {
        rmSync(places[name], { recursive: true, force: true });
        renameSync(join(own.home, name), places[name]);
      }
      await openAgain(id);
      expect(await committee().inputValue()).toBe(`${last} জায়গা হয়েছে`);
      await own.program.quit();
      rmSync(places.profile, { recursive: true });
      await openAgain(id);
      expect(await committee().inputValue()).toBe(`${last} জায়গা হয়েছে`);
    },
    180_000,
  );
});
