import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';

/** What happens to the program after its start; ends with the record on standard output. */
const play = (act: string): string => `
require('./main.cjs');
const { standIn, app } = require('electron');
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
(async () => {
  await settle();
  const seen = {};
  ${act}
  await settle();
  process.stdout.write(JSON.stringify({ record: standIn.record, seen }));
  process.exit(0);
})();
`;

type Played = {
  readonly record: readonly (readonly unknown[])[];
  readonly seen: Readonly<Record<string, unknown>>;
  readonly stderr: string;
};

describe('the program, over a stand-in for Electron', () => {
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'program-'));
    mkdirSync(join(folder, 'node_modules', 'electron'), { recursive: true });
    mkdirSync(join(folder, 'desk'));
    writeFileSync(join(folder, 'desk', 'index.html'), '<p>desk');
    cpSync(
      join(projectFolder, 'tests/unit/electron/stand-in/electron.cjs'),
      join(folder, 'node_modules/electron/index.js'),
    );
    await build({
      entryPoints: [join(projectFolder, 'electron/main.ts')],
      outfile: join(folder, 'main.cjs'),
      absWorkingDir: projectFolder,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['electron'],
      logLevel: 'error',
    });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (
    act: string,
    environment: Readonly<Record<string, string>> = {},
    args: readonly string[] = [],
    said = /^$/u,
  ): Played => {
    const home = mkdtempSync(join(folder, 'home-'));
    const script = join(folder, `play-${String(Math.abs(act.length))}.cjs`);
    writeFileSync(script, play(act));
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
      env: { ...process.env, STAND_IN_HOME: home, PORTABLE_EXECUTABLE_DIR: '', ...environment },
      timeout: 20_000,
    });
    expect([status, stderr.toString()]).toEqual([0, expect.stringMatching(said)]);
    return { ...(JSON.parse(stdout.toString()) as Omit<Played, 'stderr'>), stderr: stderr.toString() };
  };

  const names = ({ record }: Played): readonly unknown[] => record.map(([name]) => name);

  it('closes every door before it opens its one window', () => {
    const played = run('');
    const steps = names(played).filter((name) => name !== 'switch');
    expect(steps).toEqual([
      'scheme', 'enableSandbox', 'setPath', 'setPath', 'lock', 'protocol', 'permissions', 'network', 'theme', 'menu', 'window', 'load', 'zoom', 'show',
    ]); // prettier-ignore
    expect(played.record).toContainEqual(['scheme', ['app'], false]);
    expect(played.record).toContainEqual(['setPath', 'userData', join('appData', 'Karjobiboroni')]);
    expect(played.record).toContainEqual(['load', 'app://desk/index.html']);
    expect(played.record).toContainEqual([
      'window',
      { sandbox: true, contextIsolation: true, nodeIntegration: false, preload: 'preload.cjs', show: false },
    ]);
    expect(names(played)).toContain('switch');
  });

  it('serves the desk, and follows its language and menus', () => {
    const { record, seen } = run(`
      seen.page = await (await standIn.answer({ url: 'app://desk/index.html', method: 'GET' })).text();
      seen.outside = (await standIn.answer({ url: 'app://desk/main.cjs', method: 'GET' })).status;
      await standIn.ask('setLook', { language: 'en', theme: 'dark' });
      await standIn.ask('setMenu', [{ menu: 'insert', items: [{ id: 'add-item', label: 'Add item' }] }]);
      await standIn.ask('copyRich', { html: '<p>ক', text: 'ক' });
      seen.forged = await standIn.ask('saveFile', { name: '../x.docx', bytes: new Uint8Array() });
    `);
    expect(seen).toEqual({ page: '<p>desk', outside: 404, forged: { ok: false, error: { code: 'bad-request' } } });
    expect(record).toContainEqual(['theme', 'dark']);
    expect(record.filter(([name]) => name === 'menu').at(-1)?.[1]).toEqual(['File', 'Edit', 'Insert', 'View', 'Help']);
    expect(record).toContainEqual(['clipboard', [{ 'text/html': '<p>ক', 'text/plain': 'ক' }]]);
  });

  it('waits for the desk when it closes, then quits, its place remembered', () => {
    const played = run(`
      await standIn.ask('setLook', { language: 'bn', theme: 'system' });
      standIn.window().close();
      await settle();
      await standIn.ask('readyToClose', null);
      await settle();
      const { readFileSync } = require('node:fs');
      seen.place = JSON.parse(readFileSync(process.env.STAND_IN_HOME + '/appData/Karjobiboroni/shell.json', 'utf8')).window;
    `);
    const steps = played.record.slice(played.record.findIndex(([name]) => name === 'show') + 1);
    expect(steps.filter(([name]) => name !== 'menu' && name !== 'theme')).toEqual([
      ['send', 'closing', null],
      ['close waits'],
      ['closed'],
      ['quit'],
    ]);
    expect(played.seen.place).toEqual({ x: 10, y: 20, width: 900, height: 700, isMaximized: false });
  });

  it('opens the file it was started with, and hands that of a second start to its window', () => {
    const file = join(folder, 'এক.karjo');
    writeFileSync(file, 'minutes');
    const { record, seen } = run(
      `
      await standIn.ask('setLook', { language: 'bn', theme: 'system' });
      const names = async () => (await standIn.ask('takeOpened', null)).value.map(({ name }) => name);
      seen.first = await names();
      app.emit('second-instance', {}, ['electron', '--flag', ${JSON.stringify(file)}], '/');
      seen.second = await names();
      seen.third = await names();
    `,
      {},
      [file],
    );
    expect(seen).toEqual({ first: ['এক.karjo'], second: ['এক.karjo'], third: [] });
    expect(record).toContainEqual(['focus']);
    expect(record).toContainEqual(['send', 'filesOpened', null]);
  });

  it('opens the desk again when its process dies', () => {
    const { record } = run(`
      standIn.window().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 });
    `);
    expect(record.filter(([name]) => name === 'load')).toHaveLength(2);
  });

  it('is nothing but a message to the first where it is the second', () => {
    expect(names(run('', { STAND_IN_SECOND: '1' })).slice(-2)).toEqual(['lock', 'quit']);
  });

  /** No program that could show a sentence in a window of its own is found. */
  const noPrograms = { PATH: '' };

  it('packed, does not start without its sandbox, and says so', () => {
    const played = run(
      '',
      { ...noPrograms, STAND_IN_PACKAGED: '1', STAND_IN_SWITCH: 'no-sandbox' },
      [],
      /^--no-sandbox দিয়ে [^\n]* \/ --no-sandbox would [^\n]*\n$/u,
    );
    expect(names(played)).not.toContain('window');
    expect(played.record.at(-1)).toEqual(['exit', 1]);
    expect(names(run('', { STAND_IN_SWITCH: 'no-sandbox' }))).toContain('window');
  });

  it('does not start as root, and says so', () => {
    const played = run('', { ...noPrograms, STAND_IN_USER: '0' }, [], /^[^\n]*root[^\n]*\n$/u);
    expect(names(played)).not.toContain('window');
    expect(played.record.at(-1)).toEqual(['exit', 1]);
  });

  it('gives up where its processes die before the desk has opened', () => {
    const deaths = `for (let one = 0; one < 4; one += 1)
      app.emit('child-process-gone', {}, { type: 'Utility', reason: 'crashed' });`;
    const played = run(deaths, noPrograms, [], /^[^\n]*sandbox[^\n]*\n$/u);
    expect(played.record.at(-1)).toEqual(['exit', 1]);
  });

  it('asked by a signal closes as by a person, and says by its code that it was a signal', () => {
    const { record } = run(`
      await standIn.ask('setLook', { language: 'bn', theme: 'system' });
      process.kill(process.pid, 'SIGTERM');
      while (standIn.record.at(-1)[0] !== 'quit') await settle();
      app.emit('will-quit', { preventDefault: () => {} });
    `);
    expect(record.slice(-2)).toEqual([['quit'], ['exit', 143]]);
  });
});
