import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  findRuntime,
  forgetFailure,
  hasFailedLately,
  rememberFailure,
} from '../../../build/scripts/start/electron-runtime.mjs';

let folder = '';
const hour = 3_600_000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-runtime-'));
  mkdirSync(join(folder, 'dist'));
  const files = { 'package.json': '{"version":"45.4.1"}', 'path.txt': 'electron', 'dist/version': 'v45.4.1' };
  for (const [name, text] of Object.entries({ ...files, 'dist/electron': '' })) writeFileSync(join(folder, name), text);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('Electron’s runtime', () => {
  it('is there when its program is, and is of the package’s version', () => {
    expect(findRuntime(folder)).toBe(join(folder, 'dist', 'electron'));
  });

  it.each(['path.txt', 'dist/version', 'dist/electron'])('is not there without %s', (name) => {
    rmSync(join(folder, name));
    expect(findRuntime(folder)).toBeUndefined();
  });

  it('is not there when it is another version’s', () => {
    writeFileSync(join(folder, 'dist/version'), 'v44.0.0');
    expect(findRuntime(folder)).toBeUndefined();
  });
});

describe('a download that failed', () => {
  it('is remembered for six hours, unless it is forgotten', () => {
    expect(hasFailedLately(folder)).toBe(false);
    rememberFailure(folder, 'ENOTFOUND');
    const now = Date.now();
    expect([0, 5 * hour, 7 * hour].map((later) => hasFailedLately(folder, now + 1000 + later))).toEqual([
      true,
      true,
      false,
    ]);
    forgetFailure(folder);
    expect(hasFailedLately(folder)).toBe(false);
  });
});
