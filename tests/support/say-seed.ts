import { propertySeed } from '#tests/support/property-runs';

/** Says once, before all tests, from which seed the property tests start. */
export const setup = (): void => {
  process.stderr.write(`seed of the property tests: ${String(propertySeed)}\n`);
};
