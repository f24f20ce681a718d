import { Button, Progress } from '@mantine/core';
import type { ReactElement } from 'react';
import { useAppWords } from '#renderer/desk/desk-context';
import css from './library.module.css';

export type RunningStripProps = {
  readonly text: string;
  readonly done: number;
  readonly all: number;
  readonly onStop?: (() => void) | undefined;
};

/** Long work: how far it is, and the way to stop it. */
export const RunningStrip = ({ text, done, all, onStop }: RunningStripProps): ReactElement => {
  const general = useAppWords();
  return (
    <div className={css.running} role="status">
      <span>{text}</span>
      <Progress value={all === 0 ? 0 : (done / all) * 100} aria-label={text} />
      {onStop ? (
        <Button size="compact-sm" variant="default" onClick={onStop}>
          {general.cancel}
        </Button>
      ) : null}
    </div>
  );
};
