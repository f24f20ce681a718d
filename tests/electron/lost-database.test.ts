import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appWords } from '#shared/words/desk/app-words';
import { damageDatabases, tornRecord, type Damage } from '../e2e/safety/profile-damage';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { dataFolderIn, journalFolderIn } from './homes';
import { openProgram } from './open-program';
import { programInHome } from './program-in-home';
import { describeProgram } from './runtime';

const own = programInHome();

/** A day's work: the program goes on with the document where it was left; what is written is called saved. */
const write = async (text: string): Promise<void> => {
  await writeInto(own.program.page, 'committee', text);
  await isSaved(own.program.page);
};

const begin = async (text: string): Promise<string> => {
  own.program = await openProgram(own.home);
  await openSample(own.program.page);
  await write(text);
  const id = documentIdOf(own.program.page);
  await own.program.quit();
  return id;
};

const startAt = async (id: string): Promise<void> => {
  own.program = await openProgram(own.home);
  await own.program.page.locator('.frame').waitFor();
  await own.program.page.evaluate((document) => {
    location.hash = `#/document/${document}`;
  }, id);
};

const shown = (text: string): Promise<void> =>
  expect.poll(() => inputAt(own.program.page, 'committee').inputValue()).toBe(text);

describeProgram('a database under Electron', () => {
  it('whose log has a torn record loses nothing two days later, when Chromium throws it away', async () => {
    const id = await begin('প্রথম দিনের কমিটি');
    damageDatabases(dataFolderIn(own.home), 'a record torn at the end of the log');
    await startAt(id);
    await write('দ্বিতীয় দিনের কমিটি');
    await own.program.quit();
    await startAt(id);
    await shown('দ্বিতীয় দিনের কমিটি');
    await write('তৃতীয় দিনের কমিটি');
    await own.program.quit();
    await startAt(id);
    await shown('তৃতীয় দিনের কমিটি');
  });

  it.each(['the folder deleted', 'CURRENT damaged', 'every table and log overwritten'] satisfies readonly Damage[])(
    'with %s comes back by itself, and says so',
    async (damage) => {
      const id = await begin('ফিরে আসা কমিটি');
      damageDatabases(dataFolderIn(own.home), damage);
      await startAt(id);
      await shown('ফিরে আসা কমিটি');
      await own.program.page.getByText(appWords('bn').store.recovered(1)).waitFor();
    },
  );

  it('comes back by itself when the whole profile is gone', async () => {
    const id = await begin('প্রোফাইলের পরেও আছে');
    rmSync(dataFolderIn(own.home), { recursive: true });
    await startAt(id);
    await shown('প্রোফাইলের পরেও আছে');
  });

  it('is whole when the journal is torn or gone, which is begun anew', async () => {
    const id = await begin('জার্নাল ছাড়াও আছে');
    const folder = journalFolderIn(own.home);
    for (const name of readdirSync(folder)) appendFileSync(join(folder, name), tornRecord);
    await startAt(id);
    await shown('জার্নাল ছাড়াও আছে');
    await write('ছেঁড়া জার্নালের পরে');
    await own.program.quit();
    rmSync(folder, { recursive: true });
    await startAt(id);
    await shown('ছেঁড়া জার্নালের পরে');
    await write('নতুন জার্নালে');
    await expect.poll(() => readdirSync(folder).length, { timeout: 15_000 }).toBeGreaterThan(0);
    await own.program.quit();
    rmSync(dataFolderIn(own.home), { recursive: true });
    await startAt(id);
    await shown('নতুন জার্নালে');
  });

  it('that is lost together with the journal says which copies are there, and brings the last back by one press', async () => {
    const id = await begin('কপি থেকে ফেরা কমিটি');
    rmSync(journalFolderIn(own.home), { recursive: true });
    damageDatabases(dataFolderIn(own.home), 'the folder deleted');
    own.program = await openProgram(own.home);
    const { page } = own.program;
    const words = appWords('bn').storage;
    await expect.poll(() => page.locator('.failure h1').textContent()).toBe(words.emptied.title);
    // Trying again, however often, puts nothing in the place of what may still be found.
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: words.retry }).click()]);
    expect(await page.locator('.failure h1').textContent()).toBe(words.emptied.title);
    await page.getByRole('button', { name: words.bringBack }).first().click();
    await page.locator('.frame').waitFor();
    await page.evaluate((document) => {
      location.hash = `#/document/${document}`;
    }, id);
    await shown('কপি থেকে ফেরা কমিটি');
  });
});
