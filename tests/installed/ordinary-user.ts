import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Chromium's sandbox does not start for root; for root these tests have a user of their own. */
const name = 'karjo-test';

export const isRoot = process.getuid?.() === 0;

const numberOf = (which: '-u' | '-g'): number | undefined => {
  const { status, stdout } = spawnSync('id', [which, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
};

const findUser = (): { readonly uid: number; readonly gid: number } | undefined => {
  const [uid, gid] = [numberOf('-u'), numberOf('-g')];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
};

const makeUser = (): { readonly uid: number; readonly gid: number } => {
  spawnSync('useradd', ['--create-home', name]);
  const user = findUser();
  if (user === undefined) throw new Error(`no user ${name}, and none could be made`);
  return user;
};

/** Who starts the program, as Node's `spawn` takes it: nobody else where the tests themselves are run by an ordinary user. */
export const ordinaryUser: { readonly uid?: number; readonly gid?: number } = isRoot ? (findUser() ?? makeUser()) : {};

/** Gives a file or folder to that user. */
export const giveToUser = (path: string): void => {
  const { uid, gid } = ordinaryUser;
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
};

/** A home of its own for a test; the next start of the program finds there what the last one kept. */
export const makeHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'karjobiboroni-home-'));
  giveToUser(home);
  return home;
};

export const removeHome = (home: string): void => {
  rmSync(home, { recursive: true, force: true });
};
