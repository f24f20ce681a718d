// Builds the desk's window and its workers into build/out/desk. The paper in its frame is built by paper.config.mjs.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { withPolicy } from './content-policy.mjs';
import { moduleList } from './module-list.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Puts the page's policy into the page itself, so that it holds whoever serves the file. */
const contentPolicy = {
  name: 'content-policy',
  transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, 'index.html') },
};

/** What add-browser-form.mjs puts beside the page; it is named here, behind Vite's back, which would rename it. */
const browserForm = {
  name: 'browser-form',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: 'manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'icon', href: 'icons/192.png' }, injectTo: 'head' },
    ],
  },
};

const modules = moduleList(path('.'), 'window');

export default defineConfig({
  root: path('renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), contentPolicy, browserForm, ...modules.build],
  // A class is called in the page what its sheet calls it: tests and the shell find the parts of the desk by these names. That no
  // two sheets rule one name is tested (tests/unit/fences/styles.test.ts).
  css: { modules: { generateScopedName: '[local]' } },
  worker: { format: 'es', plugins: modules.workers },
  build: {
    outDir: path('build/out/desk'),
    cssCodeSplit: false, // one sheet, in one order: which rule comes last must not hang on which screen was opened first
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});
