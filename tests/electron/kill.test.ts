import { afterEach, it } from 'vitest';
import { runKills, type KillableDesk } from '../e2e/safety/kill-campaign';
import { makeHome, removeHome } from './homes';
import { openProgram } from './open-program';
import { killGroup } from './plain-program';
import { describeProgram } from './runtime';

const rounds = process.env.KARJOBIBORONI_LONG === undefined ? 10 : 100;

const home = makeHome();
let desk: KillableDesk | undefined;

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

describeProgram('the program, killed while somebody types', () => {
  it(
    `has kept, in each of ${String(rounds)} rounds on one profile, all it showed as saved`,
    async () => {
      await runKills(rounds, start, (started) => {
        desk = started;
      });
    },
    rounds * 30_000,
  );
});
