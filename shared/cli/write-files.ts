import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, succeed, type Result } from '#shared/kernel/result';

export type OutputFile = { readonly path: string; readonly content: Uint8Array };

export type WriteFailure = { readonly path: string; readonly error: unknown };

type Staged = { readonly path: string; readonly temporary: string };

/** Writes the content beside its place, on the same disk, and makes sure it is on the disk. */
const stage = async ({ path, content }: OutputFile): Promise<Staged> => {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomUUID()}.part`);
  const file = await open(temporary, 'wx');
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
