import { checkMemoNumber, formatMemoNumber, parseMemoNumber, suggestMigration } from '#shared/memo-number/memo-number';
import { checkProblem } from '#shared/minutes/check/check-problem';
import { problemSentence } from '#shared/words/problem-words';
import type { Arguments } from '#shared/cli/arguments';
import type { Command, Surroundings } from '#shared/cli/command';
import { exitCodes, wrongUsage, type Outcome } from '#shared/cli/outcome';

const run = ({ positionals }: Arguments, { words, language }: Surroundings): Outcome => {
  const text = positionals[0];
  if (text === undefined) return wrongUsage(words.missingArgument('<memo number>'));
  const memo = parseMemoNumber(text);
  const problems = checkMemoNumber(text).map(({ code, position, group, expected }) => ({
    code,
    position,
    ...(group === undefined ? {} : { group }),
    message: problemSentence(
      checkProblem(code, '', {
        position,
        ...(group === undefined ? {} : { group }),
        ...(expected === undefined ? {} : { expected }),
      }),
      language,
    ),
  }));
  const suggestion = memo.ok ? suggestMigration(memo.value) : undefined;
  const answer = {
    profile: memo.ok ? memo.value.profile : null,
    groups: memo.ok ? memo.value.groups : [],
    serial: memo.ok ? memo.value.serial : null,
    separator: memo.ok ? memo.value.separator : null,
    suffix: memo.ok ? memo.value.suffix : null,
    suggestion22: suggestion ? formatMemoNumber(suggestion) : null,
    problems,
  };
  return {
    code: problems.length > 0 ? exitCodes.problem : exitCodes.good,
    output: `${JSON.stringify(answer, null, 2)}\n`,
    messages: [],
  };
};

/** `memo`: a memo number taken apart and checked group by group. */
export const memoCommand: Command = { options: {}, positionals: 1, run };
