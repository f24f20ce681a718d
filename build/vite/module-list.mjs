// Writes beside a build the list of the modules that are really in it, workers and style sheets included: from it the
// licences of all bundled packages are gathered (build/scripts/licences.mjs).
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

const imported = /@import\s+(?:url\(\s*)?['"]([^'"]+)['"]/gu;

/** Calls `found` with each style sheet that one takes in, and that those take in; the bundler does not list them. */
const followImports = async (sheet, text, resolveFrom, found) => {
  for (const [, name] of text.matchAll(imported)) {
    const inner = await resolveFrom(name, sheet);
    if (inner === null) continue;
    found(inner.id);
    await followImports(inner.id, readFileSync(inner.id, 'utf8'), resolveFrom, found);
  }
};

/** What is in a build's results: the modules of which something is left, and the files that were copied. */
const modulesOf = (root, bundle) =>
  Object.values(bundle).flatMap((part) =>
    part.type === 'chunk'
      ? Object.entries(part.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
      : part.originalFileNames.map((file) => resolve(root, 'renderer', file)),
  );

/**
 * @param {string} root the project's folder
 * @param {string} name of the list
 * @returns {{ build: object[], workers: () => object[] }} the plugins for the build, and for its workers
 */
export const moduleList = (root, name) => {
  const modules = new Set();
  const add = (id) => modules.add(id);

  const gather = {
    name: 'module-list',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/u },
      async handler(text, id) {
        add(id);
        await followImports(id, text, (inner, from) => this.resolve(inner, from), add);
      },
    },
    generateBundle(_options, bundle) {
      modulesOf(root, bundle).forEach(add);
    },
  };

  const write = {
    name: 'module-list-file',
    generateBundle() {
      const paths = [...modules].filter((id) => id.includes('node_modules') && !id.startsWith('\0'));
      const source = JSON.stringify(paths.map((path) => relative(root, path).split(sep).join('/')).sort(), null, 1);
      this.emitFile({ type: 'asset', fileName: `.modules-${name}.json`, source });
    },
  };

  return { build: [gather, write], workers: () => [gather] };
};
