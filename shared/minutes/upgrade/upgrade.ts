import { meetingFormat, meetingVersion } from '#shared/minutes/schema/meeting';
import { placeInVersion1, upgradeVersion1 } from './version-1-to-2';
import { upgradeVersion2 } from './version-2-to-3';

type Fields = Readonly<Record<string, unknown>>;
type Place = readonly PropertyKey[];

/** One step from a version to the next: a pure change of the parsed JSON, before the border looks at it. */
type Step = {
  readonly upgrade: (file: Fields) => Fields;
  /** Where something of the newer form stood in the older file, for the sentence that names a place in it. */
  readonly placeBefore: (place: Place) => Place;
};

/** By the version that a step begins with. A step is never changed: files of every version are about. */
const steps: Readonly<Record<number, Step>> = {
  1: { upgrade: upgradeVersion1, placeBefore: placeInVersion1 },
  2: { upgrade: upgradeVersion2, placeBefore: (place) => place },
};

export type Upgraded = {
  readonly value: unknown;
  /** Where a place in `value` stood in what was read. */
  readonly placeBefore: (place: Place) => Place;
};

const versionOf = (raw: unknown): number | undefined => {
  const { format, version } = (raw ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  return format === meetingFormat && typeof version === 'number' ? version : undefined;
};

/** A meeting's file of an earlier version in today's form; anything else as it is. */
export const upgradeMeeting = (raw: unknown): Upgraded => {
  let value = raw;
  let placeBefore = (place: Place): Place => place;
  for (let version = versionOf(raw); version !== undefined && version < meetingVersion; version += 1) {
    const step = steps[version];
    if (!step) break;
    const later = placeBefore;
    value = step.upgrade(value as Fields);
    placeBefore = (place) => later(step.placeBefore(place));
  }
  return { value, placeBefore };
};
