// `npm run check`, the one gate: types, lint, format, unit, golden and storage tests.
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runBeside, testStep } from './run.mjs';

/**
 * What has not changed is not looked at again. In CI it is: a rule that knows types may find a fault in a file that did not change, because
 * another one did.
 */
const cached = (name) =>
  process.env.CI === undefined
    ? ['--cache', '--cache-strategy', 'content', '--cache-location', `build/out/cache/${name}`]
    : [];

ensureInstalled(root);
const step = (name, program, args) => ({ name, program, args });

// Lint alone takes as long as all the rest.
await runBeside([
  [step('lint', 'eslint/bin/eslint.js', ['--config', 'build/lint/eslint.config.mjs', ...cached('eslint'), '.'])],
  [
    step('types', 'typescript/bin/tsc', ['--build']),
    step('types of the benchmark', 'typescript/bin/tsc', ['--project', 'tests/bench']),
    step('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', ...cached('prettier'), '.']),
    testStep(['unit', 'golden', 'storage']),
  ],
]);
