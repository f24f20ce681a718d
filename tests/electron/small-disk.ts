import { spawnSync } from 'node:child_process';
import type * as fs from 'node:fs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './open-program';
import { theRuntime } from './runtime';

/** What the hooks of the tests give to steps that run within the program (`main-hooks.cjs`). */
declare const testWorld: { readonly require: (name: 'node:fs') => typeof fs };

/** Whether this system lets an ordinary user make disks of its own. */
export const hasNamespaces =
  process.platform === 'linux' && spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;

/**
 * A script in whose eyes folders are disks of this size. An ordinary user may make them in a namespace of its own
 * (mount_namespaces(7)), in which it is itself again before the program starts.
 */
const script = (folders: readonly string[], size: string): string => {
  const mounts = folders.map((folder) => `mount -t tmpfs -o size=${size} none '${folder}'`).join(' && ');
  const user = `--map-user=${String(process.getuid?.())} --map-group=${String(process.getgid?.())}`;
  return `#!/bin/sh
exec unshare --user --map-root-user --mount sh -c "${mounts} && exec unshare --user ${user} \\"\\$@\\"" sh '${theRuntime().program}' "$@"
`;
};

/** Steps on the disk as the program sees it: nothing of it is seen from outside. */
const onDisk = (program: Program, task: 'fill' | 'free', folders: readonly string[]): Promise<void> =>
  program.app.evaluate(
    (_electron, [what, paths]) => {
      const files = testWorld.require('node:fs');
      const fill = (folder: string): void => {
        let size = 1024 * 1024;
        // What is left of the disk, to the last page.
        for (let at = 0; size >= 4096; size /= 2)
          try {
            for (;;) files.writeFileSync(`${folder}/full-${String((at += 1))}`, Buffer.alloc(size));
          } catch {
            files.rmSync(`${folder}/full-${String(at)}`, { force: true });
          }
      };
      for (const folder of paths) {
        if (what === 'fill') fill(folder);
        else
          for (const name of files.readdirSync(folder)) if (name.startsWith('full-')) files.rmSync(`${folder}/${name}`);
      }
    },
    [task, folders] as const,
  );

export type SmallDisks = {
  /** The program that starts the runtime with the disks in the place of the folders. */
  readonly startBy: string;
  /** Leaves no room on them. */
  readonly fill: (program: Program) => Promise<void>;
  readonly free: (program: Program) => Promise<void>;
  /** Copies what a program has on one of them to a folder that others see too. */
  readonly copyOut: (program: Program, from: string, to: string) => Promise<void>;
};

/** Makes each of the folders a disk of its own for a program that is started by it. */
export const smallDisks = (home: string, folders: readonly string[], size = '64k'): SmallDisks => {
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const startBy = join(home, 'start.sh');
  writeFileSync(startBy, script(folders, size), { mode: 0o755 });
  return {
    startBy,
    fill: (program) => onDisk(program, 'fill', folders),
    free: (program) => onDisk(program, 'free', folders),
    copyOut: (program, from, to) =>
      program.app.evaluate(
        (_electron, [source, target]) => {
          testWorld.require('node:fs').cpSync(source, target, {
            recursive: true,
            filter: (path: string) => !path.includes('Singleton'),
          });
        },
        [from, to] as const,
      ),
  };
};
