import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentIdOf, inputAt, openSample, writeInto } from '../e2e/safety/sample-desk';
import { logIn, makeHome, removeHome } from './homes';
import { minutesFile } from '#tests/support/minutes-file';
import { openProgram, type Program } from './open-program';
import { startSecond } from './real-desktop';
import { describeProgram, theRuntime } from './runtime';

describeProgram('a start', () => {
  let home = '';
  let program: Program;

  beforeEach(() => {
    home = makeHome();
  });

  afterEach(async () => {
    await program.close();
    removeHome(home);
  });

  it('for the first time shows the ways to begin, at the desk’s one origin, in a secure context', async () => {
    program = await openProgram(home);
    expect(program.page.url()).toMatch(/^app:\/\/desk\/index\.html/u);
    expect(await program.page.evaluate(() => isSecureContext)).toBe(true);
    expect(await program.page.locator('.welcome-way').count()).toBe(4);
    expect(await program.app.evaluate(() => process.versions.electron)).toBe(theRuntime().version);
  });

  it('after a quit opens again where it was left, and quitting is exit code 0', async () => {
    program = await openProgram(home);
    await openSample(program.page);
    await writeInto(program.page, 'committee', 'বিদ্যুৎ গেলেও থাকে');
    expect(await program.quit()).toBe(0);
    program = await openProgram(home);
    await expect.poll(() => inputAt(program.page, 'committee').inputValue()).toBe('বিদ্যুৎ গেলেও থাকে');
  });

  it('with a file, as by a double click, opens it; a second start hands its file over and ends', async () => {
    const first = join(home, 'এক.karjo');
    const second = join(home, 'দুই.karjo');
    writeFileSync(first, minutesFile('one', 'প্রথম'));
    writeFileSync(second, minutesFile('two', 'দ্বিতীয়'));
    program = await openProgram(home, { files: [first] });
    await expect.poll(() => documentIdOf(program.page)).toBe('one');
    expect(await startSecond(home, [second])).toBe(0);
    await expect.poll(() => documentIdOf(program.page)).toBe('two');
    expect(program.app.windows()).toHaveLength(1);
  });

  it('with a file that it cannot read says which, keeps its words out of the log, and stays', async () => {
    const broken = join(home, 'ভাঙা.karjo');
    writeFileSync(broken, '{ গোপন');
    program = await openProgram(home, { files: [broken] });
    await program.page.locator('.notice', { hasText: 'ভাঙা.karjo' }).waitFor();
    expect(logIn(home)).not.toMatch(/গোপন|ভাঙা/u);
  });
});
