// The files of the built desk: their kinds and sizes, as they are and as a server or an installer would pack them.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Table } from './print-table';

export type BuiltFile = { readonly name: string; readonly raw: number; readonly gzip: number; readonly brotli: number };

const kindOf = ({ name }: BuiltFile): string => {
  if (name === 'whole-paper.html') return 'the paper in one file, for the browser form';
  if (name.startsWith('paper')) return 'paper’s frame (its own process, lazy)';
  if (name.includes('worker')) return 'workers (lazy)';
  if (name.endsWith('.js')) return name.includes('/index-') ? 'first-load script' : 'lazy script (the editor)';
  return { '.css': 'style', '.woff2': 'faces', '.html': 'page' }[extname(name)] ?? 'other';
};

export const builtFiles = (folder: string): readonly BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const name = path.slice(folder.length + 1);
      return { name, raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
    });

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;

export const bundleTable = (files: readonly BuiltFile[]): Table => {
  const kinds = [...new Set(files.map(kindOf))];
  const sum = (some: readonly BuiltFile[], key: 'raw' | 'gzip' | 'brotli'): string =>
    kib(some.reduce((total, file) => total + file[key], 0));
  const row = (name: string, some: readonly BuiltFile[]): readonly string[] => [
    name, String(some.length), sum(some, 'raw'), sum(some, 'gzip'), sum(some, 'brotli'),
  ]; // prettier-ignore
  return {
    title: 'The built desk',
    how: 'Files of build/out/desk; each packed by itself with gzip (level 6) and brotli (level 11).',
    heads: ['', 'files', 'raw', 'gzip', 'brotli'],
    rows: [
      ...kinds.map((kind) =>
        row(
          kind,
          files.filter((file) => kindOf(file) === kind),
        ),
      ),
      row('all', files),
    ],
  };
};
