import type * as fs from 'node:fs';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copiesWords } from '#shared/words/desk/copies-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { copiesFolderIn, copiesIn, dataFolderIn, journalFolderIn } from './homes';
import { openProgram } from './open-program';
import { programInHome } from './program-in-home';
import { standInForSystem } from './real-desktop';
import { describeProgram } from './runtime';
import { hasNamespaces, smallDisks } from './small-disk';

const own = programInHome();

const restoreNewest = async (): Promise<void> => {
  const { page } = own.program;
  await page.keyboard.press('Alt+4');
  const { restore } = copiesWords('bn');
  await page.locator('.safety-copies li').first().getByRole('button', { name: restore }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: settingsWords('bn').preview.take }).click();
  await dialog.waitFor({ state: 'detached' });
};

describeProgram('safety copies', () => {
  it('are made by themselves at every interval, where something has changed, and on quitting', async () => {
    own.program = await openProgram(own.home, { environment: { TEST_COPY_INTERVAL: '1500' } });
    const { page } = own.program;
    await openSample(page);
    await writeInto(page, 'committee', 'প্রথম কপি');
    await expect.poll(() => copiesIn(own.home).at(-1)).toContain('প্রথম কপি');
    const first = copiesIn(own.home).length;
    await isSaved(page);
    // Two more intervals bring none, since nothing has changed.
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(copiesIn(own.home)).toHaveLength(first);
    await writeInto(page, 'committee', 'দ্বিতীয় কপি');
    await expect.poll(() => copiesIn(own.home).at(-1)).toContain('দ্বিতীয় কপি');
    await isSaved(page);
    await writeInto(page, 'committee', 'শেষ কপি');
    expect(await own.program.quit()).toBe(0);
    expect(copiesIn(own.home).at(-1)).toContain('শেষ কপি');
  });

  it('bring everything back when the whole profile and the journal are gone', async () => {
    own.program = await openProgram(own.home);
    await openSample(own.program.page);
    await writeInto(own.program.page, 'committee', 'কপিতে আছে');
    await own.program.quit();
    expect(readdirSync(copiesFolderIn(own.home))).toHaveLength(1);
    rmSync(dataFolderIn(own.home), { recursive: true });
    rmSync(journalFolderIn(own.home), { recursive: true });
    own.program = await openProgram(own.home);
    await own.program.page.locator('.welcome-way').first().waitFor();
    await restoreNewest();
    await own.program.page.keyboard.press('Alt+1');
    await own.program.page
      .getByRole('row', { name: /কপিতে আছে/u })
      .first()
      .dblclick();
    await expect.poll(() => inputAt(own.program.page, 'committee').inputValue()).toBe('কপিতে আছে');
  });

  it('of which one is damaged is told, and nothing is changed', async () => {
    own.program = await openProgram(own.home);
    await openSample(own.program.page);
    await writeInto(own.program.page, 'committee', 'অক্ষত থাকে');
    await own.program.quit();
    const [name = ''] = readdirSync(copiesFolderIn(own.home));
    const path = join(copiesFolderIn(own.home), name);
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    own.program = await openProgram(own.home);
    await own.program.page.keyboard.press('Alt+4');
    const { restore } = copiesWords('bn');
    await own.program.page.locator('.safety-copies li').first().getByRole('button', { name: restore }).click();
    await own.program.page.locator('.notice').first().waitFor();
    expect(await own.program.page.getByRole('dialog').count()).toBe(0);
    await own.program.page.goBack();
    await expect.poll(() => inputAt(own.program.page, 'committee').inputValue()).toBe('অক্ষত থাকে');
  });
});

/** Steps on the disk as the program sees it, which may be a disk of its own. */
declare const testWorld: { readonly opens: string[]; readonly require: (name: 'node:fs') => typeof fs };

const words = copiesWords('bn');
const notice = (text: string) => own.program.page.locator('.notice', { hasText: text });
const fast = { environment: { TEST_COPY_INTERVAL: '1500' } };

const write = async (text: string): Promise<void> => {
  await writeInto(own.program.page, 'committee', text);
  await isSaved(own.program.page);
};

