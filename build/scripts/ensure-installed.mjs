// Installs the locked packages where they are missing or stale. All it says goes to standard error.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * `npm` as something to spawn. Under `npm start` npm says where its script is, so that no shell is needed; without it,
 * Windows runs npm.cmd only through one (Node refuses .cmd files otherwise, CVE-2024-27980).
 */
const npm = (args) => {
  const script = process.env.npm_execpath ?? '';
  if (basename(script) === 'npm-cli.js' && existsSync(script)) return [process.execPath, [script, ...args], {}];
  return process.platform === 'win32' ? [`npm ${args.join(' ')}`, [], { shell: true }] : ['npm', args, {}];
};

/** @param {string} folder a folder with a package.json and its lock file */
export const ensureInstalled = (folder) => {
  const digest = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const mark = join(folder, 'node_modules', '.installed-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;
  process.stderr.write('প্রয়োজনীয় প্যাকেজ বসানো হচ্ছে … / Installing the locked packages …\n');
  const [command, args, options] = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 2, 2], ...options });
  if (status !== 0) {
    process.stderr.write(
      `প্যাকেজ বসানো যায়নি। ইন্টারনেট সংযোগ ও npm দেখুন। / The packages could not be installed; check the network and npm. ${error?.message ?? ''}\n`,
    );
    process.exit(1);
  }
  writeFileSync(mark, digest);
};
