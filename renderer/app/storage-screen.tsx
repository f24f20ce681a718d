import { Button } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { appWords } from '#shared/words/desk/app-words';
import type { Language } from '#shared/words/language';
import { formatInstant } from '#renderer/desk/format-day';
import type { Copies } from '#renderer/platform/platform';
import type { JournalContents } from '#renderer/storage/journal-messages';
import type { StorageFailure } from '#renderer/storage/failure';
import screenCss from '#renderer/components/screen.module.css';
import { rescueCopies, type RescueCopy } from './rescue/rescue-copies';
import css from './storage-screen.module.css';

export type StorageScreenProps = {
  readonly failure: StorageFailure;
  readonly language: Language;
  readonly onRetry: () => void;
  /** Saves the open document to a file, where there is one. */
  readonly onSaveOpen?: (() => void) | undefined;
  /** Begins with what can be read, or with an empty desk where nothing can. */
  readonly onBeginAnew?: (() => void) | undefined;
  readonly rescue?: StorageRescue | undefined;
};

/** What everything can be brought back from. */
export type StorageRescue = {
  readonly copies: Copies;
  /** Looks into the journal; rejects where it cannot be read at all. */
  readonly lookIntoJournal: () => Promise<JournalContents>;
  readonly onBringBack: (copy: RescueCopy) => void;
};

type RescueProps = StorageRescue & { readonly language: Language };

type Found = { readonly copies: readonly RescueCopy[]; readonly journal: JournalContents | undefined };

const findAll = async ({
  copies,
  lookIntoJournal,
}: Pick<StorageRescue, 'copies' | 'lookIntoJournal'>): Promise<Found> => {
  const [all, journal] = await Promise.all([rescueCopies(copies), lookIntoJournal().catch(() => undefined)]);
  return { copies: all.filter(({ documents }) => documents !== undefined), journal };
};

const journalLine = ({ documents, changedAt }: JournalContents, language: Language): string => {
  const at = changedAt === undefined ? undefined : formatInstant(changedAt, language);
  return appWords(language).storage.inJournal(documents, at);
};

/** What is still there: the journal and the last copies, each with its time and what is in it; the best copy is one press away. */
const Rescue = ({ copies, lookIntoJournal, language, onBringBack }: RescueProps): ReactElement => {
  const words = appWords(language).storage;
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    void findAll({ copies, lookIntoJournal }).then(setFound);
  }, [copies, lookIntoJournal]);
  if (!found) return <p className={screenCss.quiet}>{words.looking}</p>;
  const hasJournal = found.journal !== undefined && found.journal.documents > 0;
  if (found.copies.length === 0 && !hasJournal) return <p>{words.noCopies}</p>;
  return (
    <>
      <h2>{words.copiesHere}</h2>
      <ul className={css['rescue-copies']}>
        {found.journal && hasJournal ? <li>{journalLine(found.journal, language)}</li> : null}
        {found.copies.map((copy, index) => (
          <li key={`${copy.place} ${copy.name}`}>
            <span>{words.copyOf(formatInstant(copy.madeAt, language), copy.documents ?? 0)}</span>
            <Button
              size="compact-sm"
              variant={index === 0 ? 'filled' : 'default'}
              onClick={() => {
                onBringBack(copy);
              }}
            >
              {words.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** After these failures the desk begins with the data that can be read, and is not empty. */
const goesOn: ReadonlySet<StorageFailure['code']> = new Set(['unreadable-with-gap', 'unrecovered']);

/** Needs two clicks: one wrong click must not begin an empty desk, or a desk without the unreadable data. */
const BeginAnew = ({
  ask,
  sure,
  onBegin,
}: {
  readonly ask: string;
  readonly sure: string;
  readonly onBegin: () => void;
}): ReactElement => {
  const [isAsking, setIsAsking] = useState(false);
  return isAsking ? (
    <Button color="red" onClick={onBegin}>
      {sure}
    </Button>
  ) : (
    <Button
      variant="subtle"
      onClick={() => {
        setIsAsking(true);
      }}
    >
      {ask}
    </Button>
  );
};

/** What is shown in place of the desk when its database fails: what happened, what to do, and a way to save the text. */
export const StorageScreen = ({
  failure,
  language,
  onRetry,
  onSaveOpen,
  onBeginAnew,
  rescue,
}: StorageScreenProps): ReactElement => {
  const words = appWords(language).storage;
  const { title, text } = words[failure.code];
  return (
    <section className={screenCss.failure} role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      {rescue ? <Rescue {...rescue} language={language} /> : null}
      <div className={screenCss.buttons}>
        <Button variant={rescue ? 'default' : 'filled'} onClick={onRetry}>
          {words.retry}
        </Button>
        {onSaveOpen ? (
          <Button variant="default" onClick={onSaveOpen}>
            {words.saveOpen}
          </Button>
        ) : null}
        {onBeginAnew && goesOn.has(failure.code) ? (
          <BeginAnew ask={words.goOn} sure={words.goOnSure} onBegin={onBeginAnew} />
        ) : null}
        {onBeginAnew && !goesOn.has(failure.code) ? (
          <BeginAnew ask={words.beginAnew} sure={words.beginAnewSure} onBegin={onBeginAnew} />
        ) : null}
      </div>
      <details>
        <summary>{words.detail}</summary>
        <pre>{failure.detail}</pre>
      </details>
    </section>
  );
};
