import { Button } from '@mantine/core';
import { IconAlertTriangle, IconBulb, IconCircleX } from '@tabler/icons-react';
import type { ComponentType, ReactElement } from 'react';
import type { CheckProblem } from '#shared/minutes/check/check-problem';
import { mendOf } from '#shared/minutes/check/mend';
import { replaceMatches } from '#shared/minutes/edit/replace-matches';
import type { Minutes } from '#shared/minutes/model';
import type { Grade } from '#shared/minutes/problem';
import { editorWords } from '#shared/words/desk/editor-words';
import { gradeWord, problemSentence } from '#shared/words/problem-words';
import { parsePathKey } from '#shared/minutes/path';
import { useAppWords, useDesk, useLanguage, useWords } from '#renderer/desk/desk-context';
import screenCss from '#renderer/components/screen.module.css';
import { useEditor, useIsReadOnly } from '../editor-context';
import { sayUntilUndone } from '../say-until-undone';
import type { Checked } from './use-checked';
import css from './panels.module.css';

const icons: Readonly<Record<Grade, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>> = {
  error: IconCircleX,
  warning: IconAlertTriangle,
  hint: IconBulb,
};

const CheckLine = ({
  problem,
  minutes,
}: {
  readonly problem: CheckProblem;
  readonly minutes: Minutes;
}): ReactElement => {
  const words = useWords(editorWords).checklist;
  const { notices: noticeWords } = useAppWords();
  const language = useLanguage();
  const { notices } = useDesk();
  const { change, goToPlace, store } = useEditor();
  const isReadOnly = useIsReadOnly();
  const Icon = icons[problem.grade];
  const mend = isReadOnly ? undefined : mendOf(problem, minutes);
  const putRight = (): void => {
    // The text may have moved on since it was checked.
    const now = mendOf(problem, store.minutes());
    if (!now) return;
    change(parsePathKey(problem.path), replaceMatches(now.matches, now.by));
    sayUntilUndone(notices, store, `${words.mended} ${noticeWords.undoHint}`);
  };
  return (
    <>
      <button
        type="button"
        className={css['check-line']}
        data-grade={problem.grade}
        onClick={() => {
          goToPlace(parsePathKey(problem.path));
        }}
      >
        <Icon size={18} aria-hidden />
        <span className={screenCss['visually-hidden']}>{gradeWord(problem.grade, language)}: </span>
        <span>{problemSentence(problem, language)}</span>
      </button>
      {mend ? (
        <Button className={css.mend} size="compact-sm" variant="light" onClick={putRight}>
          {words.mend(mend.by)}
        </Button>
      ) : null}
    </>
  );
};

/** What stands in the way of issuing; each line leads to its place, and puts right what is safe to. */
export const Checklist = ({ checked }: { readonly checked: Checked | undefined }): ReactElement => {
  const words = useWords(editorWords).checklist;
  const problems = checked?.problems ?? [];
  const count = (grade: Grade): number => problems.filter((problem) => problem.grade === grade).length;
  const summary = problems.length === 0 ? words.nothing : words.count(count('error'), count('warning'), count('hint'));
  return (
    <div className={css.checklist}>
      <h2>{words.title}</h2>
      <p className={screenCss.quiet} role="status">
        {checked ? summary : words.checking}
      </p>
      <ol>
        {problems.map((problem, index) => (
          <li key={`${problem.code} ${problem.path} ${String(index)}`}>
            {checked ? <CheckLine problem={problem} minutes={checked.minutes} /> : null}
          </li>
        ))}
      </ol>
    </div>
  );
};
