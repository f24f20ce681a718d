import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { settingsWords } from '#shared/words/desk/settings-words';
import { useWords } from '#renderer/desk/desk-context';
import type { Progress } from './use-save-everything';
import css from './settings.module.css';

type ProgressBarProps = {
  readonly progress: Progress;
  readonly text: (done: number, all: number) => string;
  readonly onStop: () => void;
};

/** How far long work has come, and the way to stop it. */
export const ProgressBar = ({ progress: { done, all }, text, onStop }: ProgressBarProps): ReactElement => {
  const { keep } = useWords(settingsWords);
  return (
    <div className={css['task-progress']}>
      <progress aria-label={keep.progress} value={done} max={Math.max(all, 1)} />
      <p role="status">{text(done, all)}</p>
      <Button size="compact-sm" variant="default" onClick={onStop}>
        {keep.stop}
      </Button>
    </div>
  );
};
