import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { appWords } from '#shared/words/desk/app-words';
import type { Language } from '#shared/words/language';
import type { StorageFailure } from '../storage/failure';

export type StorageScreenProps = {
  readonly failure: StorageFailure;
  readonly language: Language;
  readonly onRetry: () => void;
  /** Saves the open document to a file, where there is one. */
  readonly onSaveOpen?: (() => void) | undefined;
  /** Begins with an empty desk, where nothing can be brought back by itself. */
  readonly onBeginAnew?: (() => void) | undefined;
};

/** Asked for twice: nobody begins with an empty desk by one click too many. */
const BeginAnew = ({
  language,
  onBegin,
}: {
  readonly language: Language;
  readonly onBegin: () => void;
}): ReactElement => {
  const words = appWords(language).storage;
  const [isAsking, setIsAsking] = useState(false);
  return isAsking ? (
    <Button color="red" onClick={onBegin}>
      {words.beginAnewSure}
    </Button>
  ) : (
    <Button
      variant="subtle"
      onClick={() => {
        setIsAsking(true);
      }}
    >
      {words.beginAnew}
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
}: StorageScreenProps): ReactElement => {
  const words = appWords(language).storage;
  const { title, text } = words[failure.code];
  return (
    <section className="failure" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <div className="buttons">
        <Button onClick={onRetry}>{words.retry}</Button>
        {onSaveOpen ? (
          <Button variant="default" onClick={onSaveOpen}>
            {words.saveOpen}
          </Button>
        ) : null}
        {onBeginAnew ? <BeginAnew language={language} onBegin={onBeginAnew} /> : null}
      </div>
      <details>
        <summary>{words.detail}</summary>
        <pre>{failure.detail}</pre>
      </details>
    </section>
  );
};
