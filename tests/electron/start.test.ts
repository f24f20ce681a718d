import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentIdOf, inputAt, openSample, writeInto } from '../e2e/safety/sample-desk';
import { logIn } from './homes';
import { minutesFile } from '#tests/support/minutes-file';
import { openProgram } from './open-program';
import { programInHome } from './program-in-home';
import { startSecond } from './real-desktop';
import { describeProgram, theRuntime } from './runtime';

describeProgram('a start', () => {
  const own = programInHome();

  it('for the first time shows the ways to begin, at the desk’s one origin, in a secure context', async () => {
    own.program = await openProgram(own.home);
    expect(own.program.page.url()).toMatch(/^app:\/\/desk\/index\.html/u);
    expect(await own.program.page.evaluate(() => isSecureContext)).toBe(true);
    expect(await own.program.page.locator('.welcome-way').count()).toBe(4);
    expect(await own.program.app.evaluate(() => process.versions.electron)).toBe(theRuntime().version);
  });

  it('after a quit opens again where it was left, and quitting is exit code 0', async () => {
    own.program = await openProgram(own.home);
    await openSample(own.program.page);
    await writeInto(own.program.page, 'committee', 'বিদ্যুৎ গেলেও থাকে');
    expect(await own.program.quit()).toBe(0);
    own.program = await openProgram(own.home);
    await expect.poll(() => inputAt(own.program.page, 'committee').inputValue()).toBe('বিদ্যুৎ গেলেও থাকে');
  });

  it('with a file, as by a double click, opens it; a second start hands its file over and ends', async () => {
    const first = join(own.home, 'এক.karjo');
    const second = join(own.home, 'দুই.karjo');
    writeFileSync(first, minutesFile('one', 'প্রথম'));
    writeFileSync(second, minutesFile('two', 'দ্বিতীয়'));
    own.program = await openProgram(own.home, { files: [first] });
    await expect.poll(() => documentIdOf(own.program.page)).toBe('one');
    expect(await startSecond(own.home, [second])).toBe(0);
    await expect.poll(() => documentIdOf(own.program.page)).toBe('two');
    expect(own.program.app.windows()).toHaveLength(1);
  });

  it('with a file that it cannot read says which, keeps its words out of the log, and stays', async () => {
    const broken = join(own.home, 'ভাঙা.karjo');
    writeFileSync(broken, '{ গোপন');
    own.program = await openProgram(own.home, { files: [broken] });
    await own.program.page.locator('.notice', { hasText: 'ভাঙা.karjo' }).waitFor();
    expect(logIn(own.home)).not.toMatch(/গোপন|ভাঙা/u);
  });
});
