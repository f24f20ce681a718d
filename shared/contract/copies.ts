import { z } from 'zod';
import { failureCodes } from './shell-failure';
import { copyName, label } from './texts';

/** Where copies are kept: beside the desk's data on this computer, and where the person has chosen. */
export const copyPlaces = ['first', 'second'] as const;

export type CopyPlace = (typeof copyPlaces)[number];

export const copyPlace = z.enum(copyPlaces);

/** Why a copy is not kept: as for any file, and what only copies know. */
export const copyFailures = [
  ...failureCodes,
  /** What was read back is not what was written. */
  'damaged',
  /** The disk or the network does not answer. */
  'no-answer',
] as const;

export type CopyFailure = (typeof copyFailures)[number];

/** A copy that is there. `madeAt` is what the clock said, for people to read; what is newer is said by the list's order. */
export const savedCopy = z.strictObject({
  place: copyPlace,
  name: copyName,
  madeAt: z.iso.datetime(),
  size: z.number().int().nonnegative(),
});

/** What came of a copy in one place. */
export const copyOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ place: copyPlace, outcome: z.literal('kept'), copy: savedCopy }),
  z.strictObject({ place: copyPlace, outcome: z.literal('failed'), why: z.enum(copyFailures) }),
]);

export type CopyOutcome = z.infer<typeof copyOutcome>;

/** The second place as the window may know it: a name to show, never a path. */
export const copyPlaceState = z.strictObject({ label, isThere: z.boolean() });
