import type { DebOrder } from './fpm-arguments.mjs';

/** The text of a deb's control file. */
export const controlFile: (order: DebOrder, installedBytes: number) => string;
