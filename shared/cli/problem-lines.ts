import type { Problem } from '#shared/minutes/problem';
import type { ProblemCode } from '#shared/words/problem-sentences';
import { gradeWord, problemSentence } from '#shared/words/problem-words';
import type { Language } from '#shared/words/language';

/** `ভুল  agenda[2].decisions[0].deadline.date: …`, one line for each problem. */
export const problemLines = (problems: readonly Problem<ProblemCode>[], language: Language): readonly string[] =>
  problems.map((problem) => {
    const place = problem.path === '' ? '' : `${problem.path}: `;
    return `${gradeWord(problem.grade, language)}  ${place}${problemSentence(problem, language)}`;
  });
