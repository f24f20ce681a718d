import type { Configuration } from 'electron-builder';

/** The builder's configuration for packages that are for tests only: their names and their version say so. */
export const forTests: (
  configuration: Configuration,
  test: { readonly label: string; readonly version: string; readonly electronVersion?: string },
) => Configuration;
