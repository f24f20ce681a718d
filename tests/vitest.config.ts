import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Projects that drive a browser by its keys and frames. */
const inBrowser: ReadonlySet<string> = new Set(['paper', 'e2e', 'browser-form', 'electron', 'installed']);

/** One project for each kind of test, so that the gate can run those that are quick and need nothing. */
const project = (
  name: string,
  timeout = 30_000,
  globalSetup: readonly string[] = [],
  setupFiles: readonly string[] = [],
) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    setupFiles: ['tests/support/property-runs.ts', ...setupFiles],
    // A file finds the modules that an earlier one of its worker has loaded: loading them anew took as long as the tests.
    isolate: false,
    globalSetup: [...globalSetup],
    testTimeout: timeout,
    hookTimeout: timeout,
    // How soon a browser does something depends on what else the machine does: what is awaited is awaited patiently.
    expect: { poll: { timeout: 15_000 } },
    // What it does within a frame does too; a fault that is ours fails every time.
    retry: inBrowser.has(name) && process.env.CI !== undefined ? 1 : 0,
  },
});

export default defineConfig({
  root,
  test: {
    globalSetup: ['tests/support/say-seed.ts'],
    reporters: ['default', './tests/support/report-run.ts'],
    projects: [
      project('unit'),
      project('golden'),
      project('storage'),
      project('documents', 600_000),
      project('cli', 120_000),
      project('packages', 300_000, ['tests/support/build-app-once.ts']),
      project('nothi', 300_000),
      project('paper', 600_000),
      project('e2e', 600_000, ['tests/support/build-desk-once.ts']),
      project('browser-form', 300_000, ['tests/support/build-desk-once.ts']),
      project('electron', 120_000, ['tests/support/build-app-once.ts'], ['tests/electron/own-display.ts']),
      project('installed', 300_000, ['tests/support/build-app-once.ts', 'tests/support/pack-program-once.ts']),
      project('rendering', 1_200_000),
    ],
  },
});
