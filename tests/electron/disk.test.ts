import type * as fs from 'node:fs';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shellWords } from '#shared/words/shell-words';
import { openSample } from '../e2e/safety/sample-desk';
import { openProgram, type ProgramOptions } from './open-program';
import { programInHome } from './program-in-home';
import { hasNamespaces, smallDisks } from './small-disk';
import { standInForSystem } from './real-desktop';
import { describeProgram } from './runtime';

declare const testWorld: {
  readonly saves: string[];
  readonly answers: number[];
  readonly asked: readonly string[];
  readonly require: (name: 'node:fs') => typeof fs;
};

const answers = { again: 0, elsewhere: 1, stop: 2 } as const;

const own = programInHome();

const openSampleDesk = async (options: ProgramOptions = {}): Promise<void> => {
  own.program = await openProgram(own.home, options);
  await standInForSystem(own.program);
  await openSample(own.program.page);
};

/** The person saves the Word file at these places in turn, answering the questions so. */
const saveWord = async (places: readonly string[], given: readonly number[]): Promise<void> => {
  await own.program.app.evaluate(
    (_electron, [saves, answering]) => {
      testWorld.saves.push(...saves);
      testWorld.answers.push(...answering);
    },
    [places, given] as const,
  );
  await own.program.page.keyboard.press('Control+Shift+E');
};

const asked = (): Promise<readonly string[]> => own.program.app.evaluate(() => testWorld.asked);

const isWord = (path: string) => (): boolean =>
  existsSync(path) && readFileSync(path).subarray(0, 2).toString() === 'PK';

describeProgram('a folder in which nothing may be written', () => {
  it('is a question, and the file goes elsewhere', async () => {
    await openSampleDesk();
    const locked = join(own.home, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    const place = join(own.home, 'সভা.docx');
    await saveWord([join(locked, 'সভা.docx'), place], [answers.elsewhere]);
    await expect.poll(isWord(place)).toBe(true);
    expect(await asked()).toEqual([shellWords('bn').save.failed('সভা.docx')]);
    expect(readdirSync(locked)).toEqual([]);
  });

  it('may hold the file already, which stays as it was', async () => {
    await openSampleDesk();
    const folder = join(own.home, 'locked');
    mkdirSync(folder);
    const place = join(folder, 'আগের.docx');
    writeFileSync(place, 'আগের লেখা');
    chmodSync(folder, 0o555);
    await saveWord([place], [answers.stop]);
    await expect.poll(asked).toEqual([shellWords('bn').save.failed('আগের.docx')]);
    expect(readFileSync(place, 'utf8')).toBe('আগের লেখা');
    expect(readdirSync(folder)).toEqual(['আগের.docx']);
    chmodSync(folder, 0o755); // so that it can be removed
  });
});

describeProgram('a full disk', () => {
  it.runIf(hasNamespaces)('is a question, leaves no half file, and takes the file when there is room', async () => {
    const disk = join(own.home, 'disk');
    const small = smallDisks(own.home, [disk]);
    await openSampleDesk({ startBy: small.startBy });
    const files = (): Promise<readonly string[]> =>
      own.program.app.evaluate((_electron, folder) => testWorld.require('node:fs').readdirSync(folder), disk);
    await small.fill(own.program);
    const before = await files();
    const place = join(disk, 'সভা.docx');
    await saveWord([place], [answers.stop]);
    await expect.poll(asked).toHaveLength(1);
    expect(await files()).toEqual(before);
    await own.program.page.locator('.export-running').waitFor({ state: 'detached' });
    await small.free(own.program);
    await saveWord([place], []);
    await expect.poll(files).toEqual(['সভা.docx']);
    // It is a disk of the program's own: nothing of it is seen from here.
    expect(execFileSync('ls', [disk]).toString()).toBe('');
  });
});
