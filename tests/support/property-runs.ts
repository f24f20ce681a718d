import fc from 'fast-check';

/** The seed of the property tests: fixed in CI, else a new one each day of the machine's clock; failures print it. */
export const propertySeed = process.env.CI === undefined ? Math.floor(Date.now() / 86_400_000) : 20_260_101;

// A setup file of every test project: all properties start from this seed.
fc.configureGlobal({ seed: propertySeed });
