// Which program makes the deb out of what electron-builder tells it: electron-builder's own fpm, or ours with dpkg-deb.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ours = fileURLToPath(new URL('../fpm-by-dpkg.mjs', import.meta.url));

/** Ten megabytes from a host that may not answer: after this long our own packager has its turn. */
const limitMs = 120_000;

const hasDpkg = () => spawnSync('dpkg-deb', ['--version'], { stdio: 'ignore' }).status === 0;

/** Has electron-builder look for its fpm, and download it where it must; gives why it could not. */
const fetchBuildersOwn = async () => {
  const { getFpmPath } = createRequire(import.meta.url)('app-builder-lib/out/toolsets/linux');
  let timer;
  const tooLate = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer'));
    }, limitMs);
  });
  try {
    await Promise.race([getFpmPath(), tooLate]);
    return undefined;
  } catch (error) {
    return error.message;
  } finally {
    clearTimeout(timer);
  }
};

const byBuilder = {
  path: undefined,
  sentence: 'deb তৈরি হচ্ছে electron-builder-এর fpm দিয়ে। / The deb is made by electron-builder’s fpm.',
};
const byDpkg = (reason) => ({
  path: ours,
  sentence: `deb তৈরি হচ্ছে dpkg-deb দিয়ে (${reason})। / The deb is made by dpkg-deb, from what electron-builder says (${reason}).`,
});

/**
 * @param {'builder' | 'dpkg' | undefined} wish undefined: electron-builder's own where it can be had
 * @returns {Promise<{ path?: string, sentence: string }>} the path of a program that electron-builder is to take
 */
export const chooseDebPackager = async (wish, { env = process.env, fetch = fetchBuildersOwn, has = hasDpkg } = {}) => {
  if (wish === 'dpkg') return byDpkg('--deb-by dpkg');
  const set = env.CUSTOM_FPM_PATH ?? (env.USE_SYSTEM_FPM === 'true' ? 'fpm' : undefined);
  if (set !== undefined)
    return { path: undefined, sentence: `deb তৈরি হচ্ছে ${set} দিয়ে। / The deb is made by ${set}.` };
  if (wish === 'builder' || !has()) return byBuilder;
  const reason = await fetch();
  return reason === undefined ? byBuilder : byDpkg(`fpm: ${reason}`);
};
