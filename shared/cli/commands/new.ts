import { blankMinutes } from '#shared/minutes/blank-minutes';
import { meetingFrom } from '#shared/minutes/paper-view';
import { formatMeeting } from '#shared/minutes/parse';
import { sampleMinutes } from '#shared/minutes/sample-minutes';
import type { Arguments } from '#shared/cli/arguments';
import type { Command, Surroundings } from '#shared/cli/command';
import { good, wrongUsage, type Outcome } from '#shared/cli/outcome';
import { readPreset } from '#shared/cli/read-preset';

const run = ({ values, switches }: Arguments, { words, now, newId }: Surroundings): Outcome => {
  const wanted = values.preset;
  const preset = wanted === undefined ? undefined : readPreset(wanted);
  if (wanted !== undefined && preset === undefined) return wrongUsage(words.badPreset(wanted));
  const make = switches.has('sample') ? sampleMinutes : blankMinutes;
  return good(formatMeeting(meetingFrom(make({ id: newId(), changedAt: now(), style: { preset: preset ?? 'P2' } }))));
};

/** `new`: a blank or a filled example file. */
export const newCommand: Command = { options: { preset: true, sample: false }, positionals: 0, run };
