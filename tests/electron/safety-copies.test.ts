import type * as fs from 'node:fs';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copiesWords } from '#shared/words/desk/copies-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { copiesFolderIn, copiesIn, dataFolderIn, journalFolderIn, makeHome, removeHome } from './homes';
import { openProgram, type Program } from './open-program';
import { standInForSystem } from './real-desktop';
import { describeProgram } from './runtime';
import { hasNamespaces, smallDisks } from './small-disk';

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

  it('bring everything back when the whole profile and the journal are gone', async () => {
    program = await openProgram(home);
    await openSample(program.page);
    await writeInto(program.page, 'committee', 'কপিতে আছে');
    await program.quit();
    expect(readdirSync(copiesFolderIn(home))).toHaveLength(1);
    rmSync(dataFolderIn(home), { recursive: true });
    rmSync(journalFolderIn(home), { recursive: true });
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

/** Steps on the disk as the program sees it, which may be a disk of its own. */
declare const testWorld: { readonly opens: string[]; readonly require: (name: 'node:fs') => typeof fs };

const words = copiesWords('bn');
const notice = (text: string) => program.page.locator('.notice', { hasText: text });
const fast = { environment: { TEST_COPY_INTERVAL: '1500' } };

const write = async (text: string): Promise<void> => {
  await writeInto(program.page, 'committee', text);
  await isSaved(program.page);
};

describeProgram('the folder of safety copies', () => {
  it.runIf(hasNamespaces)(
    'on a full disk is said once, keeps what it has, and goes on when there is room',
    async () => {
      const folder = copiesFolderIn(home);
      const disk = smallDisks(home, [folder]);
      program = await openProgram(home, { ...fast, startBy: disk.startBy });
      const copies = (): Promise<readonly string[]> =>
        program.app.evaluate((_electron, path) => {
          const files = testWorld.require('node:fs');
          const names = files.readdirSync(path).filter((name) => name.endsWith('.json'));
          return names.sort().map((name) => files.readFileSync(`${path}/${name}`, 'utf8'));
        }, folder);
      await openSample(program.page);
      await write('আগের কপি');
      await expect.poll(async () => (await copies()).at(-1)).toContain('আগের কপি');
      await disk.fill(program);
      const before = await copies();
      await write('জায়গা নেই');
      await notice(words.failed('first', 'disk-full')).waitFor();
      await new Promise((resolve) => setTimeout(resolve, 3500)); // two more intervals
      expect(await notice(words.failed('first', 'disk-full')).count()).toBe(1);
      expect(await copies()).toEqual(before);
      await disk.free(program);
      await expect.poll(async () => (await copies()).at(-1)).toContain('জায়গা নেই');
      await notice(words.works).waitFor();
    },
  );

  it('that may not be written, or is gone, is said and holds up no end; copies go on by themselves', async () => {
    const folder = copiesFolderIn(home);
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o555);
    program = await openProgram(home, fast);
    await openSample(program.page);
    await write('লেখা যায় না');
    await notice(words.failed('first', 'no-permission')).waitFor();
    const from = performance.now();
    expect(await program.quit()).toBe(0);
    expect(performance.now() - from).toBeLessThan(10_000);
    expect(copiesIn(home)).toEqual([]);
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
    // What failed at the end is tried at the start, with nothing changed since.
    program = await openProgram(home);
    await expect.poll(() => copiesIn(home)).toEqual([expect.stringContaining('লেখা যায় না')]);
  });

  it('goes on under a clock that was set back by years: what was just written is never removed', async () => {
    const folder = copiesFolderIn(home);
    mkdirSync(folder, { recursive: true });
    const future = (at: number): string => `karjobiboroni-2046010${String(at)}T000000Z.json`;
    for (let at = 1; at <= 9; at += 1) writeFileSync(join(folder, future(at)), '{}');
    program = await openProgram(home, fast);
    await openSample(program.page);
    for (const text of ['এক', 'দুই', 'তিন', 'চার']) {
      await write(`লেখা ${text}`);
      await expect.poll(() => copiesIn(home).filter((one) => one.includes(`লেখা ${text}`))).not.toEqual([]);
    }
    await program.quit();
    const names = readdirSync(folder).toSorted();
    expect(names.filter((name) => name.startsWith('karjobiboroni-0000')).length).toBeGreaterThanOrEqual(3);
    expect(names).toContain(future(9));
  });

  it('has a second beside it where the person chooses one, which the next start still knows', async () => {
    const stick = join(home, 'পেনড্রাইভ');
    mkdirSync(stick);
    const inStick = (): readonly string[] =>
      readdirSync(stick, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => readFileSync(join(stick, name), 'utf8'));
    program = await openProgram(home);
    await standInForSystem(program);
    await openSample(program.page);
    await write('দুই জায়গায়');
    await program.page.keyboard.press('Alt+4');
    await program.app.evaluate((_electron, path) => void testWorld.opens.push(path), stick);
    await program.page.getByRole('button', { name: words.second.choose }).click();
    await program.page.getByText(words.second.chosen('পেনড্রাইভ')).waitFor();
    await expect.poll(inStick).toEqual([expect.stringContaining('দুই জায়গায়')]);
    await program.page.goBack();
    await program.quit();
    program = await openProgram(home);
    await write('পরের বার');
    expect(await program.quit()).toBe(0);
    expect(inStick().at(-1)).toContain('পরের বার');
    rmSync(stick, { recursive: true });
    program = await openProgram(home);
    await write('পেনড্রাইভ নেই');
    expect(await program.quit()).toBe(0);
    expect(copiesIn(home).at(-1)).toContain('পেনড্রাইভ নেই');
    expect(existsSync(stick)).toBe(false);
  });
});
