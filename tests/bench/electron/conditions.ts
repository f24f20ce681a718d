// What has to be there before anything can be measured: Linux, a display, an ordinary user, a runtime, a browser.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from '../../../build/scripts/start/display.mjs';
import { findChromium } from '../../../shared/cli/browser/find-chromium.mjs';

export type Conditions =
  | { readonly ok: true; readonly runtime: string; readonly browser: string; readonly product: string }
  | { readonly ok: false; readonly why: string };

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The program in a runtime's folder: as it is unpacked, or as the package `electron` keeps it. */
const programIn = (folder: string): string | undefined => {
  const mark = join(folder, 'path.txt');
  const named = existsSync(mark) ? join(folder, 'dist', readFileSync(mark, 'utf8').trim()) : undefined;
  return [join(folder, 'electron'), join(folder, 'dist', 'electron'), named].find(
    (path) => path !== undefined && isFile(path),
  );
};

/** The runtime that KARJOBIBORONI_ELECTRON names (its folder or its program), else the project's own. */
export const findBenchRuntime = (root: string, named = process.env.KARJOBIBORONI_ELECTRON): string | undefined => {
  if (named === undefined || named === '') return programIn(join(root, 'node_modules', 'electron'));
  return isFile(named) ? named : programIn(named);
};

/** The version that the product is built for, whatever runtime measures it. */
const productVersion = (root: string): string => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return devDependencies.electron ?? '';
};

export const findConditions = (root: string): Conditions => {
  const no = (why: string): Conditions => ({ ok: false, why });
  if (process.platform !== 'linux') return no('it reads the processes from /proc, which only Linux has');
  if (process.getuid?.() === 0) return no('Electron’s sandbox does not start for root');
  if (!hasDisplay()) return no('there is no display to open a window on');
  const runtime = findBenchRuntime(root);
  if (runtime === undefined)
    return no('there is no Electron runtime, neither in node_modules nor where KARJOBIBORONI_ELECTRON points');
  const browser = findChromium();
  if (browser === undefined) return no('there is no Chromium for the browser form');
  return { ok: true, runtime, browser, product: productVersion(root) };
};
