import { spawnSync } from 'node:child_process';
import { theRuntime } from './runtime';

/**
 * A script in whose eyes a folder is a disk of 64 KiB. An ordinary user may make one in a namespace of its own (mount_namespaces(7)),
 * in which it is itself again before the program starts.
 */
export const smallDiskScript = (folder: string): string => `#!/bin/sh
exec unshare --user --map-root-user --mount sh -c 'mount -t tmpfs -o size=64k none "$0" && exec unshare --user --map-user=${String(process.getuid?.())} --map-group=${String(process.getgid?.())} "$@"' '${folder}' '${theRuntime().program}' "$@"
`;

/** Whether this system lets an ordinary user do so. */
export const hasNamespaces =
  process.platform === 'linux' && spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
