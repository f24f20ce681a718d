import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runElectron } from '../../../build/scripts/start/run-electron.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-electron-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** A program that stands for Electron. */
const program = (script: string): string => {
  const path = join(folder, 'electron');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
};

describe.skipIf(process.platform === 'win32')('Electron', () => {
  it('gets the application and nothing else, and is not told to be Node', async () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
    const seen = join(folder, 'seen');
    const ended = await runElectron(program(`echo "$@ [$ELECTRON_RUN_AS_NODE]" > ${seen}`), '/desk/app');
    expect(ended).toEqual({ code: 0, hasOpened: true, detail: 'code 0' });
    expect(readFileSync(seen, 'utf8')).toBe('/desk/app []\n');
  });

  it('has stood when its window was closed over unsaved words, or ended by a signal, however soon', async () => {
    for (const code of [3, 129, 130, 143])
      expect(await runElectron(program(`exit ${String(code)}`), 'app')).toMatchObject({ code, hasOpened: true });
  });

  it('has not opened when it fails at once, by a code, a signal, or not being there', async () => {
    expect(await runElectron(program('exit 7'), 'app')).toEqual({ code: 7, hasOpened: false, detail: 'code 7' });
    expect(await runElectron(program('kill -ABRT $$'), 'app')).toEqual({
      code: 1,
      hasOpened: false,
      detail: 'SIGABRT',
    });
    expect(await runElectron(join(folder, 'none'), 'app')).toEqual({ code: 1, hasOpened: false, detail: 'ENOENT' });
  });
});
