import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { obstacleSentence } from '#electron/start/say-obstacle';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { dataFolderIn } from './homes';
import { openProgram } from './open-program';
import { startPlain } from './plain-program';
import { programInHome } from './program-in-home';
import { describeProgram } from './runtime';

const own = programInHome();

/** Takes the right to write from a folder and all that is in it, or gives it back. */
const setLocked = (folder: string, isSet: boolean): void => {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of all) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, isSet ? 0o555 : 0o755);
    else if (entry.isFile()) chmodSync(path, isSet ? 0o444 : 0o644);
  }
  chmodSync(folder, isSet ? 0o555 : 0o755);
};

const goTo = (id: string): Promise<void> =>
  own.program.page.evaluate((document) => {
    location.hash = `#/document/${document}`;
  }, id);

describeProgram('a profile that may not be written', () => {
  it('is a sentence that names the folder, and has all when it may be written again', async () => {
    own.program = await openProgram(own.home);
    await openSample(own.program.page);
    await writeInto(own.program.page, 'committee', 'তালা দেওয়ার আগের কমিটি');
    await isSaved(own.program.page);
    const id = documentIdOf(own.program.page);
    await own.program.quit();
    const folder = dataFolderIn(own.home);
    setLocked(folder, true);
    const refused = await startPlain(own.home, {}, false);
    try {
      expect(await refused.ended()).toMatchObject({ code: 1, signal: null });
      expect(refused.said()).toContain(obstacleSentence({ kind: 'folder', path: folder }));
    } finally {
      await refused.close();
      setLocked(folder, false);
    }
    own.program = await openProgram(own.home);
    await goTo(id);
    await expect.poll(() => inputAt(own.program.page, 'committee').inputValue()).toBe('তালা দেওয়ার আগের কমিটি');
  });
});
