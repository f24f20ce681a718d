import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { bundledPackages } from '../../../build/scripts/bundled-packages.mjs';
import { deskModules, licenceText } from '../../../build/scripts/licences.mjs';

/** A folder with these files in it. */
const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-licences-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

const packageFile = (name: string, license = 'MIT', version = '1.0.0'): string =>
  JSON.stringify({ name, version, license });

const namesOf = (modules: readonly string[]): readonly string[] =>
  bundledPackages(modules).map(({ name, version }) => `${name} ${version}`);

describe('the packages in a bundle', () => {
  it('are found from their modules, each once, and our own modules are none', () => {
    const folder = folderWith({
      'node_modules/b/package.json': packageFile('b'),
      'node_modules/b/x.js': '',
      'node_modules/b/y.js': '',
      'node_modules/@scope/a/package.json': packageFile('@scope/a'),
      'node_modules/@scope/a/deep/x.css': '',
      'shared/own.ts': '',
    });
    const modules = ['node_modules/b/x.js', 'node_modules/b/y.js', 'node_modules/@scope/a/deep/x.css', 'shared/own.ts'];
    expect(namesOf(modules.map((path) => join(folder, path)))).toEqual(['@scope/a 1.0.0', 'b 1.0.0']);
  });

  it('are found inside a package that carries others, in its own version of them', () => {
    const folder = folderWith({
      'node_modules/whole/package.json': packageFile('whole'),
      'node_modules/whole/dist.js': '//#region node_modules/part/index.js\n//#region ../node_modules/gone/a.js',
      'node_modules/whole/node_modules/part/package.json': packageFile('part', 'MIT', '2.0.0'),
      'node_modules/part/package.json': packageFile('part'),
    });
    expect(namesOf([join(folder, 'node_modules/whole/dist.js')])).toEqual(['part 2.0.0', 'whole 1.0.0']);
  });
});

describe('the licences', () => {
  const root = projectFolder.replace(/[\\/]$/u, '');
  const textWith = (files: Readonly<Record<string, string>>): string => {
    const folder = folderWith(files);
    return licenceText(
      root,
      Object.keys(files).map((path) => join(folder, path)),
    );
  };

  it('are ours, those of the packages with their notices, and those of the faces', () => {
    const text = textWith({
      'node_modules/a/package.json': packageFile('a', 'Apache-2.0'),
      'node_modules/a/LICENSE.md': 'the licence of a',
      'node_modules/a/NOTICE': 'the notice of a',
      'node_modules/a/x.js': '',
    });
    expect(text).toContain('a 1.0.0 (Apache-2.0)\n\nthe licence of a\n\nthe notice of a');
    expect(text).toContain('The Karjobiboroni authors');
    expect(text.match(/^Noto\S+ \(OFL-1\.1\)$/gmu)).toEqual([
      'NotoSansSymbols2 (OFL-1.1)',
      'NotoSerif (OFL-1.1)',
      'NotoSerifBengali (OFL-1.1)',
    ]);
    expect(text).toContain('LICENSES.chromium.html');
  });

  it('stand once where two packages have the same', () => {
    const text = textWith({
      'node_modules/a/package.json': packageFile('a', 'ISC'),
      'node_modules/a/LICENSE': 'the same words',
      'node_modules/b/package.json': packageFile('b', 'ISC'),
      'node_modules/b/LICENSE': 'the same words',
    });
    expect(text).toContain('a 1.0.0 (ISC)\nb 1.0.0 (ISC)\n\nthe same words');
    expect(text.match(/the same words/gu)).toHaveLength(1);
  });

  it('take in a whole licence that stands in a module’s comment', () => {
    const notice = '/**\n * @license MIT\n * Copyright Somebody\n * Permission is hereby granted, free of charge\n */';
    const text = textWith({
      'node_modules/a/package.json': packageFile('a'),
      'node_modules/a/LICENSE': 'the licence of a',
      'node_modules/a/x.js': `${notice}\nlet x;`,
    });
    expect(text).toContain('inside a/x.js\n\n@license MIT\nCopyright Somebody\nPermission is hereby granted');
  });

  it.each([
    ['has no text', packageFile('a'), {}, 'a is bundled and brings no licence text'],
    ['is not allowed', packageFile('a', 'GPL-3.0'), { LICENSE: 'x' }, 'a is bundled under GPL-3.0'],
    ['is not said', '{"name":"a","version":"1.0.0"}', { LICENSE: 'x' }, 'a is bundled under undefined'],
  ])('stop the build where one %s', (_title, file, more, message) => {
    const files = Object.entries({ 'package.json': file, 'x.js': '', ...more });
    const inPackage = Object.fromEntries(files.map(([path, content]) => [`node_modules/a/${path}`, content]));
    expect(() => textWith(inPackage)).toThrow(message);
  });

  it('stop the build where a desk has no list of its modules', () => {
    expect(() => deskModules(folderWith({ 'index.html': '' }))).toThrow('build the desk anew');
  });
});
