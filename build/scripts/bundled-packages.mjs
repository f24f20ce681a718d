// Which packages are in a bundle, from the modules that the bundler says it put there.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ name: string, version: string, licence: string, folder: string }} Package */

/** The folder of the package that a module belongs to; nothing for our own modules. */
const folderOf = (module) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(module.replaceAll('\\', '/'))?.[0];

/** @returns {Package} */
const readPackage = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, licence: String(license), folder };
};

/** Where a package finds another: in its own node_modules, or in one of a folder above. */
const find = (name, from) => {
  for (let folder = from; dirname(folder) !== folder; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  return undefined;
};

const places = /\bnode_modules\/((?:@[\w.-]+\/)?[\w.-]+)/gu;

/** Packages that a module says it carries inside itself: bundlers leave the path of each part in a comment. */
const carried = (module, folder) => {
  if (!/\.[cm]?jsx?$/u.test(module)) return [];
  const names = [...readFileSync(module, 'utf8').matchAll(places)].map(([, name]) => name);
  return [...new Set(names)].map((name) => find(name, folder)).filter((found) => found !== undefined);
};

/** The modules of which something is left in esbuild's output. */
export const bundledModules = (metafile) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );

/**
 * @param {readonly string[]} modules absolute paths
 * @returns {readonly Package[]} each package once, by name
 */
export const bundledPackages = (modules) => {
  const folders = modules.flatMap((module) => {
    const folder = folderOf(module);
    return folder === undefined ? [] : [folder, ...carried(module, folder)];
  });
  const packages = [...new Set(folders.map((folder) => folder.replaceAll('\\', '/')))].map(readPackage);
  const unique = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};
