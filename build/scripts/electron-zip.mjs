// Whether Electron's runtime for a package is at hand or can be had, without waiting for a network that does not answer.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where @electron/get, and with it electron-builder and Electron's own installer, keeps what it has downloaded. */
export const runtimeCache = ({ platform, env, home } = { ...process, home: homedir() }) => {
  if (platform === 'darwin') return join(home, 'Library/Caches/electron');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'electron/Cache');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'electron');
};

const isCached = (folder, file) =>
  existsSync(folder) && readdirSync(folder).some((name) => existsSync(join(folder, name, file)));

const urlOf = (version, file, { npm_config_electron_mirror, ELECTRON_MIRROR }) => {
  const mirror = npm_config_electron_mirror || ELECTRON_MIRROR;
  return `${mirror || 'https://github.com/electron/electron/releases/download/'}v${version}/${file}`;
};

/** Asks for the head of a file only; gives what stood in the way, if anything did. */
const ask = async (url, limit) => {
  try {
    const { ok, status } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(limit) });
    return ok ? undefined : `HTTP ${status}`;
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
};

/**
 * @param {{ version: string, platform: string, arch: string }} runtime
 * @param {{ cache?: string, env?: NodeJS.ProcessEnv, limit?: number }} [outside] `limit` in milliseconds
 * @returns {Promise<{ url: string, reason: string } | undefined>} nothing when it is at hand or can be downloaded
 */
export const missingRuntime = async ({ version, platform, arch }, outside = {}) => {
  const { cache = runtimeCache(), env = process.env, limit = 15_000 } = outside;
  const file = `electron-v${version}-${platform}-${arch}.zip`;
  if (isCached(cache, file)) return undefined;
  const url = urlOf(version, file, env);
  // Node's own fetch knows no proxy: behind one, the download itself has to show it.
  if (env.ELECTRON_GET_USE_PROXY) return undefined;
  const reason = await ask(url, limit);
  return reason === undefined ? undefined : { url, reason };
};
