import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import electronPackage from 'electron/package.json' with { type: 'json' };
import { fuses } from '../../build/fuses.mjs';
import { packed, type Packed } from './packed';

const made = packed();

describe.skipIf('missing' in made)('what is packed with the real runtime', () => {
  const { folder, program, deb, electron, said } = made as Packed;
  const isRelease = electron === electronPackage.version;

  it('has every fuse where the table wants it', async () => {
    const { version: _, ...wire } = await getCurrentFuseWire(join(program, 'karjobiboroni-desk-bin'));
    const found = Object.entries(wire).map(([fuse, state]) => {
      const name = FuseV1Options[Number(fuse)] ?? '';
      return [`${name.charAt(0).toLowerCase()}${name.slice(1)}`, String.fromCodePoint(Number(state)) === '1'];
    });
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(fuses).map(([name, [isOn]]) => [name, isOn])),
    );
  });

  it('has the archive alone to start, and the sandbox’s helper without a right of its own', () => {
    expect(readdirSync(join(program, 'resources')).sort()).toEqual(['app.asar', 'apparmor-profile', 'licences.txt']);
    expect(statSync(join(program, 'chrome-sandbox')).mode & 0o7777).toBe(0o755);
  });

  it('says with which version it was made, and is no release with another than the product’s', () => {
    expect(said.includes(`This runtime is Electron ${electron}, and the product is made for`)).toBe(!isRelease);
    expect(deb.includes(`.TEST-electron-${electron}.deb`)).toBe(!isRelease);
    expect(readdirSync(folder).includes('SHA256SUMS')).toBe(isRelease);
  });

  it('is a deb of which it is said who made it, from electron-builder’s own metadata', () => {
    expect(said).toMatch(/The deb is made by (?:dpkg-deb|electron-builder’s fpm|\S*fpm)/u);
    const field = (name: string): string =>
      spawnSync('dpkg-deb', ['--field', deb, name], { encoding: 'utf8' }).stdout.trim();
    expect(['Package', 'Architecture', 'Section', 'Priority', 'Maintainer', 'Homepage'].map(field)).toEqual([
      'karjobiboroni',
      'amd64',
      'editors',
      'optional',
      'The Karjobiboroni authors <authors@karjobiboroni.invalid>',
      'https://karjobiboroni.invalid/',
    ]);
    expect(field('Depends').split(', ')).toEqual(
      expect.arrayContaining(['libgtk-3-0', 'libgbm1', 'libasound2 | libasound2t64']),
    );
    expect(field('Version')).toMatch(isRelease ? /^[\d.]+$/u : /^[\d.]+~test\.electron\./u);
    expect(Number(field('Installed-Size'))).toBeGreaterThan(100_000);
  });
});
