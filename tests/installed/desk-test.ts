import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openDisplay, type Display } from './display';
import { makeHome, removeHome } from './ordinary-user';
import { packed, type Packed } from './packed';
import { endAll, startProgram, type Program, type Start } from './program';

export type Desk = {
  readonly packed: () => Packed;
  readonly display: () => Display;
  readonly home: () => string;
  /** The packed program, or another command, started by the ordinary user in this test's home. */
  readonly start: (more?: Partial<Omit<Start, 'display'>>) => Program;
};

/** For the tests of one `describe`: a display, and for each of them a home; what a failed one leaves running is ended. */
export const useDesk = (): Desk => {
  let display: Display;
  let home = '';
  let programs: Program[] = [];
  const made = (): Packed => {
    const one = packed();
    if ('missing' in one) throw new Error(one.missing);
    return one;
  };
  beforeAll(async () => {
    display = await openDisplay();
    return () => display.close();
  });
  beforeEach(() => {
    home = makeHome();
    programs = [];
  });
  afterEach((test) => {
    if (test.task.result?.state === 'fail') {
      display.keepPicture(`installed-${test.task.name.replaceAll(/\W+/gu, '-').slice(0, 60)}`);
    }
    endAll(programs);
    removeHome(home);
  });
  afterAll(() => {
    endAll(programs);
  });
  return {
    packed: made,
    display: () => display,
    home: () => home,
    start: (more = {}) => {
      const command = join(made().program, 'karjobiboroni-desk');
      const program = startProgram({ command, home, display, ...more });
      programs.push(program);
      return program;
    },
  };
};
