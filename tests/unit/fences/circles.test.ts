import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';

/** The program's own files, by their path in the project. */
const sources = ['shared', 'renderer', 'electron'].flatMap((top) =>
  readdirSync(join(projectFolder, top), { recursive: true, encoding: 'utf8' })
    .map((path) => `${top}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts')),
);

const known = new Set(sources);

/** The file that an import means; undefined for a package. */
const targetOf = (from: string, specifier: string): string | undefined => {
  if (!/^[.#]/u.test(specifier)) return undefined;
  const base = specifier.startsWith('#') ? specifier.slice(1) : normalize(join(dirname(from), specifier));
  return ['', '.ts', '.tsx'].map((ending) => base + ending).find((path) => known.has(path));
};

/** What a file imports, for its types alone too. */
const importsOf = (path: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(join(projectFolder, path), 'utf8'), true, true)
    .importedFiles.flatMap(({ fileName }) => targetOf(path, fileName) ?? []);

/** A way along the imports that comes back to where it began; undefined where there is none. */
const findCircle = (imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined => {
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of imports.get(path) ?? []) {
      const circle = walk(next, [...way, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of imports.keys()) {
    const circle = walk(path, []);
    if (circle) return circle;
  }
  return undefined;
};

it('no files import each other in a circle, not for types alone either', () => {
  expect(findCircle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b', 'c', 'b']); // prettier-ignore
  const imports = new Map(sources.map((path) => [path, importsOf(path)]));
  expect([...imports.values()].flat().length).toBeGreaterThan(2000);
  expect(findCircle(imports)).toBeUndefined();
});
