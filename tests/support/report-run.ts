import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { projectFolder } from './folders';

/** So many files are named at the end. */
const named = 10;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const retriesOf = (test: TestCase): number => test.diagnostic()?.retryCount ?? 0;

const lastingMs = (module: TestModule): number => {
  const { duration, setupDuration, environmentSetupDuration, collectDuration } = module.diagnostic();
  return duration + setupDuration + environmentSetupDuration + collectDuration;
};

/**
 * Says at the end which tests passed only when they were tried again, which is a fault to mend and not a pass, and which files took
 * longest; writes all files with their milliseconds to `tests/out/times/<projects>.json`.
 */
export default class ReportRun implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules
      .map((module) => ({
        file: relative(projectFolder, module.moduleId),
        project: module.project.name,
        milliseconds: Math.round(lastingMs(module)),
        retried: [...module.children.allTests()]
          .filter((test) => retriesOf(test) > 0)
          .map((test) => ({ test: test.fullName, retries: retriesOf(test), state: test.result().state })),
      }))
      .toSorted((one, other) => other.milliseconds - one.milliseconds);
    if (files.length < 2) return;
    const folder = join(projectFolder, 'tests/out/times');
    mkdirSync(folder, { recursive: true });
    const projects = [...new Set(files.map(({ project }) => project))].sort().join('-');
    writeFileSync(join(folder, `${projects}.json`), `${JSON.stringify(files, null, 2)}\n`);
    const slowest = files.slice(0, named).map(({ file, milliseconds }) => `  ${seconds(milliseconds)}  ${file}`);
    process.stdout.write(`\nThe slowest of ${String(files.length)} files:\n${slowest.join('\n')}\n`);
    const retried = files.flatMap(({ file, retried: tests }) =>
      tests.map(({ test, state }) => `  ${file}: ${test} (${state})`),
    );
    if (retried.length > 0)
      process.stdout.write(`\nTried again, a fault to mend (${String(retried.length)}):\n${retried.join('\n')}\n`);
  }
}
