import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { chooseDebPackager } from '../../../build/scripts/deb/choose-packager.mjs';
import { controlFile } from '../../../build/scripts/deb/control.mjs';
import { readFpmArguments } from '../../../build/scripts/deb/fpm-arguments.mjs';

const least = ['-s', 'dir', '--force', '-t', 'deb'].concat(
  ['--architecture', 'amd64', '--name', 'tiny', '--version', '1.0~x', '--maintainer', 'A <a@b.invalid>'],
  ['--description', 'Short\n Longer words\n\n in lines', '--package', '/out/tiny.deb'],
);

describe('fpm’s arguments', () => {
  it('are read as electron-builder gives them', () => {
    const order = readFpmArguments(
      ['-d', 'libc6', '-d', 'a | b', '--deb-recommends', 'r', '--deb-compression', 'xz'].concat(
        least,
        ['--after-install', '/i', '--after-remove', '/r', '--vendor', 'V', '--url', 'https://x.invalid/'],
        ['--category', 'editors', '--deb-priority', 'optional', '--license', 'MIT'],
        ['/a b/app/=/opt/Tiny', '/t/a=b.png=/usr/share/icons/a.png'],
      ),
    );
    expect(order).toEqual({
      from: 'dir',
      to: 'deb',
      architecture: 'amd64',
      name: 'tiny',
      version: '1.0~x',
      maintainer: 'A <a@b.invalid>',
      description: 'Short\n Longer words\n\n in lines',
      output: '/out/tiny.deb',
      depends: ['libc6', 'a | b'],
      recommends: ['r'],
      compression: 'xz',
      afterInstall: '/i',
      afterRemove: '/r',
      vendor: 'V',
      url: 'https://x.invalid/',
      section: 'editors',
      priority: 'optional',
      licence: 'MIT',
      files: [
        { source: '/a b/app/', place: '/opt/Tiny' },
        { source: '/t/a=b.png', place: '/usr/share/icons/a.png' },
      ],
    });
  });

  it.each([
    [['--deb-systemd', 'x', '/a=/b'], '--deb-systemd'],
    [['--debug', '/a=/b'], '--debug'],
    [['stray', '/a=/b'], 'stray'],
    [['/a=/b', '--url'], '--url has no value'],
    [[], 'no files'],
    [['/a=/b', '-t', 'rpm'], '-t deb'],
  ])('are refused by name where they are not known: %j', (more, name) => {
    expect(() => readFpmArguments([...least, ...more])).toThrow(name);
  });

  it('are refused where one is missing', () => {
    expect(() => readFpmArguments(['-s', 'dir', '-t', 'deb', '/a=/b'])).toThrow(
      'needs name, version, architecture, maintainer, description, output',
    );
  });
});

describe('a control file', () => {
  const order = readFpmArguments([...least, '/a=/b']);

  it('has the fields that there are, the size in kibibytes, and a description whose lines are marked', () => {
    expect(controlFile({ ...order, depends: ['a', 'b | c'], url: 'https://x.invalid/' }, 1025)).toBe(
      `Package: tiny
Version: 1.0~x
Architecture: amd64
Maintainer: A <a@b.invalid>
Installed-Size: 2
Depends: a, b | c
Section: misc
Priority: optional
Homepage: https://x.invalid/
Description: Short
 Longer words
 .
 in lines
`,
    );
  });

  it('lets no value bring a field of its own', () => {
    expect(() => controlFile({ ...order, maintainer: 'A\nPre-Depends: evil' }, 1)).toThrow('more than one line');
  });
});

const hasDpkg = spawnSync('dpkg-deb', ['--version']).status === 0;

