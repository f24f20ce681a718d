import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { givenRuntime, programIn } from '../../build/scripts/given-runtime.mjs';
import { accountIn, freePort, start as startCommand, type Environment } from '../browser-form/started-desk';
import { useDesk } from './desk-test';
import { isRoot } from './ordinary-user';
import { packed } from './packed';
import { endOf } from './program';

// The packed program has a launcher that refuses root; here it is the program itself, unpacked, and `npm start`.

const application = `${projectFolder}build/out/app`;

const runtime = (): string => {
  const given = givenRuntime();
  return ('path' in given ? programIn(given.path) : undefined) ?? expect.fail('no runtime');
};

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

describe.skipIf('missing' in packed() || !isRoot)('for root', () => {
  const { home, display, start } = useDesk();

  it('the program says in one line that it does not start without its sandbox, and ends', async () => {
    const program = start({ command: runtime(), args: ['--no-sandbox', application], user: {} });
    expect(await endOf(program, 5000)).toEqual({ code: 1, signal: null });
    const ours = linesOf(program.said()).filter((line) => !line.startsWith('['));
    expect(ours).toEqual([expect.stringMatching(/^কার্যবিবরণী root .* \/ Karjobiboroni does not start as root, /u)]);
  });

  it('a program whose processes all die gives up within seconds instead of starting them for ever', async () => {
    // It takes itself for an ordinary user; Chromium does not.
    const disguise = join(home(), 'disguise.cjs');
    writeFileSync(disguise, 'process.getuid = () => 1000;\n');
    const program = start({ command: runtime(), args: ['--no-sandbox', '-r', disguise, application], user: {} });
    expect(await endOf(program, 10_000)).toEqual({ code: 1, signal: null });
    expect(program.said()).toMatch(/^এই কম্পিউটারে .*sandbox.* \/ On this computer the sandbox .*$/mu);
    expect(linesOf(program.said()).length).toBeLessThan(80);
  });

  /** A browser that only notes what it is asked. */
  const account = async (): Promise<Environment> => {
    const browser = join(home(), 'browser.sh');
    writeFileSync(browser, '#!/bin/sh\nsleep 5\n');
    chmodSync(browser, 0o755);
    const { KARJOBIBORONI_ELECTRON: named } = process.env;
    return {
      ...accountIn(home(), await freePort()),
      DISPLAY: display().name,
      KARJOBIBORONI_CHROMIUM: browser,
      KARJOBIBORONI_ELECTRON: named ?? join(projectFolder, 'node_modules/electron/dist'),
    };
  };

  it('npm start says so in one line and opens the browser form; where a window was asked for, it fails', async () => {
    const environment = await account();
    const desk = startCommand([], environment);
    await desk.until('http://127.0.0.1:');
    expect(linesOf(desk.said().err)).toEqual([
      expect.stringMatching(/root হিসেবে খোলে না.*The window does not open for root.*the browser form instead/u),
    ]);
    expect(await desk.stop()).toBe(0);
    const window = startCommand(['--electron'], environment);
    expect(await window.ended).toBe(1);
    expect(linesOf(window.said().err)).toEqual([expect.stringMatching(/start it as an ordinary user/u)]);
  });
});
