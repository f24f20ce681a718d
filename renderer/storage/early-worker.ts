import { startWorker } from './journal-client';

/**
 * The journal's worker, begun before the rest of the window's script has run: the first screen waits for what the journal has, and a
 * worker takes its time to start. To be imported first.
 */
export const earlyWorker = startWorker();
