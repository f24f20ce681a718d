import { fail, succeed, type Result } from '#shared/kernel/result';
import { textProblem, type TextProblem } from '#shared/kernel/text-problem';

/** The letters that mark decisions and annexes, in order (build/domain.md, “Layouts”). */
const letters = [...'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ'];

/** The letters for 1, 2, 3 …: ক … হ, then কক, কখ … (as a spreadsheet names its columns). */
export const formatLetters = (number: number): string => {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`no letter for ${String(number)}`);
  const rest = number - 1;
  const last = letters[rest % letters.length] ?? '';
  const before = Math.floor(rest / letters.length);
  return before === 0 ? last : formatLetters(before) + last;
};

/** The number of ক … হ, কক …; a problem names the first character that is none of them. */
export const parseLetters = (text: string): Result<number, TextProblem<'not-a-letter'>> => {
  let number = 0;
  let position = 0;
  for (const character of text) {
    const index = letters.indexOf(character);
    if (index < 0) return fail(textProblem('not-a-letter', text, position));
    number = number * letters.length + index + 1;
    position += character.length;
  }
  return number === 0 ? fail(textProblem('not-a-letter', text)) : succeed(number);
};
