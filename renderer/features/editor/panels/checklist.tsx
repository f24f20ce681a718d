import { IconAlertTriangle, IconBulb, IconCircleX } from '@tabler/icons-react';
import type { ComponentType, ReactElement } from 'react';
import type { Grade } from '#shared/minutes/problem';
import { editorWords } from '#shared/words/desk/editor-words';
import { gradeWord, problemSentence } from '#shared/words/problem-words';
import { parsePathKey } from '#shared/minutes/path';
import { useLanguage, useWords } from '#renderer/desk/desk-context';
import screenCss from '#renderer/components/screen.module.css';
import { useEditor } from '../editor-context';
import type { Checked } from './use-checked';
import css from './panels.module.css';

const icons: Readonly<Record<Grade, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>>> = {
  error: IconCircleX,
  warning: IconAlertTriangle,
  hint: IconBulb,
};

/** What stands in the way of issuing; each line leads to its place. */
export const Checklist = ({ checked }: { readonly checked: Checked | undefined }): ReactElement => {
  const words = useWords(editorWords).checklist;
  const language = useLanguage();
  const { goToPlace } = useEditor();
  const problems = checked?.problems ?? [];
  const count = (grade: Grade): number => problems.filter((problem) => problem.grade === grade).length;
  return (
    <div className={css.checklist}>
      <h2>{words.title}</h2>
      <p className={screenCss.quiet} role="status">
        {checked && problems.length === 0
          ? words.nothing
          : words.count(count('error'), count('warning'), count('hint'))}
      </p>
      <ol>
        {problems.map((problem, index) => {
          const Icon = icons[problem.grade];
          return (
            <li key={`${problem.code} ${problem.path} ${String(index)}`}>
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
            </li>
          );
        })}
      </ol>
    </div>
  );
};
