import { inspectMinutes } from '#shared/minutes/inspect';
import { minutesOf } from '#shared/minutes/paper-view';
import { compose } from '#shared/paper/compose/compose';
import { writeText } from '#shared/writers/text/write-text';
import type { Arguments } from '#shared/cli/arguments';
import type { Command, Surroundings } from '#shared/cli/command';
import { good, problem, wrongUsage, type Outcome } from '#shared/cli/outcome';
import { problemLines } from '#shared/cli/problem-lines';
import { readMeeting } from '#shared/cli/read-meeting';

const run = async (args: Arguments, surroundings: Surroundings): Promise<Outcome> => {
  const input = args.positionals[0];
  if (input === undefined) return wrongUsage(surroundings.words.missingArgument('<file.json>'));
  const meeting = await readMeeting(input, surroundings);
  if (!meeting.ok) {
    return 'sentence' in meeting.error
      ? problem([meeting.error.sentence])
      : problem(problemLines(meeting.error.problems, surroundings.language));
  }
  const minutes = minutesOf(meeting.value);
  const inspection = inspectMinutes(minutes, writeText(compose(minutes)));
  return good(`${JSON.stringify(inspection, null, 2)}\n`);
};

/** `inspect`: what is in the file, counted. */
export const inspectCommand: Command = { options: { json: false }, positionals: 1, run };
