import { findChromium } from '#shared/cli/chromium';

/** Where a browser of the Chromium family is; `npm test` installs one where none is. */
export const chromiumPath = (): string => {
  const path = findChromium();
  if (path === undefined) throw new Error('no Chromium: run the tests by `npm test`, which installs one or says how');
  return path;
};

/** The sandbox cannot start for root, as in containers; nothing but our own pages is opened here. */
export const sandboxFlags: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
