import type * as disk from 'node:fs/promises';
import { join } from 'node:path';
import type { ReplyOf } from '#shared/contract/channels';
import type { FailureCode } from '#shared/contract/shell-failure';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { failureCode } from '../files/failure-code';
import { readFileBytes } from '../files/read-file';
import { copiesToRemove, copyNameAt, madeAt } from './rolling-set';

export type CopySteps = Pick<typeof disk, 'mkdir' | 'readdir' | 'readFile' | 'stat' | 'rm'>;

export type CopyParts = {
  /** The copies' own folder, outside the browser's storage. */
  readonly folder: string;
  readonly steps: CopySteps;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly now: () => Date;
};

export type SafetyCopies = {
  readonly keep: (bytes: Uint8Array) => Promise<Result<ReplyOf<'keepCopy'>, FailureCode>>;
  /** The copies, newest first. */
  readonly list: () => Promise<Result<ReplyOf<'listCopies'>, FailureCode>>;
  readonly read: (name: string) => Promise<Result<Uint8Array, FailureCode>>;
};

/** Everything the desk keeps, in files that a broken or emptied database cannot take along. */
export const createSafetyCopies = ({ folder, steps, write, now }: CopyParts): SafetyCopies => {
  const names = async (): Promise<readonly string[]> => {
    try {
      return await steps.readdir(folder);
    } catch (error) {
      if (failureCode(error) === 'missing') return [];
      throw error;
    }
  };

  const sizeOf = async (name: string): Promise<number | undefined> => {
    try {
      return (await steps.stat(join(folder, name))).size;
    } catch {
      return undefined; // taken away since the folder was read
    }
  };

  /** The new copy is whole on the disk before an old one goes; one that does not go is tried again next time. */
  const removeOld = async (): Promise<void> => {
    for (const name of copiesToRemove(await names())) await steps.rm(join(folder, name), { force: true });
  };

  return {
    keep: async (bytes) => {
      const instant = new Date(Math.floor(now().getTime() / 1000) * 1000);
      const name = copyNameAt(instant);
      try {
        await steps.mkdir(folder, { recursive: true });
        await write(join(folder, name), bytes);
      } catch (error) {
        return fail(failureCode(error));
      }
      await removeOld().catch(() => undefined);
      return succeed({ name, madeAt: instant.toISOString(), size: bytes.length });
    },
    list: async () => {
      try {
        const found = await Promise.all(
          (await names()).map(async (name) => {
            const instant = madeAt(name);
            const size = instant === undefined ? undefined : await sizeOf(name);
            return instant === undefined || size === undefined ? [] : [{ name, madeAt: instant.toISOString(), size }];
          }),
        );
        return succeed(found.flat().toSorted((a, b) => b.madeAt.localeCompare(a.madeAt)));
      } catch (error) {
        return fail(failureCode(error));
      }
    },
    read: async (name) => {
      const read = await readFileBytes(join(folder, name), steps);
      return read.ok ? succeed(read.value.bytes) : read;
    },
  };
};
