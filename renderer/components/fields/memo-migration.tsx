import { useState, type ReactElement } from 'react';
import { formatMemoNumber, parseMemoNumber, suggestMigration } from '#shared/memo-number/memo-number';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import css from './fields.module.css';

type MemoMigrationProps = { readonly number: string; readonly onAccept: (number: string) => void };

/** The 22-digit form of an 18-digit number: an inference, so it is shown first and set only when a person says so. */
export const MemoMigration = ({ number, onAccept }: MemoMigrationProps): ReactElement | null => {
  const words = useWords(fieldWords).memo;
  const [askedFor, setAskedFor] = useState<string | undefined>();
  const memo = parseMemoNumber(number);
  const suggested = memo.ok ? suggestMigration(memo.value) : undefined;
  if (!suggested) return null;
  const text = formatMemoNumber(suggested);
  if (askedFor !== number) {
    return (
      <button
        type="button"
        className={css['field-button']}
        onClick={() => {
          setAskedFor(number);
        }}
      >
        {words.migrate}
      </button>
    );
  }
  return (
    <div className={css['memo-migration']} role="status">
      <p>{words.migrateAsk(text)}</p>
      <button
        type="button"
        className={classes(css['field-button'], css['field-button-main'])}
        onClick={() => {
          onAccept(text);
        }}
      >
        {words.migrateYes}
      </button>
      <button
        type="button"
        className={css['field-button']}
        onClick={() => {
          setAskedFor(undefined);
        }}
      >
        {words.migrateNo}
      </button>
    </div>
  );
};
