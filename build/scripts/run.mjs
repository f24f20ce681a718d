// Runs programs of node_modules and ends this process when one fails.
import { spawn, spawnSync } from 'node:child_process';
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

/**
 * Runs one step and shows what it said when it has ended.
 * @param {{ name: string, program: string, args: string[] }} step
 * @returns {Promise<boolean>} whether it went well
 */
const runOne = async ({ name, program, args }) => {
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: process.env,
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.stderr.write(`\n— ${name}\n`);
  process.stdout.write(Buffer.concat(said));
  return status === 0;
};

/**
 * Runs rows of steps, the rows beside one another and the steps of each in their order. What a step says is shown whole
 * when it has ended. Ends this process when one fails, after the others have said what they found.
 * @param {{ name: string, program: string, args: string[] }[][]} rows
 */
export const runBeside = async (rows) => {
  const failed = await Promise.all(
    rows.map(async (steps) => {
      for (const step of steps) if (!(await runOne(step))) return [step.name];
      return [];
    }),
  );
  if (failed.flat().length === 0) return;
  process.stderr.write(`\nFailed: ${failed.flat().join('; ')}\n`);
  process.exit(1);
};

/** Some of the test projects as a step. */
export const testStep = (projects, more = []) => ({
  name: `tests: ${projects.join(', ')}`,
  program: 'vitest/vitest.mjs',
  args: ['run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((name) => ['--project', name]), ...more],
});

/** Runs some of the test projects. */
export const runTests = (projects, more = [], environment = {}) => {
  const { name, program, args } = testStep(projects, more);
  run(name, program, args, environment);
};
