import { Button, Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { useAppWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import css from './library.module.css';

export type EmptyTrashDialogProps = {
  readonly words: LibraryWords;
  readonly count: number;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

/** Asks before documents are removed for good. */
export const EmptyTrashDialog = ({ words, count, onClose, onConfirm }: EmptyTrashDialogProps): ReactElement => {
  const general = useAppWords();
  return (
    <Modal opened onClose={onClose} title={words.emptyTrashTitle} closeButtonProps={{ 'aria-label': general.close }}>
      <p>{words.emptyTrashText(count)}</p>
      <div className={classes(screenCss.buttons, screenCss['dialog-buttons'])}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {general.cancel}
        </Button>
        <Button className={css['danger-button']} onClick={onConfirm}>
          {words.emptyTrash}
        </Button>
      </div>
    </Modal>
  );
};
