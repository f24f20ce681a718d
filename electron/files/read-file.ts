import type * as disk from 'node:fs/promises';
import { basename } from 'node:path';
import type { FailureCode } from '#shared/contract/shell-failure';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { failureCode } from './failure-code';

export type ReadSteps = Pick<typeof disk, 'readFile' | 'stat'>;

/** Larger than any file of everything that was seen (10,000 documents: about 300 MB). */
const mostBytes = 1024 * 1024 * 1024;

export type ReadBytes = { readonly name: string; readonly bytes: Uint8Array };

/** Reads a file whole. */
export const readFileBytes = async (path: string, steps: ReadSteps): Promise<Result<ReadBytes, FailureCode>> => {
  try {
    const stats = await steps.stat(path);
    if (!stats.isFile()) return fail('missing');
    if (stats.size > mostBytes) return fail('too-large');
    return succeed({ name: basename(path), bytes: new Uint8Array(await steps.readFile(path)) });
  } catch (error) {
    return fail(failureCode(error));
  }
};
