// `npm run check`, the one gate: types, lint, format, unit, golden and storage tests.
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { run, runTests } from './run.mjs';

ensureInstalled(root);
run('types', 'typescript/bin/tsc', ['--build']);
run('types of the benchmark', 'typescript/bin/tsc', ['--project', 'tests/bench']);
run('lint', 'eslint/bin/eslint.js', ['--config', 'build/lint/eslint.config.mjs', '.']);
run('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
runTests(['unit', 'golden', 'storage']);
