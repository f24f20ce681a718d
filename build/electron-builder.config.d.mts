import type { Configuration } from 'electron-builder';

export const builderConfiguration: Configuration;
