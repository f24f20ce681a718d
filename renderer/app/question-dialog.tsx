import { Button, Modal } from '@mantine/core';
import { useSyncExternalStore, type ReactElement } from 'react';
import { useAppWords, useDesk } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import type { Asked } from '#renderer/desk/questions';
import screenCss from '#renderer/components/screen.module.css';
import css from './question-dialog.module.css';

const Comparison = ({ heads, rows }: NonNullable<Asked['comparison']>): ReactElement => (
  <div className={css.comparison} tabIndex={0} role="group" aria-label={heads.join(', ')}>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={String(index)}>
            {row.map((text, side) => (
              <td key={String(side)}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** What waits for a person's answer; closing it is an answer too: nothing is done. */
export const QuestionDialog = (): ReactElement | null => {
  const { questions } = useDesk();
  const words = useAppWords();
  const asked = useSyncExternalStore(questions.subscribe, questions.current);
  if (!asked) return null;
  return (
    <Modal
      opened
      size="xl"
      title={asked.title}
      closeButtonProps={{ 'aria-label': words.close }}
      onClose={() => {
        asked.answer(undefined);
      }}
    >
      <p>{asked.text}</p>
      {asked.comparison ? <Comparison {...asked.comparison} /> : null}
      <div className={classes(screenCss.buttons, screenCss['dialog-buttons'])}>
        {asked.answers.map(({ id, label }, index) => (
          <Button
            key={id}
            variant={index === 0 ? 'filled' : 'default'}
            {...(index === 0 ? { 'data-autofocus': true } : {})}
            onClick={() => {
              asked.answer(id);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </Modal>
  );
};
