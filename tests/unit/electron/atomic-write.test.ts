import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAtomically, type DiskSteps } from '#electron/files/atomic-write';
import { failureCode, writeFailureCode } from '#electron/files/failure-code';
import { projectFolder } from '#tests/support/folders';

/**
 * A program that writes `target` and kills itself, without any warning, before or after the step on the disk that it is told:
 * 1 open, 2 write, 3 sync, 4 close, 5 rename, 6 open the folder, 7 sync it, 8 close it.
 */
const killer = `
import * as disk from 'node:fs/promises';
import { writeAtomically } from ${JSON.stringify(`${projectFolder}electron/files/atomic-write.ts`)};
const [target, content, fatal, when] = process.argv.slice(2);
let step = 0;
const around = async (run) => {
  step += 1;
  const mine = step === Number(fatal);
  if (mine && when === 'before') process.kill(process.pid, 'SIGKILL');
  const value = await run();
  if (mine && when === 'after') process.kill(process.pid, 'SIGKILL');
  return value;
};
const open = async (...args) => {
  const file = await around(() => disk.open(...args));
  return {
    writeFile: (bytes) => around(() => file.writeFile(bytes)),
    sync: () => around(() => file.sync()),
    close: () => around(() => file.close()),
  };
};
const rename = (...args) => around(() => disk.rename(...args));
await writeAtomically(target, new TextEncoder().encode(content), { open, rename, rm: disk.rm }, process.platform);
process.stdout.write(String(step));
`;

const steps = 8;
const old = 'আগের লেখা';
const fresh = 'নতুন লেখা '.repeat(3000);

describe('a file that is written', () => {
  let folder = '';
  let program = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'write-'));
    program = join(folder, 'killer.mjs');
    writeFileSync(join(folder, 'killer.ts'), killer);
    await build({
      entryPoints: [join(folder, 'killer.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      absWorkingDir: projectFolder,
      logLevel: 'error',
    });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (fatal: number, when: string) => {
    const own = mkdtempSync(join(folder, 'case-'));
    const target = join(own, 'সভা.docx');
    writeFileSync(target, old);
    const { signal, stdout } = spawnSync(process.execPath, [program, target, fresh, String(fatal), when]);
    return { signal, stdout: stdout.toString(), content: readFileSync(target, 'utf8'), left: readdirSync(own) };
  };

  it(`takes ${String(steps)} steps, and leaves nothing beside it`, () => {
    const { signal, stdout, content, left } = run(0, 'never');
    expect({ signal, stdout, isNew: content === fresh, left }).toEqual({
      signal: null,
      stdout: String(steps),
      isNew: true,
      left: ['সভা.docx'],
    });
  });

  const moments = Array.from({ length: steps }, (_, index) => index + 1).flatMap((step) =>
    ['before', 'after'].map((when) => [when, step] as const),
  );

  it.each(moments)('is whole, old or new, when the program is killed %s step %i', (when, step) => {
    const { signal, content } = run(step, when);
    expect(signal).toBe('SIGKILL');
    const isRenamed = step > 5 || (step === 5 && when === 'after');
    expect(content === (isRenamed ? fresh : old)).toBe(true);
  });

  it('stays as it was, with nothing beside it, where the disk fails at any step', async () => {
    for (const failing of ['open', 'writeFile', 'sync', 'close', 'rename'] as const) {
      const own = mkdtempSync(join(folder, 'fail-'));
      const target = join(own, 'a.docx');
      writeFileSync(target, old);
      const broken = (name: string) =>
        name === failing ? () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOSPC' })) : undefined;
      const standIn = {
        open: async (...args: Parameters<typeof disk.open>) => {
          await broken('open')?.();
          const file = await disk.open(...args);
          for (const name of ['writeFile', 'sync', 'close'] as const) {
            const fault = broken(name);
            if (fault) Object.assign(file, { [name]: fault });
          }
          return file;
        },
        rename: (...args: Parameters<typeof disk.rename>) => broken('rename')?.() ?? disk.rename(...args),
        rm: disk.rm,
      } satisfies DiskSteps;
      await expect(writeAtomically(target, new Uint8Array(8), standIn, 'linux')).rejects.toMatchObject({
        code: 'ENOSPC',
      });
      expect([failing, readFileSync(target, 'utf8'), readdirSync(own)]).toEqual([failing, old, ['a.docx']]);
    }
  });
});

describe('a failure of the disk', () => {
  const error = (code: string) => Object.assign(new Error('x'), { code });

  it('has a code that a sentence is made of', () => {
    const codes = ['EBUSY', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT', 'ENAMETOOLONG', 'EIO'].map((code) =>
      failureCode(error(code)),
    );
    expect(codes).toEqual([
      'in-use',
      'no-permission',
      'no-permission',
      'no-permission',
      'disk-full',
      'missing',
      'name-too-long',
      'failed',
    ]);
    expect(failureCode('not an error')).toBe('failed');
  });

  it('on Windows means a file that another program has open, where there is a file', () => {
    expect(writeFailureCode(error('EPERM'), 'win32', true)).toBe('in-use');
    expect(writeFailureCode(error('EPERM'), 'win32', false)).toBe('no-permission');
    expect(writeFailureCode(error('EPERM'), 'linux', true)).toBe('no-permission');
  });
});
