// Writes beside a build the list of the modules that are really in it, workers and style sheets included: from it the
// licences of all bundled packages are gathered (build/scripts/licences.mjs).
import { relative, resolve, sep } from 'node:path';

const fromRoot = (root, path) => relative(root, path).split(sep).join('/');

/** @param {string} root the project's folder @param {string} name of the list; gives the plugin for the build and for its workers */
export const moduleList = (root, name) => {
  const modules = new Set();

  const gather = {
    name: 'module-list',
    generateBundle(_options, bundle) {
      const read = [...this.getModuleIds(), ...this.getWatchFiles()];
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk') {
          for (const [id, { renderedLength }] of Object.entries(part.modules)) if (renderedLength > 0) modules.add(id);
        } else {
          for (const file of part.originalFileNames) modules.add(resolve(root, 'renderer', file));
        }
      }
      // A style sheet leaves nothing in a script: all that were read are taken to be in.
      for (const id of read) if (/\.css(?:\?|$)/u.test(id)) modules.add(id);
    },
  };

  const write = {
    name: 'module-list-file',
    generateBundle() {
      const paths = [...modules].filter((id) => id.includes('node_modules') && !id.startsWith('\0'));
      const source = JSON.stringify(paths.map((path) => fromRoot(root, path)).sort(), null, 1);
      this.emitFile({ type: 'asset', fileName: `.modules-${name}.json`, source });
    },
  };

  return { build: [gather, write], workers: () => [gather] };
};
