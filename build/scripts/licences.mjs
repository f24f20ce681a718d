// The licences of everything that a bundle carries, as one text: ours, the packages', the faces'.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';

/** Licences under which a part may be given to others inside ours, as SPDX names them. */
export const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

/** Packages that say MIT and bring no text: whose they are, as their repositories say. */
const withoutText = {
  'react-remove-scroll-bar': 'Copyright (c) 2025 Anton Korzunov <thekashey@gmail.com>',
};

/** MIT's text is that of our own licence, with the other's line. */
const mitText = (root, copyright) => readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^Copyright .*$/mu, copyright);

const licenceFile = /^(?:licen[cs]e|copying|notice)/iu;

const textOf = (root, { name, licence, folder }) => {
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  if (files.length > 0)
    return files
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim())
      .join('\n\n');
  if (licence === 'MIT' && withoutText[name] !== undefined) return mitText(root, withoutText[name]).trim();
  throw new Error(`${name} is bundled and brings no licence text; see build/scripts/licences.mjs`);
};

const checked = (one) => {
  if (allowed.includes(one.licence)) return one;
  throw new Error(`${one.name} is bundled under ${one.licence}, which is not among ${allowed.join(', ')}`);
};

const comment = /\/\*[!*][\s\S]*?\*\//gu;

/** Whole licences that stand in a module's own comments, of code that its package took over from others. */
const notices = (module) => {
  if (!module.includes('node_modules') || !/\.[cm]?jsx?$/u.test(module)) return [];
  const found = readFileSync(module, 'utf8').match(comment) ?? [];
  const [, inPackage] = module.replaceAll('\\', '/').split(/node_modules\/(?!.*node_modules\/)/u);
  return found
    .filter((text) => /copyright/iu.test(text) && /permission is hereby granted|redistribution and use/iu.test(text))
    .map((text) => ({ title: `inside ${inPackage}`, text: text.replace(/^\s*(?:\/\*[!*]+|\*\/?) ?/gmu, '').trim() }));
};

const facesFolder = 'shared/writers/html/faces';

const faces = (root) =>
  readdirSync(join(root, facesFolder))
    .filter((file) => file.startsWith('OFL-'))
    .map((file) => ({
      title: `${file.slice('OFL-'.length, -'.txt'.length)} (OFL-1.1)`,
      text: readFileSync(join(root, facesFolder, file), 'utf8').trim(),
    }));

/** Parts with the very same text stand above it together. */
const grouped = (parts) => {
  const byText = new Map();
  for (const { title, text } of parts) byText.set(text, [...(byText.get(text) ?? []), title]);
  return [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}`);
};

const line = `\n\n${'─'.repeat(80)}\n\n`;

const head = `কার্যবিবরণী · Karjobiboroni

এই প্রোগ্রামে যাদের কাজ আছে, তাদের লাইসেন্স। / The licences of all that is in this program.
Electron-এর লাইসেন্স পাশের LICENSE.electron.txt ও LICENSES.chromium.html ফাইলে। / Where the program brings Electron, its
licences and Chromium's lie beside it as LICENSE.electron.txt and LICENSES.chromium.html.`;

/**
 * @param {string} root the project's folder
 * @param {readonly string[]} modules what was bundled, absolute or from the project's folder
 */
export const licenceText = (root, modules) => {
  const paths = modules.map((path) => (isAbsolute(path) ? path : join(root, path)).replace(/\?.*$/u, ''));
  const packages = bundledPackages(paths).map((one) => ({
    title: `${one.name} ${one.version} (${checked(one).licence})`,
    text: textOf(root, one),
  }));
  const ours = `Karjobiboroni (MIT)\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  return `${[head, ours, ...grouped([...packages, ...paths.flatMap(notices), ...faces(root)])].join(line)}\n`;
};

/** Where the desk's build keeps the list of its modules; what begins with a dot is neither served nor packed. */
const listName = /^\.modules-.*\.json$/u;

/** @param {string} desk the folder with the built desk; gives the modules that are in it */
export const deskModules = (desk) => {
  const lists = readdirSync(desk).filter((name) => listName.test(name));
  if (lists.length === 0) throw new Error(`${desk} has no list of its modules: build the desk anew`);
  return lists.flatMap((name) => JSON.parse(readFileSync(join(desk, name), 'utf8')));
};

/** Writes the licences of the desk into its own folder. */
export const writeDeskLicences = (root, desk) =>
  writeFileSync(join(desk, 'licences.txt'), licenceText(root, deskModules(desk)));

/**
 * Writes the licences of the whole desktop program into its folder.
 * @param {string} root the project's folder
 * @param {string} appFolder build/out/app, with the desk in it
 * @param {readonly string[]} modules what is bundled besides the desk (see `bundledModules`)
 */
export const writeLicences = (root, appFolder, modules) =>
  writeFileSync(
    join(appFolder, 'licences.txt'),
    licenceText(root, [...modules, ...deskModules(join(appFolder, 'desk'))]),
  );
