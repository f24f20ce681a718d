import { inspectMinutes } from '#shared/minutes/inspect';
import { compose } from '#shared/paper/compose/compose';
import { writeText } from '#shared/writers/text/write-text';
import type { Arguments } from '#shared/cli/arguments';
import type { Command, Surroundings } from '#shared/cli/command';
import { good, problem, wrongUsage, type Outcome } from '#shared/cli/outcome';
import { problemLines } from '#shared/cli/problem-lines';
import { readMinutes } from '#shared/cli/read-minutes';

const run = async (args: Arguments, surroundings: Surroundings): Promise<Outcome> => {
  const input = args.positionals[0];
  if (input === undefined) return wrongUsage(surroundings.words.missingArgument('<file.json>'));
  const minutes = await readMinutes(input, surroundings);
  if (!minutes.ok) {
    return 'sentence' in minutes.error
      ? problem([minutes.error.sentence])
      : problem(problemLines(minutes.error.problems, surroundings.language));
  }
  const inspection = inspectMinutes(minutes.value, writeText(compose(minutes.value)));
  return good(`${JSON.stringify(inspection, null, 2)}\n`);
};

/** `inspect`: what is in the file, counted. */
export const inspectCommand: Command = { options: { json: false }, positionals: 1, run };
