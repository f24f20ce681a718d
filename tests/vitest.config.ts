import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { propertySeed } from './support/property-runs';

const root = fileURLToPath(new URL('..', import.meta.url));

// The configuration is read once for each project; the seed is said once.
if (process.env.PROPERTY_SEED_SAID === undefined) {
  process.stderr.write(`seed of the property tests: ${String(propertySeed)}\n`);
  process.env.PROPERTY_SEED_SAID = 'yes';
}

/** One project for each kind of test, so that the gate can run those that are quick and need nothing. */
const project = (name: string, timeout = 30_000) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    setupFiles: ['tests/support/property-runs.ts'],
    testTimeout: timeout,
    hookTimeout: timeout,
  },
});

export default defineConfig({
  root,
  test: {
    projects: [
      project('unit'),
      project('golden'),
      project('documents', 600_000),
      project('cli', 120_000),
      project('nothi', 300_000),
      project('rendering', 1_200_000),
    ],
  },
});
