import { Button } from '@mantine/core';
import { Component, useState, type ReactElement, type ReactNode } from 'react';
import { appWords } from '#shared/words/desk/app-words';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { documentFile } from '#renderer/document/document-file';
import { openDocument } from '#renderer/document/open-document';
import { isStorageError, storageFailure } from '#renderer/storage/failure';
import screenCss from '#renderer/components/screen.module.css';
import { StorageScreen } from './storage-screen';

type State = { readonly error: unknown };

const reload = (): void => {
  location.reload();
};

const FailureScreen = ({ error }: { readonly error: unknown }): ReactElement => {
  const language = useLanguage();
  const { platform } = useDesk();
  // As it was when the screen broke: the editor that goes away forgets it.
  const [open] = useState(openDocument);
  const words = appWords(language);
  const saveOpen = (): void => {
    if (open) void platform.saveFile(documentFile(open.store.value()));
  };
  if (isStorageError(error)) {
    const onSaveOpen = open ? saveOpen : undefined;
    return (
      <StorageScreen failure={storageFailure(error)} language={language} onRetry={reload} onSaveOpen={onSaveOpen} />
    );
  }
  return (
    <section className={screenCss.failure} role="alert">
      <h1>{words.failure.title}</h1>
      <p>{words.failure.text}</p>
      <div className={screenCss.buttons}>
        <Button onClick={reload}>{words.failure.reload}</Button>
        {open ? (
          <Button variant="default" onClick={saveOpen}>
            {words.failure.saveFile}
          </Button>
        ) : null}
      </div>
      <details>
        <summary>{words.storage.detail}</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </section>
  );
};

/** The one place where a bug ends: the text is kept, and a way out is offered. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <FailureScreen error={this.state.error} />;
  }
}
