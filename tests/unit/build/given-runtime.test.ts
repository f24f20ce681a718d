import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedProgram, packableRuntime } from '../../../build/scripts/given-runtime.mjs';

describe('a runtime that is given by hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-runtime-'));
  const given = (path: string, platform = 'linux') =>
    packableRuntime({ env: { KARJOBIBORONI_ELECTRON: path }, platform });

  it('is the folder or the archive that is named', () => {
    writeFileSync(join(folder, 'electron'), '');
    writeFileSync(join(folder, 'runtime.zip'), '');
    expect([given(folder), given(join(folder, 'runtime.zip'))]).toEqual([
      { path: folder },
      { path: join(folder, 'runtime.zip') },
    ]);
  });

  it('is what npm start takes, where a program is in it', () => {
    writeFileSync(join(folder, 'electron'), '');
    const named = (path: string) => namedProgram({ env: { KARJOBIBORONI_ELECTRON: path } });
    expect([named(folder), named(''), named(join(folder, 'none'))]).toEqual([
      join(folder, 'electron'),
      undefined,
      undefined,
    ]);
  });

  it('is missing, with the reason, where nothing is there, and on other systems', () => {
    const empty = mkdtempSync(join(tmpdir(), 'karjobiboroni-runtime-'));
    expect([given(join(folder, 'none')), given(empty), given(folder, 'win32')]).toEqual([
      { missing: `there is no runtime in ${join(folder, 'none')}` },
      { missing: `there is no runtime in ${empty}` },
      { missing: 'the packed program is driven on Linux only' },
    ]);
  });
});
