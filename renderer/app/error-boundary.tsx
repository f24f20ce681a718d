import { Button } from '@mantine/core';
import { Component, type ReactElement, type ReactNode } from 'react';
import { openDocument } from '../document/open-document';
import { storedText } from '../storage/documents';
import { useAppWords, useDesk } from './desk-context';

type State = { readonly error: unknown };

const FailureScreen = ({ error }: { readonly error: unknown }): ReactElement => {
  const words = useAppWords();
  const { platform } = useDesk();
  const open = openDocument();
  return (
    <section className="failure" role="alert">
      <h1>{words.failure.title}</h1>
      <p>{words.failure.text}</p>
      <div className="buttons">
        <Button
          onClick={() => {
            location.reload();
          }}
        >
          {words.failure.reload}
        </Button>
        {open ? (
          <Button
            variant="default"
            onClick={() => {
              const minutes = open.store.minutes();
              void platform.saveFile({
                name: `${minutes.id}.json`,
                mediaType: 'application/json',
                content: storedText(minutes),
              });
            }}
          >
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
