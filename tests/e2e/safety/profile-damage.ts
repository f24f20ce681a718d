import { appendFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What kills, power cuts and bad disks leave in Chromium's profile, played on the closed profile's files.

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** All LevelDB folders of IndexedDB in a profile: the page's own, and those of its storage buckets. */
export const databaseFolders = (profile: string): readonly string[] => [
  ...new Set(
    filesBelow(profile)
      .filter((path) => /[/\\][^/\\]*indexeddb\.leveldb[/\\]CURRENT$/u.test(path))
      .map((path) => join(path, '..')),
  ),
];

const newest = (paths: readonly string[]): string | undefined =>
  paths.toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0];

const inFolder = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((one) => name.test(one))
    .map((one) => join(folder, one));

/** The head of a LevelDB record whose body never came. */
export const tornRecord = Buffer.from('785634124c0001', 'hex');

/** A damage by name; each is done to every LevelDB of IndexedDB in the profile. */
export const damages = {
  'a record torn at the end of the log': (folder) => {
    const log = newest(inFolder(folder, /\.log$/u));
    if (log !== undefined) appendFileSync(log, tornRecord);
  },
  'the folder deleted': (folder) => {
    rmSync(folder, { recursive: true });
  },
  'the log emptied': (folder) => {
    for (const log of inFolder(folder, /\.log$/u)) truncateSync(log, 0);
  },
  'the log cut in half': (folder) => {
    for (const log of inFolder(folder, /\.log$/u)) truncateSync(log, Math.floor(statSync(log).size / 2));
  },
  'CURRENT damaged': (folder) => {
    writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-999999\n');
  },
  'CURRENT emptied': (folder) => {
    writeFileSync(join(folder, 'CURRENT'), '');
  },
  'the manifest damaged': (folder) => {
    for (const manifest of inFolder(folder, /^MANIFEST-/u)) writeFileSync(manifest, Buffer.alloc(64, 0x5a));
  },
  'every table and log overwritten': (folder) => {
    for (const file of inFolder(folder, /\.(?:log|ldb)$/u))
      writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a));
  },
} as const satisfies Readonly<Record<string, (folder: string) => void>>;

export type Damage = keyof typeof damages;

export const damageDatabases = (profile: string, damage: Damage): void => {
  const folders = databaseFolders(profile);
  if (folders.length === 0) throw new Error('the profile has no database');
  for (const folder of folders) damages[damage](folder);
};
