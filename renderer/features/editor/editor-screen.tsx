import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { appWords } from '#shared/words/desk/app-words';
import { isRecordId } from '#shared/minutes/record-id';
import { editorWords } from '#shared/words/desk/editor-words';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { goTo, type FoundWords } from '#renderer/desk/route';
import type { UnreadableDocument } from '#renderer/storage/documents';
import screenCss from '#renderer/components/screen.module.css';
import { DocumentDesk } from './document-desk';
import { useOpenDocument } from './use-open-document';

const Unreadable = ({ id, why }: { readonly id: string; readonly why: UnreadableDocument }): ReactElement => {
  const language = useLanguage();
  const { platform } = useDesk();
  const words = editorWords(language).unreadable;
  const storage = appWords(language).storage;
  const isMissing = why.code === 'missing';
  return (
    <section className={screenCss.failure} role="alert">
      <h1>{isMissing ? words.missingTitle : storage['damaged-record'].title}</h1>
      <p>{isMissing ? words.missingText : storage['damaged-record'].text}</p>
      <div className={screenCss.buttons}>
        <Button
          onClick={() => {
            goTo({ screen: 'library' });
          }}
        >
          {words.back}
        </Button>
        {isMissing ? null : (
          <Button
            variant="default"
            onClick={() => {
              void platform.saveFile({
                name: isRecordId(id) ? `${id}.karjo` : 'karjobiboroni.karjo',
                mediaType: 'application/json',
                content: why.json,
              });
            }}
          >
            {storage.saveRaw}
          </Button>
        )}
      </div>
    </section>
  );
};

export type EditorScreenProps = {
  readonly id: string;
  readonly at: string | undefined;
  readonly found: FoundWords | undefined;
};

/** One document: opened, or why it cannot be. */
export const EditorScreen = ({ id, at, found }: EditorScreenProps): ReactElement => {
  const state = useOpenDocument(id);
  const words = appWords(useLanguage());
  switch (state.kind) {
    case 'loading':
      return <p className={screenCss.waiting}>{words.loading}</p>;
    case 'unreadable':
      return <Unreadable id={id} why={state.why} />;
    case 'open':
      return <DocumentDesk key={state.lock} {...{ id, at, found }} document={state.record} lock={state.lock} />;
  }
};
