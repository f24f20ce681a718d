// Electron's runtime below node_modules: whether it is there, and how it is fetched. `require('electron')` is not asked:
// it starts a download of its own, without a time limit, and throws.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How long the host may take to send the first bytes, how long it may be silent afterwards, and for how long in all. */
const limits = { first: 8000, silence: 30_000, whole: 15 * 60_000 };
const unpackLimit = 5 * 60_000;

/** For how long a failed download is remembered. */
const memory = 6 * 3_600_000;

const readText = (path) => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
};

const versionOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

/** @param {string} folder node_modules/electron; gives the program, or undefined where it is missing or of another version */
export const findRuntime = (folder) => {
  const program = readText(join(folder, 'path.txt'));
  const version = readText(join(folder, 'dist', 'version')).replace(/^v/u, '');
  if (program === '' || version !== versionOf(folder)) return undefined;
  const path = join(folder, 'dist', program);
  return existsSync(path) ? path : undefined;
};

/** Ends a download when its host is silent for too long. */
const watchdog = () => {
  const controller = new AbortController();
  const end = () => controller.abort(new Error('no answer in time'));
  const whole = setTimeout(end, limits.whole);
  let silence = setTimeout(end, limits.first);
  const stop = () => [whole, silence].forEach(clearTimeout);
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(end, limits.silence);
  };
  return { signal: controller.signal, heard, stop };
};

/** npm's own proxy is meant for this download too. Must be said before @electron/get is loaded. */
const useProxy = () => {
  const { env } = process;
  const proxy = env.HTTPS_PROXY || env.https_proxy || env.npm_config_https_proxy || env.npm_config_proxy;
  if (!proxy) return;
  env.HTTPS_PROXY ||= proxy;
  env.ELECTRON_GET_USE_PROXY ||= 'true';
};

/** Puts the archive, checked against the sums that the package brings, into the cache where install.js looks for it. */
const fetchArchive = async (folder, onProgress) => {
  useProxy();
  const require = createRequire(join(folder, 'package.json'));
  const { downloadArtifact } = await import(pathToFileURL(require.resolve('@electron/get')).href);
  const { signal, heard, stop } = watchdog();
  const isRemote = process.env.electron_use_remote_checksums;
  const getProgressCallback = ({ transferred, percent }) => {
    heard();
    onProgress(Math.floor(percent * 100), Math.floor(transferred / 1e6));
  };
  try {
    await downloadArtifact({
      version: versionOf(folder),
      artifactName: 'electron',
      cacheRoot: process.env.electron_config_cache,
      checksums: isRemote ? undefined : JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8')),
      downloadOptions: { quiet: true, signal, getProgressCallback },
    });
  } finally {
    stop();
  }
};

/** Unpacks from the cache. The mark goes first, so that an unpacking that is broken off does not look like a runtime. */
const unpack = (folder) => {
  rmSync(join(folder, 'path.txt'), { force: true });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'install.js')], {
    timeout: unpackLimit,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr.trim().split('\n')[0] || 'it could not be unpacked');
};

/** The innermost reason: fetch says only that it failed. */
const reasonOf = (error) => (error.cause instanceof Error ? reasonOf(error.cause) : error.code || error.message);

/** Downloads the runtime. Gives the program, or why there is none. */
export const fetchRuntime = async (folder, onProgress) => {
  try {
    await fetchArchive(folder, onProgress);
    unpack(folder);
    const program = findRuntime(folder);
    return program === undefined ? { ok: false, reason: 'it could not be unpacked' } : { ok: true, program };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
};

/** A failed download is remembered by a file in build/out, so that a PC without a way out does not wait at each start. */
const markIn = (root) => join(root, 'build', 'out', 'electron-download-failed');

export const hasFailedLately = (root, now = Date.now()) => {
  const age = now - (statSync(markIn(root), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity);
  return age >= 0 && age < memory;
};

export const rememberFailure = (root, reason) => {
  mkdirSync(dirname(markIn(root)), { recursive: true });
  writeFileSync(markIn(root), `${reason}\n`);
};

export const forgetFailure = (root) => rmSync(markIn(root), { force: true });
