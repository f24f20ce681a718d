import type { ReactElement } from 'react';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { formatRoute } from '#renderer/desk/route';
import { classes } from '#renderer/desk/classes';
import type { MemoHolder } from './use-memo-number';
import css from './fields.module.css';

type MemoDuplicateProps = {
  readonly holder: MemoHolder;
  /** The serial that was not set; undefined where the number stood there already. */
  readonly refusedSerial: string | undefined;
  readonly nextSerial: string | undefined;
  readonly onTakeNext: () => void;
};

/** Says which document has the number, leads to it, and offers the serial after it. */
export const MemoDuplicate = (props: MemoDuplicateProps): ReactElement => {
  const { holder, refusedSerial, nextSerial, onTakeNext } = props;
  const words = useWords(fieldWords);
  const { memo } = words;
  return (
    <div className={classes(css['field-error'], css['memo-duplicate'])} role="alert">
      <p>
        {refusedSerial === undefined ? memo.duplicateHere : memo.duplicate(words.digits(refusedSerial))}{' '}
        <a href={formatRoute({ screen: 'editor', id: holder.id })}>{holder.title}</a>
      </p>
      {nextSerial === undefined ? null : (
        <button type="button" className={css['field-button']} onClick={onTakeNext}>
          {memo.tryNext(words.digits(nextSerial))}
        </button>
      )}
    </div>
  );
};
