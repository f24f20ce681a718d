import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { givenRuntime } from '../../../build/scripts/given-runtime.mjs';

describe('the runtime of the packed program’s tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-runtime-'));
  const given = (path: string, platform = 'linux') => givenRuntime({ env: { KARJOBIBORONI_ELECTRON: path }, platform });

  it('is the folder or the archive that is named', () => {
    writeFileSync(join(folder, 'electron'), '');
    writeFileSync(join(folder, 'runtime.zip'), '');
    expect([given(folder), given(join(folder, 'runtime.zip'))]).toEqual([
      { path: folder },
      { path: join(folder, 'runtime.zip') },
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
