// Runs a program of node_modules and ends this process when it fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * @param {string} name what the step is called
 * @param {string} program a script below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 */
export const run = (name, program, args, environment = {}) => {
  process.stderr.write(`\n— ${name}\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
};

/** Runs some of the test projects. */
export const runTests = (projects, more = [], environment = {}) =>
  run(
    `tests: ${projects.join(', ')}`,
    'vitest/vitest.mjs',
    ['run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((name) => ['--project', name]), ...more],
    environment,
  );
