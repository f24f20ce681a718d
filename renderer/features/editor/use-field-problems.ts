import { useEffect } from 'react';
import { problemSentence } from '#shared/words/problem-words';
import { useLanguage } from '#renderer/desk/desk-context';
import type { FieldProblems } from './field-problems';
import type { Checked } from './panels/use-checked';

/** Lets the fields say what the last check found in them. */
export const useFieldProblems = (problems: FieldProblems, checked: Checked | undefined): void => {
  const language = useLanguage();
  useEffect(() => {
    if (checked) problems.show(checked.minutes, checked.problems, (problem) => problemSentence(problem, language));
  }, [problems, checked, language]);
};
