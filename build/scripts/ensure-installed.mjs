// Installs the locked packages where they are missing or stale. All it says goes to standard error.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder a folder with a package.json and its lock file */
export const ensureInstalled = (folder) => {
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const mark = join(folder, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  process.stderr.write('প্রয়োজনীয় প্যাকেজ বসানো হচ্ছে … / Installing the locked packages …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(
      `প্যাকেজ বসানো যায়নি। ইন্টারনেট সংযোগ ও npm দেখুন। / The packages could not be installed; check the network and npm. ${error?.message ?? ''}\n`,
    );
    process.exit(1);
  }
  writeFileSync(mark, digest);
};
