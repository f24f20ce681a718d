// Puts the desktop program together in build/out/app: the desk, the shell's two scripts, its icon, a package.json of its own
// without dependencies. This folder is what Electron runs and what the installers pack.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDesk } from './build-desk.mjs';
import { bundledModules } from './bundled-packages.mjs';
import { writeLicences } from './licences.mjs';
import { newest } from './newest.mjs';

/** The Node that Electron brings is newer than the one that builds. */
const target = 'node22';

/** What the browser form has for opening without its server, and the build's own mark: the shell has every file anyway. */
const browserOnly = /(?:\.built|whole-paper\.html|service-worker\.js|\.webmanifest)$/u;

/** Gives the modules that are in the bundle. */
const bundle = async (root, entry, outfile) => {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: root,
    metafile: true,
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target,
    format: 'cjs', // a sandboxed preload cannot be a module
    external: ['electron'],
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return bundledModules(metafile);
};

const packageFile = (root) => {
  const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return JSON.stringify(
    { name, productName: 'Karjobiboroni', version, description, license, main: 'main.cjs' },
    null,
    2,
  );
};

/** @param {string} root the project's folder; gives the folder with the program */
export const buildApp = async (root) => {
  const desk = await buildDesk(root);
  const out = join(root, 'build', 'out', 'app');
  const mark = join(out, '.built');
  const sources = [
    'shared',
    'electron',
    'build/vite',
    'build/icons',
    'build/scripts',
    'package.json',
    'package-lock.json',
  ].map((name) => newest(join(root, name)));
  const latest = Math.max(...sources, statSync(join(desk, '.built')).mtimeMs);
  if (existsSync(mark) && statSync(mark).mtimeMs > latest) return out;
  process.stderr.write('ডেস্কটপ প্রোগ্রাম তৈরি হচ্ছে … / Building the desktop program …\n');
  const fresh = join(root, 'build', 'out', `app-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  const modules = [
    ...(await bundle(root, 'electron/main.ts', join(fresh, 'main.cjs'))),
    ...(await bundle(root, 'electron/preload.ts', join(fresh, 'preload.cjs'))),
  ];
  cpSync(desk, join(fresh, 'desk'), { recursive: true, filter: (path) => !browserOnly.test(path) });
  // X11 has a window's icon from the window itself.
  cpSync(join(root, 'build/icons/png/256.png'), join(fresh, 'icon.png'));
  writeLicences(root, fresh, modules);
  writeFileSync(join(fresh, 'package.json'), `${packageFile(root)}\n`);
  writeFileSync(join(fresh, '.built'), '');
  rmSync(out, { recursive: true, force: true });
  renameSync(fresh, out);
  return out;
};
