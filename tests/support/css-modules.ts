import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Without a flag: esbuild reads it as an expression of Go's. */
const sheet = /\.module\.css$/;

/** For pages that esbuild bundles: a class is called in the page what its sheet calls it, as in the built desk. */
export const cssModules: Plugin = {
  name: 'css-modules',
  setup: (build) => {
    build.onLoad({ filter: sheet, namespace: 'file' }, ({ path, suffix }) =>
      suffix === ''
        ? {
            contents: `import ${JSON.stringify(`${path}?rules`)};
              export default new Proxy({}, { get: (_, name) => name });`,
            loader: 'js',
          }
        : readFile(path, 'utf8').then((text) => ({
            contents: text.replaceAll(/:global\((?<selector>[^)]*)\)/gu, '$<selector>'),
            loader: 'css',
          })),
    );
  },
};
