import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';

const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');

it('every heading of the domain’s page that a rule cites is there', () => {
  const headings = [...read('build/domain.md').matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
  const cited = ['shared', 'renderer', 'electron'].flatMap((top) =>
    readdirSync(join(projectFolder, top), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/u.test(path))
      .flatMap((path) => {
        const text = read(`${top}/${path}`).replaceAll(/\n\s*(?:\*|\/\/)\s*/gu, ' ');
        return [...text.matchAll(/build\/domain\.md, “([^”]+)”/gu)].map(([, heading]) => heading);
      }),
  );
  expect(cited.length).toBeGreaterThan(10);
  expect([...new Set(cited)].filter((heading) => !headings.includes(heading))).toEqual([]);
});
