import type { DebOrder } from './fpm-arguments.mjs';

/** Makes a deb with dpkg-deb; throws with what dpkg-deb says when it cannot. */
export const makeDeb: (order: DebOrder) => void;
