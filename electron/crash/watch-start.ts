import type { App } from 'electron';

export type WatchStartParts = {
  readonly app: Pick<App, 'on'>;
  /** Whether the desk has opened once. */
  readonly hasOpened: () => boolean;
  readonly giveUp: () => void;
};

/** So many of Chromium's processes may die before the desk has opened; where more do, none can live. */
const mostDeaths = 3;

/**
 * Gives up where Chromium's processes die as fast as they are started, as they do where the sandbox cannot hold them:
 * Chromium itself would start them again for ever. The graphics process is left out: Chromium tries it in several ways
 * and goes on without it.
 */
export const watchStart = ({ app, hasOpened, giveUp }: WatchStartParts): void => {
  let deaths = 0;
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (hasOpened() || type === 'GPU' || reason === 'clean-exit') return;
    deaths += 1;
    if (deaths === mostDeaths + 1) giveUp();
  });
};
