import { basename, extname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReplyOf } from '#shared/contract/channels';
import { readFileBytes, type ReadSteps } from './read-file';

/** Files that the system asked us to open: by double click, by a second start, from the list of recent ones. */
export type OpenedFiles = {
  /** The paths wait until the window takes them. */
  readonly add: (paths: readonly string[]) => void;
  /** What waits, read; each is given once. */
  readonly take: () => Promise<ReplyOf<'takeOpened'>>;
};

const endings: ReadonlySet<string> = new Set(['.karjo', '.json']);

/** Some of Linux's menus hand over addresses instead of paths. */
const pathOf = (argument: string): string => {
  if (!argument.startsWith('file:')) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return argument;
  }
};

/** The minutes files among a program's arguments. Switches and the program's own parts are none. */
export const filesInArguments = (args: readonly string[], folder: string): readonly string[] =>
  args
    .map(pathOf)
    .filter((one) => !one.startsWith('-') && endings.has(extname(one).toLowerCase()))
    .map((one) => (isAbsolute(one) ? one : resolve(folder, one)));

export const createOpenedFiles = (steps: ReadSteps, onAdded: (paths: readonly string[]) => void): OpenedFiles => {
  let waiting: readonly string[] = [];
  return {
    add: (paths) => {
      if (paths.length === 0) return;
      waiting = [...new Set([...waiting, ...paths])];
      onAdded(paths);
    },
    take: async () => {
      const paths = waiting;
      waiting = [];
      return Promise.all(
        paths.map(async (path) => {
          const read = await readFileBytes(path, steps);
          return read.ok ? read.value : { name: basename(path), failed: read.error };
        }),
      );
    },
  };
};
