import type { Meeting, Minutes } from '#shared/minutes/model';
import { meetingFrom } from '#shared/minutes/paper-view';
import { formatMeeting } from '#shared/minutes/parse';
import { sampleMinutes } from '#shared/minutes/sample-minutes';

/** The sample document with a fixed id and time. */
export const sample: Minutes = sampleMinutes({
  id: 'sample',
  changedAt: '2026-02-17T09:00:00+06:00',
  style: { preset: 'P2' },
});

/** The same as it is kept. */
export const sampleMeeting: Meeting = meetingFrom(sample);

/** The text of a file of these minutes, whether or not they are sound. */
export const fileText = (minutes: Minutes): string => formatMeeting(meetingFrom(minutes));

/** What to change in a document, and where: `agenda[0].topic` → a value; undefined removes the field. */
export type Change = readonly [path: string, value: unknown];

const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/[^.[\]]+/gu)].map(([step]) => (/^\d+$/u.test(step) ? Number(step) : step));

const setAt = (value: unknown, [step, ...rest]: readonly (string | number)[], change: unknown): unknown => {
  if (step === undefined) return change;
  const inner = setAt((value as Record<string | number, unknown> | undefined)?.[step], rest, change);
  if (Array.isArray(value)) return Object.assign([...(value as unknown[])], { [step]: inner });
  return { ...(value as object | undefined), [step]: inner };
};

/** A copy of a JSON value with some places changed. */
export const changed = <Value>(value: Value, ...changes: readonly Change[]): Value =>
  changes.reduce<unknown>((current, [path, change]) => setAt(current, stepsOf(path), change), value) as Value;