describe.skipIf(!hasDpkg)('a deb made by dpkg-deb', () => {
  const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-tiny-'));
  const deb = join(folder, 'tiny.deb');
  const make = (...more: readonly string[]) =>
    spawnSync(join(projectFolder, 'build/scripts/fpm-by-dpkg.mjs'), [...least, '--package', deb, ...more], {
      encoding: 'utf8',
    });
  const ask = (...args: readonly string[]): string => spawnSync('dpkg-deb', args, { encoding: 'utf8' }).stdout;

  it('has the files in their places, root’s and readable, with their sums and scripts', () => {
    const app = join(folder, 'app');
    mkdirSync(join(app, 'inner'), { recursive: true });
    for (const [name, mode] of [
      ['run', 0o700],
      ['inner/data', 0o600],
    ] as const) {
      writeFileSync(join(app, name), 'hello\n');
      chmodSync(join(app, name), mode);
    }
    symlinkSync('run', join(app, 'link'));
    writeFileSync(join(folder, 'after'), '#!/bin/sh\n');
    const scripts = ['--after-install', join(folder, 'after'), '--after-remove', join(folder, 'after')];
    const { status, stderr } = make(...scripts, `${app}/=/opt/Tiny`, `${app}/run=/usr/share/x/y.png`);
    expect([status, stderr]).toEqual([0, '']);
    const lines = ask('--contents', deb).trim().split('\n');
    expect(lines.map((line) => line.replace(/^(\S+) (\S+) .* (\.\/.*)$/u, '$1 $2 $3'))).toEqual([
      'drwxr-xr-x root/root ./',
      'drwxr-xr-x root/root ./opt/',
      'drwxr-xr-x root/root ./opt/Tiny/',
      'drwxr-xr-x root/root ./opt/Tiny/inner/',
      '-rw-r--r-- root/root ./opt/Tiny/inner/data',
      '-rwxr-xr-x root/root ./opt/Tiny/run',
      'drwxr-xr-x root/root ./usr/',
      'drwxr-xr-x root/root ./usr/share/',
      'drwxr-xr-x root/root ./usr/share/x/',
      '-rwxr-xr-x root/root ./usr/share/x/y.png',
      'lrwxrwxrwx root/root ./opt/Tiny/link -> run',
    ]);
    expect(ask('--field', deb, 'Package', 'Version', 'Installed-Size')).toBe(
      'Package: tiny\nVersion: 1.0~x\nInstalled-Size: 1\n',
    );
    const control = join(folder, 'control');
    expect(ask('--control', deb, control)).toBe('');
    const sum = 'b1946ac92492d2347c6235b4d2611184';
    expect(readFileSync(join(control, 'md5sums'), 'utf8')).toBe(
      ['opt/Tiny/inner/data', 'opt/Tiny/run', 'usr/share/x/y.png'].map((path) => `${sum}  ${path}\n`).join(''),
    );
    expect(readFileSync(join(control, 'postrm'), 'utf8')).toBe('#!/bin/sh\n');
  });

  it('is not made where a file is missing or an argument is not known, and the sentence names it', () => {
    const missing = join(folder, 'none.deb');
    const { status, stderr } = make('--package', missing, '/not/there=/x');
    expect([status, stderr.includes('/not/there'), existsSync(missing)]).toEqual([1, true, false]);
    expect(make('--wonder', '/a=/b').stderr).toBe('fpm-by-dpkg does not know the argument --wonder\n');
  });
});

describe('the packager of the deb', () => {
  const outside = { env: {}, fetch: () => Promise.resolve(undefined), has: () => true };

  it('is electron-builder’s own where it can be had, ours where it cannot or is asked for, and the one that is set', async () => {
    const unreachable = { ...outside, fetch: () => Promise.resolve('ENOTFOUND') };
    const choices = await Promise.all([
      chooseDebPackager(undefined, outside),
      chooseDebPackager('dpkg', outside),
      chooseDebPackager(undefined, unreachable),
      chooseDebPackager(undefined, { ...unreachable, has: () => false }),
      chooseDebPackager('builder', unreachable),
      chooseDebPackager(undefined, { ...unreachable, env: { USE_SYSTEM_FPM: 'true' } }),
      chooseDebPackager(undefined, { ...unreachable, env: { CUSTOM_FPM_PATH: '/my/fpm' } }),
    ]);
    expect(choices.map(({ path }) => path?.split('/').at(-1))).toEqual([
      undefined,
      'fpm-by-dpkg.mjs',
      'fpm-by-dpkg.mjs',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(choices.map(({ sentence }) => / \/ The deb is made by (\S+)/u.exec(sentence)?.[1])).toEqual([
      'electron-builder’s',
      'dpkg-deb,',
      'dpkg-deb,',
      'electron-builder’s',
      'electron-builder’s',
      'fpm.',
      '/my/fpm.',
    ]);
  });
});
