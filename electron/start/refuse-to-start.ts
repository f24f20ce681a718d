import type { App, Dialog } from 'electron';
import type { Log } from '../crash/log';
import { exitCodes } from '../end/exit-codes';
import type { Obstacle } from './obstacle';
import { sayObstacle } from './say-obstacle';
import { startProgram } from './start-program';

export type RefuseParts = {
  readonly app: Pick<App, 'exit'>;
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
  readonly log: Log;
  readonly platform: NodeJS.Platform;
};

/** Says why the program does not start, and ends it as a failure. */
export const refuseToStart = (obstacle: Obstacle, { app, dialog, log, platform }: RefuseParts): void => {
  log.write({ what: `not started: ${obstacle.kind}` });
  sayObstacle(obstacle, {
    platform,
    writeLine: (line) => {
      process.stderr.write(`${line}\n`);
    },
    showErrorBox: (title, text) => {
      dialog.showErrorBox(title, text);
    },
    startProgram,
  });
  app.exit(exitCodes.failed);
};
