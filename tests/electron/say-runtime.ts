import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { findRuntime, productVersion } from './runtime';

const runtimeInWords = (): string => {
  const found = findRuntime();
  if (typeof found === 'string') return `not run, since ${found}`;
  const product = productVersion();
  const other = found.version === product ? 'the product’s own' : `not the product’s own, which is ${product}`;
  return `under Electron ${found.version} (${other})`;
};

/** Says at the end of `npm run test:electron` how many tests ran, under which version, and how many did not. */
export default class SayRuntime implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((one) => [...one.children.allTests()].map((test) => test.result().state));
    const count = (state: (typeof states)[number]): number => states.filter((one) => one === state).length;
    const ran = states.length - count('skipped') - count('pending');
    const line = `Electron: ${String(ran)} tests ran, ${String(count('failed'))} failed, ${String(count('skipped'))} not run: ${runtimeInWords()}.`;
    process.stdout.write(`\n${line}\n`);
    // A runtime that nothing was tried under would pass in silence.
    if (ran === 0 && typeof findRuntime() !== 'string') this.vitest?.logger.error('no test ran under the runtime');
    if (ran === 0 && typeof findRuntime() !== 'string') process.exitCode = 1;
  }
}
