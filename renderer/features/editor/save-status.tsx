import { IconAlertCircle, IconCircleCheck, IconLoader2, IconLock } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useSyncExternalStore, type ReactElement } from 'react';
import { appWords } from '#shared/words/desk/app-words';
import { editorWords } from '#shared/words/desk/editor-words';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { formatClock } from '#renderer/desk/format-day';
import { documentFile } from '#renderer/document/document-file';
import type { OpenDocument } from '#renderer/document/open-document';
import { useIsReadOnly } from './editor-context';
import css from './document-head.module.css';

/** How the text stands to the disk, always in sight and in words. */
export const SaveStatus = ({ document }: { readonly document: OpenDocument }): ReactElement => {
  const language = useLanguage();
  const words = editorWords(language).save;
  const { platform } = useDesk();
  const isReadOnly = useIsReadOnly();
  const { autosave, store } = document;
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  if (isReadOnly && state.kind === 'saved') {
    return (
      <span className={css['save-status']} role="status">
        <IconLock size={16} aria-hidden />
        {words.readOnly}
      </span>
    );
  }
  if (state.kind === 'failed') {
    return (
      <span className={css['save-status']} data-state="failed" role="alert">
        <IconAlertCircle size={16} aria-hidden />
        <span title={appWords(language).storage[state.failure.code].text}>
          {state.failure.isInJournal ? words.inJournal : words.failed}
        </span>
        <Button size="compact-xs" variant="light" onClick={() => void autosave.flush()}>
          {words.now}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            void platform.saveFile(documentFile(store.value()));
          }}
        >
          {words.saveFile}
        </Button>
      </span>
    );
  }
  const isSaved = state.kind === 'saved';
  return (
    <span className={css['save-status']} data-state={state.kind} role="status">
      {isSaved ? <IconCircleCheck size={16} aria-hidden /> : <IconLoader2 size={16} aria-hidden />}
      {isSaved ? words.saved(formatClock(new Date(state.at), language)) : words[state.kind]}
    </span>
  );
};
