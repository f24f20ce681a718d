import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeScratchProject } from './scratch-project';
import { accountIn, freePort, newFolder, removeFolder, start, type Environment } from './started-desk';

let folder = '';
let project = '';
let environment: Environment = {};
let mirror: Server | undefined;

/** A screen by its name, and a browser that only notes what it is asked: no window opens. */
beforeEach(async () => {
  folder = newFolder();
  project = makeScratchProject(join(folder, 'project'));
  const browser = join(folder, 'browser.sh');
  writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" >> ${folder}/asked\nsleep 5\n`);
  chmodSync(browser, 0o755);
  environment = {
    ...accountIn(folder, await freePort()),
    DISPLAY: ':99',
    KARJOBIBORONI_CHROMIUM: browser,
    KARJOBIBORONI_TEST_ANY_USER: '1',
    electron_config_cache: join(folder, 'cache'),
    ELECTRON_MIRROR: `http://127.0.0.1:${String(await freePort())}/`,
  };
});

afterEach(() => {
  mirror?.closeAllConnections();
  mirror?.close();
  mirror = undefined;
  removeFolder(folder);
});

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

const { version } = JSON.parse(
  readFileSync(new URL('../../node_modules/electron/package.json', import.meta.url), 'utf8'),
) as { readonly version: string };
const archiveName = `electron-v${version}-${process.platform}-${process.arch}.zip`;

/** A host for Electron's files: `undefined` is not there, `null` is never answered. */
const serveMirror = (answer: (name: string) => Uint8Array | string | undefined | null): Promise<string> =>
  new Promise((resolve) => {
    mirror = createServer((request, response) => {
      const content = answer(request.url?.split('/').at(-1) ?? '');
      if (content === null) return;
      if (content === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-length': Buffer.byteLength(content) }).end(content);
    }).listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${String((mirror?.address() as AddressInfo).port)}/`);
    });
  });

/** An archive such as Electron's, whose program is a script. */
const archiveOf = (script: string): Uint8Array => {
  const program = Buffer.from(`#!/bin/sh\n${script}\n`);
  const runnable = { os: 3, attrs: (0o100755 << 16) >>> 0 };
  const name = process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
  return zipSync({ [name]: [program, runnable], version: Buffer.from(`v${version}`) });
};

const mirrorWith = (script: string): Promise<string> => {
  const archive = archiveOf(script);
  const sum = createHash('sha256').update(archive).digest('hex');
  return serveMirror((name) =>
    name === archiveName ? archive : name === 'SHASUMS256.txt' ? `${sum} *${archiveName}\n` : undefined,
  );
};

describe.skipIf(process.platform === 'win32')('npm start without Electron’s runtime', () => {
  it('says in one line that it cannot be had, opens the browser instead, and does not wait again', async () => {
    const desk = start([], environment, project);
    await desk.until('http://127.0.0.1:');
    await expect.poll(() => existsSync(join(folder, 'asked'))).toBe(true);
    expect(linesOf(desk.said().err)).toEqual([
      expect.stringMatching(/ECONNREFUSED.*Electron could not be downloaded: the browser form/u),
    ]);
    expect(linesOf(desk.said().out)).toEqual([expect.stringContaining('The desk is at http://127.0.0.1:')]);
    await desk.stop();

    const again = start([], environment, project);
    await again.until('http://127.0.0.1:');
    expect(linesOf(again.said().err)).toEqual([expect.stringContaining('could not be downloaded a while ago')]);
    await again.stop();
  });

  it('opens an app window with the account’s own profile, and says so where the browser fails', async () => {
    const desk = start(['--web'], environment, project);
    await desk.until('http://127.0.0.1:');
    await expect.poll(() => existsSync(join(folder, 'asked'))).toBe(true);
    const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\n');
    const port = String(environment.KARJOBIBORONI_TEST_PORT);
    expect(asked.slice(0, 2)).toEqual([
      `--app=http://127.0.0.1:${port}/`,
      `--user-data-dir=${join(folder, 'karjobiboroni', 'browser')}`,
    ]);
    expect(asked.join(' ')).not.toContain('sandbox');
    await desk.stop();

    writeFileSync(environment.KARJOBIBORONI_CHROMIUM ?? '', '#!/bin/sh\nexit 1\n');
    const failing = start(['--web'], environment, project);
    await failing.until('The browser did not open');
    await failing.stop();

    const none = start(['--web'], { ...environment, KARJOBIBORONI_CHROMIUM: join(folder, 'none') }, project);
    await none.until('No Chrome, Edge or Chromium was found');
    await none.stop();
  });

  it('tries nothing without a screen or in CI, unless told', async () => {
    const cases = [
      [{ DISPLAY: undefined }, 'No display here'],
      [{ CI: 'true' }, 'not downloaded in CI'],
    ] as const;
    for (const [more, sentence] of cases) {
      const desk = start([], { ...environment, ...more }, project);
      await desk.until('http://127.0.0.1:');
      expect(linesOf(desk.said().err)).toEqual([expect.stringContaining(sentence)]);
      await desk.stop();
      const told = start(['--electron'], { ...environment, ...more }, project);
      expect(await told.ended).toBe(1);
      expect(linesOf(told.said().err)).toEqual([expect.stringContaining('npm start -- --web')]);
    }
  });

  it('gives up a host that does not answer within seconds', async () => {
    const address = await serveMirror(() => null);
    const started = Date.now();
    const desk = start(['--electron'], { ...environment, ELECTRON_MIRROR: address }, project);
    expect(await desk.ended).toBe(1);
    expect(desk.said().err).toContain('no answer in time');
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it('takes no archive whose sum is another', async () => {
    const archive = archiveOf('exit 0');
    const address = await serveMirror(() => archive);
    const desk = start(['--electron'], { ...environment, ELECTRON_MIRROR: address }, project);
    expect(await desk.ended).toBe(1);
    expect(existsSync(join(project, 'node_modules/electron/path.txt'))).toBe(false);
  });

  it('downloads it with its progress shown, and runs it on the built application, now and from then on', async () => {
    const address = await mirrorWith(`echo "ran $@" >> ${folder}/ran`);
    const more = { ELECTRON_MIRROR: address, electron_use_remote_checksums: '1' };
    const first = start([], { ...environment, ...more }, project);
    expect([await first.ended, first.said().err]).toEqual([0, expect.stringContaining('downloading Electron: 100%')]);
    const second = start([], environment, project);
    expect([await second.ended, second.said().err]).toEqual([0, '']);
    const ran = `ran ${join(project, 'build/out/app')}`;
    expect(linesOf(readFileSync(join(folder, 'ran'), 'utf8'))).toEqual([ran, ran]);
  });

  it('falls back to the browser where the window cannot open, and fails where the window was asked for', async () => {
    const address = await mirrorWith('exit 7');
    const more = { ELECTRON_MIRROR: address, electron_use_remote_checksums: '1' };
    const asked = start(['--electron'], { ...environment, ...more }, project);
    expect(await asked.ended).toBe(7);
    expect(asked.said().err).toContain('(code 7)');
    const unasked = start([], environment, project);
    await unasked.until('http://127.0.0.1:');
    expect(linesOf(unasked.said().err)).toEqual([expect.stringContaining('does not open on this PC')]);
    await unasked.stop();
  });
});
