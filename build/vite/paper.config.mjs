// Builds the paper's frame into build/out/desk: one classic script, since a module would need CORS in the frame's opaque
// origin, with its page and its style sheet beside it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { withPolicy } from './content-policy.mjs';
import { moduleList } from './module-list.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Writes paper.html with its policy in it, so that it holds whoever serves the file. */
const page = {
  name: 'paper-page',
  generateBundle() {
    const html = readFileSync(path('renderer/paper-view/paper.html'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'paper.html', source: withPolicy(html, 'paper.html') });
  },
};

export default defineConfig({
  root: path('renderer'),
  publicDir: false,
  plugins: [page, ...moduleList(path('.'), 'paper').build],
  // jsonc-parser's UMD build calls a `require` of its own that no bundler can follow.
  resolve: { mainFields: ['module', 'main'] },
  build: {
    outDir: process.env.PAPER_OUT ?? path('build/out/desk'),
    emptyOutDir: false,
    target: 'chrome140',
    minify: true,
    reportCompressedSize: false,
    lib: {
      entry: path('renderer/paper-view/paper-frame.ts'),
      name: 'paper',
      formats: ['iife'],
      fileName: () => 'paper.js',
      cssFileName: 'paper',
    },
  },
});
