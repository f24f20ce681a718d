import { randomUUID } from 'node:crypto';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, succeed, type Result } from '#shared/kernel/result';

export type OutputFile = { readonly path: string; readonly content: Uint8Array };

export type WriteFailure = { readonly path: string; readonly error: unknown };

type Staged = { readonly path: string; readonly temporary: string };

/** Where a file really is, links followed, and its mode; only a file may be replaced, never a folder or a device. */
const targetOf = async (wanted: string): Promise<{ readonly path: string; readonly mode: number }> => {
  const path = await realpath(wanted).catch(() => wanted);
  const present = await lstat(path).catch(() => undefined);
  if (present && !present.isFile()) throw Object.assign(new Error(`${wanted} is not a file`), { code: 'EISDIR' });
  return { path, mode: present ? present.mode & 0o777 : 0o666 };
};

/** Writes the content beside its place, on the same disk, and makes sure it is on the disk. */
const stage = async ({ path: wanted, content }: OutputFile): Promise<Staged> => {
  const { path, mode } = await targetOf(wanted);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID()}.part`);
  const file = await open(temporary, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(temporary, { force: true });
    throw error;
  }
  await file.close();
  return { path, temporary };
};

const discard = async (staged: readonly Staged[]): Promise<void> => {
  await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
};

/**
 * Writes files so that each is either whole or as it was: all are first written beside their places, then moved there.
 * If one cannot be written, none is replaced; if one cannot be moved, those after it are left as they were.
 */
export const writeFilesAtomically = async (files: readonly OutputFile[]): Promise<Result<true, WriteFailure>> => {
  const staged: Staged[] = [];
  for (const file of files) {
    try {
      staged.push(await stage(file));
    } catch (error) {
      await discard(staged);
      return fail({ path: file.path, error });
    }
  }
  for (const { path, temporary } of staged) {
    try {
      await rename(temporary, path);
    } catch (error) {
      await discard(staged);
      return fail({ path, error });
    }
  }
  return succeed(true);
};
