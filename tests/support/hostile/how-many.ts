import { propertySeed } from '#tests/support/property-runs';

/** A long run (`npm run test:long`) reads 300 files of each kind, every other run some of each way of damaging one. */
export const isLong = process.env.KARJOBIBORONI_LONG === '1';

/** The seed of the damaged files: that of all property tests, which is printed, or the one that is asked for. */
export const hostileSeed = Number(process.env.KARJOBIBORONI_SEED ?? propertySeed);

/** The first few of a list of cases of which each costs several starts of a browser; the long run takes them all. */
export const someOf = <Case>(cases: readonly Case[], few: number): readonly Case[] =>
  isLong ? cases : cases.slice(0, few);

export const howMany = (few: number): number => (isLong ? 300 : few);
