import { Button, CloseButton } from '@mantine/core';
import { useSyncExternalStore, type ReactElement } from 'react';
import { useAppWords, useDesk } from '#renderer/desk/desk-context';
import css from './notice-list.module.css';

/** The passing sentences, read out by screen readers as they come. */
export const NoticeList = (): ReactElement => {
  const words = useAppWords();
  const { notices } = useDesk();
  const list = useSyncExternalStore(notices.subscribe, notices.list);
  return (
    <div className={css.notices} role="status" aria-live="polite">
      {list.map(({ id, kind, text, actions }) => (
        <div key={id} className={css.notice} data-kind={kind}>
          <p>{text}</p>
          {actions.map(({ label, run }) => (
            <Button
              key={label}
              size="compact-sm"
              variant="light"
              onClick={() => {
                notices.dismiss(id);
                run();
              }}
            >
              {label}
            </Button>
          ))}
          <CloseButton
            aria-label={words.close}
            onClick={() => {
              notices.dismiss(id);
            }}
          />
        </div>
      ))}
    </div>
  );
};
