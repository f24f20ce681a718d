import { parseCivilDate } from '#shared/calendar/civil-date';
import { checkMinutes } from '#shared/minutes/check/check-minutes';
import { minutesOf } from '#shared/minutes/paper-view';
import type { Grade, Problem } from '#shared/minutes/problem';
import type { ProblemCode } from '#shared/words/problem-sentences';
import { problemSentence } from '#shared/words/problem-words';
import type { Arguments } from '#shared/cli/arguments';
import type { Command, Surroundings } from '#shared/cli/command';
import { exitCodes, problem, wrongUsage, type Outcome } from '#shared/cli/outcome';
import { problemLines } from '#shared/cli/problem-lines';
import { readMeeting } from '#shared/cli/read-meeting';

const asJson = (problems: readonly Problem<ProblemCode>[], { language }: Surroundings): string => {
  const items = problems.map((found) => ({
    grade: found.grade,
    code: found.code,
    path: found.path,
    message: problemSentence(found, language),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
};

const asText = (problems: readonly Problem<ProblemCode>[], { language, words }: Surroundings): string => {
  const count = (grade: Grade): number => problems.filter((found) => found.grade === grade).length;
  const summary =
    problems.length === 0 ? words.nothingFound : words.found(count('error'), count('warning'), count('hint'));
  return `${[...problemLines(problems, language), summary].join('\n')}\n`;
};

const report = (problems: readonly Problem<ProblemCode>[], args: Arguments, surroundings: Surroundings): Outcome => ({
  code: problems.some(({ grade }) => grade === 'error') ? exitCodes.problem : exitCodes.good,
  output: args.switches.has('json') ? asJson(problems, surroundings) : asText(problems, surroundings),
  messages: [],
});

const run = async (args: Arguments, surroundings: Surroundings): Promise<Outcome> => {
  const { words } = surroundings;
  const input = args.positionals[0];
  if (input === undefined) return wrongUsage(words.missingArgument('<file.json>'));
  const todayText = args.values.today ?? surroundings.now().slice(0, 10);
  const today = parseCivilDate(todayText);
  if (!today) return wrongUsage(words.badDate(todayText));
  const meeting = await readMeeting(input, surroundings);
  if (meeting.ok) return report(checkMinutes(minutesOf(meeting.value), { today }), args, surroundings);
  return 'sentence' in meeting.error
    ? problem([meeting.error.sentence])
    : report(meeting.error.problems, args, surroundings);
};

/** `check`: what stands in the way of issuing. */
export const checkCommand: Command = { options: { json: false, today: true }, positionals: 1, run };
