import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';

const pages = ['build/architecture.md', '.github/CONTRIBUTING.md', 'electron/README.md'];

it.each(pages)('%s names only files and folders that are there', (page) => {
  const text = readFileSync(join(projectFolder, page), 'utf8');
  const named = [...text.matchAll(/`((?:shared|renderer|electron|build|tests)\/[\w./-]+)`/gu)].map(
    ([, path]) => path ?? '',
  );
  const missing = named.filter((path) => !path.startsWith('build/out') && !existsSync(join(projectFolder, path)));
  expect(named.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
