import type { AfterPackContext } from 'electron-builder';

/** Sets the fuses, and on Linux puts the launcher in. */
export const afterPack: (context: AfterPackContext) => Promise<void>;
