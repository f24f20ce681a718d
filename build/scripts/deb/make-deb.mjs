// Makes a deb with dpkg-deb: the files in their places, their sums, the control file and the scripts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { controlFile } from './control.mjs';

/** Whoever installs the package must be able to read it, whatever the maker's umask was. */
const letAllRead = (tree) => {
  for (const name of ['', ...readdirSync(tree, { recursive: true })]) {
    const path = join(tree, name);
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) continue;
    const mode = stat.mode & 0o7755;
    chmodSync(path, stat.isDirectory() ? 0o755 : mode | 0o444 | (mode & 0o100 ? 0o111 : 0));
  }
};

const putFiles = (files, tree) => {
  for (const { source, place } of files) {
    const target = join(tree, place);
    if (source.endsWith('/')) {
      if (!statSync(source).isDirectory()) throw new Error(`fpm-by-dpkg: ${source} is no folder`);
      mkdirSync(target, { recursive: true });
    } else mkdirSync(dirname(target), { recursive: true });
    cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  }
};

/** Plain files of a tree, their paths without the slash at the beginning. */
const filesOf = (tree) =>
  readdirSync(tree, { recursive: true })
    .map((name) => join(tree, name))
    .filter((path) => lstatSync(path).isFile())
    .sort();

const putControl = (order, tree) => {
  const paths = filesOf(tree);
  const sums = paths.map((path) => {
    const sum = createHash('md5').update(readFileSync(path)).digest('hex');
    return `${sum}  ${relative(tree, path)}\n`;
  });
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const folder = join(tree, 'DEBIAN');
  mkdirSync(folder);
  writeFileSync(join(folder, 'control'), controlFile(order, bytes));
  writeFileSync(join(folder, 'md5sums'), sums.join(''));
  for (const [name, script] of [
    ['postinst', order.afterInstall],
    ['postrm', order.afterRemove],
  ]) {
    if (script === undefined) continue;
    writeFileSync(join(folder, name), readFileSync(script), { mode: 0o755 });
    chmodSync(join(folder, name), 0o755);
  }
  chmodSync(folder, 0o755);
};

/** @param {import('./fpm-arguments.mjs').DebOrder} order */
export const makeDeb = (order) => {
  const tree = mkdtempSync(join(tmpdir(), 'karjobiboroni-deb-'));
  try {
    putFiles(order.files, tree);
    letAllRead(tree);
    putControl(order, tree);
    const compression = order.compression === undefined ? [] : [`-Z${order.compression}`];
    // All files are root's, whoever makes the package.
    const args = ['--root-owner-group', ...compression, '--build', tree, order.output];
    const { status, stderr, error } = spawnSync('dpkg-deb', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`dpkg-deb: ${error?.message ?? stderr}`);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
};
