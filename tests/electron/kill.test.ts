import { afterEach, beforeEach, it } from 'vitest';
import { runKills, type KillableDesk } from '../e2e/safety/kill-campaign';
import { runWorks, workNames } from '../e2e/safety/work-campaign';
import { makeHome, removeHome } from './homes';
import { openProgram } from './open-program';
import { killGroup } from './plain-program';
import { describeProgram } from './runtime';

const isLong = process.env.KARJOBIBORONI_LONG !== undefined;

let home = '';
let desk: KillableDesk | undefined;

beforeEach(() => {
  home = makeHome();
});

afterEach(async () => {
  await desk?.close();
  removeHome(home);
});

const start = async (): Promise<KillableDesk> => {
  const { process: child, page, close } = await openProgram(home);
  return {
    page,
    close,
    kill: () => {
      killGroup(child);
    },
  };
};

const onStart = (started: KillableDesk): void => {
  desk = started;
};

/** A file is chosen in the system's own dialog, which no test can press. */
const names = workNames.filter((name) => name !== 'a file of everything');

const typings = isLong ? 100 : 10;
const works = isLong ? 100 : names.length;

describeProgram('the program', () => {
  it(
    `killed ${String(typings)} times on one profile while somebody types, has all it showed as saved`,
    async () => {
      await runKills(typings, start, onStart);
    },
    typings * 30_000,
  );

  it(
    `killed ${String(works)} times on one profile in the middle of a work, has it whole or not at all, and all that was saved before`,
    async () => {
      await runWorks({ rounds: works, names, start, onStart });
    },
    works * 30_000,
  );
});
