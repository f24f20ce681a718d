import { dirname, extname } from 'node:path';
import type { ReplyOf, RequestOf } from '#shared/contract/channels';
import type { FailureCode } from '#shared/contract/shell-failure';
import { fail, succeed, type Result } from '#shared/kernel/result';
import type { ShellWords } from '#shared/words/shell-words';
import type { Dialogs } from './dialogs';
import { readFileBytes, type ReadSteps } from './read-file';

export type OpenParts = {
  readonly dialogs: Pick<Dialogs, 'open'>;
  readonly words: () => ShellWords;
  readonly lastFolder: () => string;
  readonly keepFolder: (folder: string) => void;
  /** For the list of recent files. */
  readonly rememberOpened: (paths: readonly string[]) => void;
  readonly steps: ReadSteps;
};

/** Lets a person choose files and reads them. If one cannot be read, it fails as a whole. */
export const openFiles = async (
  { endings, multiple }: RequestOf<'openFiles'>,
  { dialogs, words, lastFolder, keepFolder, rememberOpened, steps }: OpenParts,
): Promise<Result<ReplyOf<'openFiles'>, FailureCode>> => {
  const { canceled, filePaths } = await dialogs.open({
    title: words().open.title,
    defaultPath: lastFolder(),
    filters: [{ name: words().open.kinds, extensions: endings.map((one) => one.slice(1)) }],
    properties: ['openFile', ...(multiple ? (['multiSelections'] as const) : [])],
  });
  const [first] = filePaths;
  if (canceled || first === undefined) return succeed([]);
  keepFolder(dirname(first));
  const files = [];
  for (const path of filePaths) {
    const read = await readFileBytes(path, steps);
    if (!read.ok) return fail(read.error);
    files.push(read.value);
  }
  rememberOpened(filePaths.filter((path) => extname(path) === '.karjo'));
  return succeed(files);
};
