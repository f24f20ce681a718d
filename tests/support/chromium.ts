import { findChromium, findCommand } from '../../shared/cli/browser/find-chromium.mjs';

/** Where a browser of the Chromium family is; `npm test` installs one where none is. */
export const chromiumPath = (): string => {
  const path = findChromium();
  if (path === undefined) throw new Error('no Chromium: run the tests by `npm test`, which installs one or says how');
  return path;
};

/**
 * The browser that most tests drive: Chromium's headless shell, the same engine without the browser's windows around it, which opens the
 * desk for a third of the processor's time; Chromium itself where it is not there, or where KARJOBIBORONI_WHOLE_BROWSER is set.
 */
export const testBrowserPath = (): string =>
  (process.env.KARJOBIBORONI_WHOLE_BROWSER === undefined ? findCommand(['chromium-headless-shell']) : undefined) ??
  chromiumPath();

/** The sandbox cannot start for root, as in containers; nothing but our own pages is opened here. */
export const sandboxFlags: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
