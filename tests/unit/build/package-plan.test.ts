import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builderConfiguration } from '../../../build/electron-builder.config.mjs';
import { planPackages } from '../../../build/scripts/package-plan.mjs';
import { runtimeVersion } from '../../../build/scripts/runtime-version.mjs';
import { forTests } from '../../../build/scripts/test-packages.mjs';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-plan-'));

const folders = { release: resolve('/p/packages'), test: resolve('/p/test-packages') };
const asked = { possible: ['AppImage', 'deb'], product: '45.0.0', runtime: '45.0.0', folders };

describe('what a run makes', () => {
  it('is a release with the pinned runtime: all packages, or those asked for', () => {
    expect(planPackages(asked)).toEqual({ targets: ['AppImage', 'deb'], folder: folders.release });
    expect(planPackages({ ...asked, only: 'dir, deb', out: '/o' })).toEqual({
      targets: ['dir', 'deb'],
      folder: resolve('/o'),
    });
  });

  it.each(['33.2.1', undefined])('is for tests only with a runtime of version %s, and says so', (runtime) => {
    const plan = planPackages({ ...asked, runtime });
    expect(plan).toMatchObject({ folder: folders.test, label: `TEST-electron-${runtime ?? 'unknown'}` });
    expect('notice' in plan ? plan.notice : '').toMatch(/পরীক্ষার.* \/ .*for tests, never a release\.$/u);
  });

  it('is never a test’s package in the release’s folder, nor one that this computer does not make', () => {
    const refusals = [
      { runtime: '33.2.1', out: '/p/packages' },
      { runtime: '33.2.1', out: '/p/packages/x' },
      { only: 'nsis' },
      { only: '' },
    ].map((wrong) => 'refusal' in planPackages({ ...asked, ...wrong }));
    expect(refusals).toEqual([true, true, true, true]);
    expect(planPackages({ ...asked, runtime: '33.2.1', out: '/p/packages-2' })).toHaveProperty('label');
  });
});

describe('the version of a runtime', () => {
  it('is in the file of that name, in a folder and in a zip, with or without a v', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'version'), 'v45.4.1\n');
    const zip = join(folder, 'any.zip');
    writeFileSync(zip, zipSync({ version: strToU8('45.4.1'), electron: strToU8('x') }));
    expect([runtimeVersion(folder), runtimeVersion(zip)]).toEqual(['45.4.1', '45.4.1']);
  });

  it.skipIf(process.platform !== 'linux')('is asked of the program where there is no such file', () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, 'electron'),
      '#!/bin/sh\necho "33.2.1$ELECTRON_RUN_AS_NODE" | tr -d "1" | sed s/$/1/\n',
      {
        mode: 0o755,
      },
    );
    expect(runtimeVersion(folder)).toBe('33.2.1');
  });

  it('is unknown where nothing says it', () => {
    const folder = emptyFolder();
    expect(runtimeVersion(folder)).toBe(undefined);
    writeFileSync(join(folder, 'version'), 'nightly');
    writeFileSync(join(folder, 'none.zip'), zipSync({ other: strToU8('') }));
    expect([runtimeVersion(folder), runtimeVersion(join(folder, 'none.zip'))]).toEqual([undefined, undefined]);
  });
});

describe('a package for tests', () => {
  it('says in its name and in its version what it is, on every system, and gives way to the release', () => {
    const label = 'TEST-electron-33.2.1';
    const made = forTests(builderConfiguration, {
      label,
      version: '0.1.0',
      electronVersion: '33.2.1',
    });
    const { artifactName, nsis, portable, deb } = made;
    for (const name of [artifactName, nsis?.artifactName, portable?.artifactName, deb?.artifactName]) {
      expect(name).toMatch(/0\.1\.0.*\.TEST-electron-33\.2\.1\.\$\{ext\}$/u);
    }
    expect(made).toMatchObject({
      extraMetadata: { desktopName: 'karjobiboroni.desktop', version: '0.1.0-test.electron.33.2.1' },
      electronVersion: '33.2.1',
    });
  });
});