describeProgram('the folder of safety copies', () => {
  it.runIf(hasNamespaces)(
    'on a full disk is said once, keeps what it has, and goes on when there is room',
    async () => {
      const folder = copiesFolderIn(own.home);
      const disk = smallDisks(own.home, [folder]);
      own.program = await openProgram(own.home, { ...fast, startBy: disk.startBy });
      const copies = (): Promise<readonly string[]> =>
        own.program.app.evaluate((_electron, path) => {
          const files = testWorld.require('node:fs');
          const names = files.readdirSync(path).filter((name) => name.endsWith('.json'));
          return names.sort().map((name) => files.readFileSync(`${path}/${name}`, 'utf8'));
        }, folder);
      await openSample(own.program.page);
      await write('আগের কপি');
      await expect.poll(async () => (await copies()).at(-1)).toContain('আগের কপি');
      await disk.fill(own.program);
      const before = await copies();
      await write('জায়গা নেই');
      await notice(words.failed('first', 'disk-full')).waitFor();
      await new Promise((resolve) => setTimeout(resolve, 3500)); // two more intervals
      expect(await notice(words.failed('first', 'disk-full')).count()).toBe(1);
      expect(await copies()).toEqual(before);
      await disk.free(own.program);
      await expect.poll(async () => (await copies()).at(-1)).toContain('জায়গা নেই');
      await notice(words.works).waitFor();
    },
  );

  it('that may not be written, or is gone, is said and holds up no end; copies go on by themselves', async () => {
    const folder = copiesFolderIn(own.home);
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o555);
    own.program = await openProgram(own.home, fast);
    await openSample(own.program.page);
    await write('লেখা যায় না');
    await notice(words.failed('first', 'no-permission')).waitFor();
    const from = performance.now();
    expect(await own.program.quit()).toBe(0);
    expect(performance.now() - from).toBeLessThan(10_000);
    expect(copiesIn(own.home)).toEqual([]);
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
    // What failed at the end is tried at the start, with nothing changed since.
    own.program = await openProgram(own.home);
    await expect.poll(() => copiesIn(own.home)).toEqual([expect.stringContaining('লেখা যায় না')]);
  });

  it('goes on under a clock that was set back by years: what was just written is never removed', async () => {
    const folder = copiesFolderIn(own.home);
    mkdirSync(folder, { recursive: true });
    const future = (at: number): string => `karjobiboroni-2046010${String(at)}T000000Z.json`;
    for (let at = 1; at <= 9; at += 1) writeFileSync(join(folder, future(at)), '{}');
    own.program = await openProgram(own.home, fast);
    await openSample(own.program.page);
    for (const text of ['এক', 'দুই', 'তিন', 'চার']) {
      await write(`লেখা ${text}`);
      await expect.poll(() => copiesIn(own.home).filter((one) => one.includes(`লেখা ${text}`))).not.toEqual([]);
    }
    await own.program.quit();
    const names = readdirSync(folder).toSorted();
    expect(names.filter((name) => name.startsWith('karjobiboroni-0000')).length).toBeGreaterThanOrEqual(3);
    expect(names).toContain(future(9));
  });

  it('has a second beside it where the person chooses one, which the next start still knows', async () => {
    const stick = join(own.home, 'পেনড্রাইভ');
    mkdirSync(stick);
    const inStick = (): readonly string[] =>
      readdirSync(stick, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => readFileSync(join(stick, name), 'utf8'));
    own.program = await openProgram(own.home);
    await standInForSystem(own.program);
    await openSample(own.program.page);
    await write('দুই জায়গায়');
    await own.program.page.keyboard.press('Alt+4');
    await own.program.app.evaluate((_electron, path) => void testWorld.opens.push(path), stick);
    await own.program.page.getByRole('button', { name: words.second.choose }).click();
    await own.program.page.getByText(words.second.chosen('পেনড্রাইভ')).waitFor();
    await expect.poll(inStick).toEqual([expect.stringContaining('দুই জায়গায়')]);
    await own.program.page.goBack();
    await own.program.quit();
    own.program = await openProgram(own.home);
    await write('পরের বার');
    expect(await own.program.quit()).toBe(0);
    expect(inStick().at(-1)).toContain('পরের বার');
    rmSync(stick, { recursive: true });
    own.program = await openProgram(own.home);
    await write('পেনড্রাইভ নেই');
    expect(await own.program.quit()).toBe(0);
    expect(copiesIn(own.home).at(-1)).toContain('পেনড্রাইভ নেই');
    expect(existsSync(stick)).toBe(false);
  });
});
