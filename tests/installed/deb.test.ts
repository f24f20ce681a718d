import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDesk } from './desk-test';
import { countCopies, recentFiles, textsOfCopy } from './left-behind';
import { isRoot, makeHome, removeHome } from './ordinary-user';
import { packed } from './packed';
import { putMinutes, quit, writeCommittee } from './writing';

const name = 'karjobiboroni';

const stateOf = (): string =>
  spawnSync('dpkg-query', ['--show', '--showformat', '${db:Status-Status}', name], { encoding: 'utf8' }).stdout;

const apt = (...args: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync('apt-get', ['--yes', '--no-install-recommends', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')}: ${stdout}${stderr}`);
};

const programFolder = '/opt/Karjobiboroni';
const link = '/usr/bin/karjobiboroni-desk';
const profile = '/etc/apparmor.d/karjobiboroni-desk';
const entry = '/usr/share/applications/karjobiboroni.desktop';

/** What the menu's entry starts, with a path in the place of the code for files (Desktop Entry Specification, "Exec"). */
const commandOfEntry = (path: string): readonly string[] => {
  const line = /^Exec=(.*)$/mu.exec(readFileSync(entry, 'utf8'))?.[1] ?? '';
  return line.split(' ').map((word) => (word === '%F' ? path : word));
};

/** The kind of file that the system's table gives to the ending. */
const kindsOfKarjo = (): readonly string[] =>
  readFileSync('/usr/share/mime/globs2', 'utf8')
    .split('\n')
    .flatMap((line) => /^\d+:([^:]+):\*\.karjo$/u.exec(line)?.[1] ?? []);

const why = ((): string | undefined => {
  const made = packed();
  if ('missing' in made) return made.missing;
  if (!isRoot) return 'installing needs root';
  // A person's own program is not to be removed by a test.
  return stateOf() === 'installed' ? `${name} is installed on this computer already` : undefined;
})();
if (why !== undefined) process.stdout.write(`the deb is not installed: ${why}\n`);

describe.skipIf(why !== undefined)('the deb', () => {
  const { packed: made, display, start } = useDesk();
  /** One home for all: what the program leaves must outlive its package. */
  let home = '';

  beforeAll(() => {
    home = makeHome();
    apt('install', made().deb);
  });

  afterAll(() => {
    if (stateOf() !== '') apt('purge', name);
    removeHome(home);
  });

  it('is installed: the program in its place, root’s, a link to start it by, an icon and the kind of file', () => {
    expect(stateOf()).toBe('installed');
    const { uid, mode } = statSync(join(programFolder, 'karjobiboroni-desk-bin'));
    expect([uid, mode & 0o7777]).toEqual([0, 0o755]);
    expect(statSync(link).ino).toBe(statSync(join(programFolder, 'karjobiboroni-desk')).ino);
    expect(existsSync('/usr/share/icons/hicolor/256x256/apps/karjobiboroni-desk.png')).toBe(true);
    expect(kindsOfKarjo()).toEqual(['application/x-karjobiboroni']);
    expect(readFileSync(entry, 'utf8').split('\n')).toEqual(
      expect.arrayContaining([
        'Name[bn]=কার্যবিবরণী',
        'MimeType=application/x-karjobiboroni;',
        // The name that the window has: writing.test.ts.
        'StartupWMClass=karjobiboroni',
      ]),
    );
    expect(spawnSync('dpkg', ['--verify', name], { encoding: 'utf8' }).stdout).toBe('');
  });

  it('opens a file by the command of its menu’s entry, and what is written stays', async () => {
    const path = putMinutes(join(home, 'সভা ১.karjo'), 'one', 'কমিটি');
    const [command = '', ...args] = commandOfEntry(path);
    const program = start({ command, args, home });
    await writeCommittee(display(), 'বসানো থেকে লেখা', 'instead');
    expect(await quit(program, display())).toEqual({ code: 0, signal: null });
    expect(textsOfCopy(home)).toContain('বসানো থেকে লেখা');
    expect(recentFiles(home)).toEqual([path]);
  });

  it('starts by its name, as from a terminal, in the same document', async () => {
    const program = start({ command: link, home });
    await writeCommittee(display(), ' আবার', 'after');
    expect(await quit(program, display())).toEqual({ code: 0, signal: null });
    expect(textsOfCopy(home)).toContain('বসানো থেকে লেখা আবার');
  });

  it.each(['remove', 'purge'])('goes without the minutes: %s', (way) => {
    const before = countCopies(home);
    apt(way, name);
    const places = [programFolder, link, '/etc/alternatives/karjobiboroni-desk', entry, profile];
    // A link that leads nowhere is left behind too.
    expect(places.filter((path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined)).toEqual([]);
    expect(kindsOfKarjo()).toEqual([]);
    expect(['', 'config-files'].includes(stateOf())).toBe(true);
    expect(before).toBeGreaterThan(1);
    expect(countCopies(home)).toBe(before);
    expect(existsSync(join(home, '.config/Karjobiboroni/IndexedDB'))).toBe(true);
  });
});
