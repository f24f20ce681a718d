/**
 * Why a piece of text could not be read.
 * `code` is a literal that `shared/words` turns into a sentence; `position` counts UTF-16 units from 0.
 */
export type TextProblem<Code extends string> = {
  readonly code: Code;
  readonly position: number;
  readonly text: string;
};

export const textProblem = <Code extends string>(code: Code, text: string, position = 0): TextProblem<Code> => ({
  code,
  position,
  text,
});
