import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { appWords } from '#shared/words/desk/app-words';
import { damageDatabases, tornRecord, type Damage } from '../e2e/safety/profile-damage';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { dataFolderIn, journalFolderIn, makeHome, removeHome } from './homes';
import { openProgram, type Program } from './open-program';
import { describeProgram } from './runtime';

let home = '';
let program: Program;

beforeEach(() => {
  home = makeHome();
});

afterEach(async () => {
  await program.close();
  removeHome(home);
});

/** A day's work: the program goes on with the document where it was left; what is written is called saved. */
const write = async (text: string): Promise<void> => {
  await writeInto(program.page, 'committee', text);
  await isSaved(program.page);
};

const begin = async (text: string): Promise<string> => {
  program = await openProgram(home);
  await openSample(program.page);
  await write(text);
  const id = documentIdOf(program.page);
  await program.quit();
  return id;
};

const startAt = async (id: string): Promise<void> => {
  program = await openProgram(home);
  await program.page.locator('.frame').waitFor();
  await program.page.evaluate((document) => {
    location.hash = `#/document/${document}`;
  }, id);
};

const shown = (text: string): Promise<void> =>
  expect.poll(() => inputAt(program.page, 'committee').inputValue()).toBe(text);

describeProgram('a database under Electron', () => {
  it('whose log has a torn record loses nothing two days later, when Chromium throws it away', async () => {
    const id = await begin('প্রথম দিনের কমিটি');
    damageDatabases(dataFolderIn(home), 'a record torn at the end of the log');
    await startAt(id);
    await write('দ্বিতীয় দিনের কমিটি');
    await program.quit();
    await startAt(id);
    await shown('দ্বিতীয় দিনের কমিটি');
    await write('তৃতীয় দিনের কমিটি');
    await program.quit();
    await startAt(id);
    await shown('তৃতীয় দিনের কমিটি');
  });

  it.each(['the folder deleted', 'CURRENT damaged', 'every table and log overwritten'] satisfies readonly Damage[])(
    'with %s comes back by itself, and says so',
    async (damage) => {
      const id = await begin('ফিরে আসা কমিটি');
      damageDatabases(dataFolderIn(home), damage);
      await startAt(id);
      await shown('ফিরে আসা কমিটি');
      await program.page.getByText(appWords('bn').store.recovered(1)).waitFor();
    },
  );

  it('comes back by itself when the whole profile is gone', async () => {
    const id = await begin('প্রোফাইলের পরেও আছে');
    rmSync(dataFolderIn(home), { recursive: true });
    await startAt(id);
    await shown('প্রোফাইলের পরেও আছে');
  });

  it('is whole when the journal is torn or gone, which is begun anew', async () => {
    const id = await begin('জার্নাল ছাড়াও আছে');
    const folder = journalFolderIn(home);
    for (const name of readdirSync(folder)) appendFileSync(join(folder, name), tornRecord);
    await startAt(id);
    await shown('জার্নাল ছাড়াও আছে');
    await write('ছেঁড়া জার্নালের পরে');
    await program.quit();
    rmSync(folder, { recursive: true });
    await startAt(id);
    await shown('ছেঁড়া জার্নালের পরে');
    await write('নতুন জার্নালে');
    await expect.poll(() => readdirSync(folder).length, { timeout: 15_000 }).toBeGreaterThan(0);
    await program.quit();
    rmSync(dataFolderIn(home), { recursive: true });
    await startAt(id);
    await shown('নতুন জার্নালে');
  });

  it('that is lost together with the journal says which copies are there, and brings the last back by one press', async () => {
    const id = await begin('কপি থেকে ফেরা কমিটি');
    rmSync(journalFolderIn(home), { recursive: true });
    damageDatabases(dataFolderIn(home), 'the folder deleted');
    program = await openProgram(home);
    const { page } = program;
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
