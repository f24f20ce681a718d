import { useRef, useState } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import { useDesk } from '../../app/desk-context';
import type { DocumentStore } from '../../document/document-store';
import type { FileFormat } from '../../document-worker/export-formats';
import type { ExportFormat } from '../../document-worker/messages';
import { copyForNothi, exportFile } from './export-tasks';

export type EditorTasks = {
  readonly exportAs: (format: FileFormat) => void;
  readonly copyNothi: () => void;
  readonly print: () => void;
  /** The export that is being made. */
  readonly running: ExportFormat | undefined;
  readonly stop: () => void;
};

/** The ways a document leaves the desk; one at a time, each can be stopped. */
export const useEditorTasks = (store: DocumentStore, openPrint: () => void): EditorTasks => {
  const desk = useDesk();
  const [running, setRunning] = useState<ExportFormat>();
  const control = useRef<AbortController>(undefined);
  const perform = (format: ExportFormat, task: (signal: AbortSignal) => Promise<void>): void => {
    if (running) return;
    const own = new AbortController();
    control.current = own;
    setRunning(format);
    void task(own.signal).finally(() => {
      setRunning(undefined);
    });
  };
  return {
    exportAs: (format) => {
      perform(format, (signal) => exportFile(desk, store, format, signal));
    },
    copyNothi: () => {
      perform('nothi', (signal) => copyForNothi(desk, store, signal));
    },
    print: () => {
      if (!desk.platform.writesPdf) desk.notices.say('done', editorWords(desk.settings.get().language).export.pdfHint);
      openPrint();
    },
    running,
    stop: () => control.current?.abort(),
  };
};
