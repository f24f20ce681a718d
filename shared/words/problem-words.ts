import type { Grade, Problem } from '#shared/minutes/problem';
import type { Language } from './language';
import type { ProblemCode, ProblemWords } from './problem-sentences';
import { banglaProblems } from './problems-bangla';
import { englishProblems } from './problems-english';

const words: Readonly<Record<Language, ProblemWords>> = { bn: banglaProblems, en: englishProblems };

const grades: Readonly<Record<Language, Readonly<Record<Grade, string>>>> = {
  bn: { error: 'ভুল', warning: 'সতর্কতা', hint: 'ইঙ্গিত' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
};

/** The word for a grade. */
export const gradeWord = (grade: Grade, language: Language): string => grades[language][grade];

/** The sentence for a problem: what is wrong and what to do. */
export const problemSentence = ({ code, data }: Problem<ProblemCode>, language: Language): string =>
  words[language][code](data);
