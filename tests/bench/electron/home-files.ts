// The files below a contender's home at one moment, and which of them are others a while later.
import { lstatSync, readdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

type FileState = { readonly size: number; readonly changed: number };
export type HomeFiles = ReadonlyMap<string, FileState>;

export const filesBelow = (home: string): HomeFiles =>
  new Map(
    readdirSync(home, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
      const stats = lstatSync(join(home, name), { throwIfNoEntry: false });
      return stats?.isFile() === true ? [[name, { size: stats.size, changed: stats.mtimeMs }] as const] : [];
    }),
  );

export type FileChange = {
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
};

/** Files that are new, gone, of another size, or written at another time; sizes in bytes. */
export const changedFiles = (before: HomeFiles, after: HomeFiles): readonly FileChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was?.size === is?.size && was?.changed === is?.changed) return [];
    return [{ name, before: was?.size, after: is?.size }];
  });

/** Linux's name for a file system in memory (`TMPFS_MAGIC`): what is written there is not counted as written to a disk. */
export const isInMemory = (folder: string): boolean => statfsSync(folder).type === 0x01021994;
