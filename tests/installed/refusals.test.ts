import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenSwitches } from '#electron/security/switches';
import { useDesk } from './desk-test';
import { logLines } from './left-behind';
import { giveToUser, isRoot, ordinaryUser } from './ordinary-user';
import { packed } from './packed';
import { endOf, showing } from './program';
import { quit } from './writing';

/** Whether somebody answers at a port of this computer. */
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });

/** A script that leaves a file when somebody runs it. */
const putScript = (path: string, trace: string): void => {
  writeFileSync(path, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'run');\nprocess.exit(0);\n`);
  giveToUser(path);
};

describe.skipIf('missing' in packed())('the packed program refuses', () => {
  const { packed: made, display, home, start } = useDesk();

  it.each(forbiddenSwitches)('to start with --%s, and says so', async (name) => {
    const program = start({ args: [`--${name}=9`] });
    expect(await endOf(program, 5000)).toEqual({ code: 1, signal: null });
    expect(program.said()).toContain(`--${name} `);
    expect(logLines(home()).at(-1)).toContain('not started: switch');
    expect(display().hand('search', '--onlyvisible', '--class', 'karjobiboroni')).toEqual([]);
  });

  it('to be a Node, to load foreign code and to open a debugger', async () => {
    const trace = join(home(), 'trace');
    const script = join(home(), 'script.cjs');
    putScript(script, trace);
    const port = 9345;
    const program = start({
      args: [`--inspect=${String(port)}`, `--inspect-brk=${String(port)}`, script],
      env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${script} --inspect=${String(port)}` },
    });
    await showing(display(), 'library');
    expect([existsSync(trace), await answers(port), program.said().includes('Debugger')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(await quit(program, display())).toEqual({ code: 0, signal: null });
  });

  // Electron without the fuse looks for the folder only where there is no archive.
  it('a folder put in the place of its archive', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'karjobiboroni-changed-'));
    cpSync(made().program, copy, { recursive: true });
    spawnSync('chmod', ['-R', 'a+rX', copy]);
    const resources = join(copy, 'resources');
    renameSync(join(resources, 'app.asar'), join(resources, 'away.asar'));
    const trace = join(home(), 'trace');
    mkdirSync(join(resources, 'app'));
    writeFileSync(join(resources, 'app', 'package.json'), '{"name":"foreign","main":"main.js"}');
    putScript(join(resources, 'app', 'main.js'), trace);
    const program = start({ command: join(copy, 'karjobiboroni-desk') });
    expect((await endOf(program)).code).not.toBe(0);
    expect(existsSync(trace)).toBe(false);
    rmSync(copy, { recursive: true, force: true });
  });

  it.skipIf(!isRoot).each(['karjobiboroni-desk', 'AppRun'])(
    'root, and %s says so at once in one line',
    async (name) => {
      const program = start({ command: join(made().program, name), user: {} });
      expect(await endOf(program, 3000)).toEqual({ code: 1, signal: null });
      expect(program.said()).toMatch(/^কার্যবিবরণী root .* \/ Karjobiboroni does not start as root, .*\n$/u);
    },
  );

  // Linux gives no user namespaces to what has been put into another root folder (user_namespaces(7), EPERM).
  it.skipIf(!isRoot).each([
    ['karjobiboroni-desk', /^এই কম্পিউটারে .*sandbox.* \/ On this computer the sandbox .* cannot be started, .*\n$/u],
    ['AppRun', /^এই কম্পিউটারে AppImage .* \/ On this computer an AppImage cannot start its sandbox; .*\n$/u],
  ])('to start without a sandbox, and %s says so at once in one line', async (name, line) => {
    const root = mkdtempSync(join(tmpdir(), 'karjobiboroni-root-'));
    const { uid, gid } = ordinaryUser;
    const inOtherRoot = `mount --rbind / '${root}' && exec chroot --userspec=${String(uid)}:${String(gid)} '${root}' "$0"`;
    const program = start({
      command: 'unshare',
      args: ['--mount', 'sh', '-c', inOtherRoot, join(made().program, name)],
      env: { PATH: process.env.PATH ?? '' },
      user: {},
    });
    expect(await endOf(program, 3000)).toEqual({ code: 1, signal: null });
    expect(program.said()).toMatch(line);
    // Never with what is in it: it was the computer's own root, if only for that process.
    rmdirSync(root);
  });
});
