import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copiesWords } from '#shared/words/desk/copies-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { copiesFolderIn, copiesIn, dataFolderIn, makeHome, removeHome } from './homes';
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

const restoreNewest = async (): Promise<void> => {
  const { page } = program;
  await page.keyboard.press('Alt+4');
  const { restore } = copiesWords('bn');
  await page.locator('.safety-copies li').first().getByRole('button', { name: restore }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: settingsWords('bn').preview.take }).click();
  await dialog.waitFor({ state: 'detached' });
};

describeProgram('safety copies', () => {
  it('are made by themselves at every interval, where something has changed, and on quitting', async () => {
    program = await openProgram(home, { environment: { TEST_COPY_INTERVAL: '1500' } });
    const { page } = program;
    await openSample(page);
    await writeInto(page, 'committee', 'প্রথম কপি');
    await expect.poll(() => copiesIn(home).at(-1)).toContain('প্রথম কপি');
    const first = copiesIn(home).length;
    await isSaved(page);
    // Two more intervals bring none, since nothing has changed.
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(copiesIn(home)).toHaveLength(first);
    await writeInto(page, 'committee', 'দ্বিতীয় কপি');
    await expect.poll(() => copiesIn(home).at(-1)).toContain('দ্বিতীয় কপি');
    await isSaved(page);
    await writeInto(page, 'committee', 'শেষ কপি');
    expect(await program.quit()).toBe(0);
    expect(copiesIn(home).at(-1)).toContain('শেষ কপি');
  });

  it('bring everything back when the whole profile is gone', async () => {
    program = await openProgram(home);
    await openSample(program.page);
    await writeInto(program.page, 'committee', 'কপিতে আছে');
    await program.quit();
    expect(readdirSync(copiesFolderIn(home))).toHaveLength(1);
    rmSync(dataFolderIn(home), { recursive: true });
    program = await openProgram(home);
    await program.page.locator('.welcome-way').first().waitFor();
    await restoreNewest();
    await program.page.keyboard.press('Alt+1');
    await program.page
      .getByRole('row', { name: /কপিতে আছে/u })
      .first()
      .dblclick();
    await expect.poll(() => inputAt(program.page, 'committee').inputValue()).toBe('কপিতে আছে');
  });

  it('of which one is damaged is told, and nothing is changed', async () => {
    program = await openProgram(home);
    await openSample(program.page);
    await writeInto(program.page, 'committee', 'অক্ষত থাকে');
    await program.quit();
    const [name = ''] = readdirSync(copiesFolderIn(home));
    const path = join(copiesFolderIn(home), name);
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    program = await openProgram(home);
    await program.page.keyboard.press('Alt+4');
    const { restore } = copiesWords('bn');
    await program.page.locator('.safety-copies li').first().getByRole('button', { name: restore }).click();
    await program.page.locator('.notice').first().waitFor();
    expect(await program.page.getByRole('dialog').count()).toBe(0);
    await program.page.goBack();
    await expect.poll(() => inputAt(program.page, 'committee').inputValue()).toBe('অক্ষত থাকে');
  });
});
