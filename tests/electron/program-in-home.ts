import { afterEach, beforeEach } from 'vitest';
import { makeHome, removeHome } from './homes';
import type { Program } from './open-program';

export type ProgramInHome = {
  /** The home of the test that runs. */
  home: string;
  /** The program that the test started last; it is let go of when the test is over. */
  program: Program;
};

/** Gives each test of a file a home of its own. */
export const programInHome = (): ProgramInHome => {
  const own = {} as ProgramInHome;
  beforeEach(() => {
    own.home = makeHome();
  });
  afterEach(async () => {
    await own.program.close();
    removeHome(own.home);
  });
  return own;
};
