import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One project for each kind of test, so that the gate can run those that are quick and need nothing. */
const project = (name: string, timeout = 30_000, globalSetup: readonly string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    setupFiles: ['tests/support/property-runs.ts'],
    globalSetup: [...globalSetup],
    testTimeout: timeout,
    hookTimeout: timeout,
  },
});

export default defineConfig({
  root,
  test: {
    globalSetup: ['tests/support/say-seed.ts'],
    projects: [
      project('unit'),
      project('golden'),
      project('storage'),
      project('documents', 600_000),
      project('cli', 120_000),
      project('nothi', 300_000),
      project('paper', 600_000),
      project('e2e', 600_000, ['tests/support/build-desk-once.ts']),
      project('rendering', 1_200_000),
    ],
  },
});
