/** The seed of the property tests: fixed in CI, else a new one each day of the machine's clock; failures print it. */
export const propertySeed = process.env.CI === undefined ? Math.floor(Date.now() / 86_400_000) : 20_260_101;
