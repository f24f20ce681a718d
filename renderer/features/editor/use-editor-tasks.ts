import { useRef, useState } from 'react';
import type { PaperKind } from '#shared/minutes/model';
import { useDesk } from '#renderer/desk/desk-context';
import type { FileFormat } from '#renderer/document-worker/export-formats';
import type { ExportFormat } from '#renderer/document-worker/messages';
import type { DocumentStore } from '#renderer/document/open-document';
import { copyForNothi, exportFile, printOrSay, saveHtml, savePdf } from './export-tasks';
import type { PaperHandle } from './panels/paper-panel';

export type EditorTasks = {
  readonly exportAs: (format: FileFormat) => void;
  readonly copyNothi: () => void;
  readonly print: () => void;
  readonly saveHtml: () => void;
  /** Writes a PDF without the print dialog; there in the desktop program. */
  readonly savePdf: (() => void) | undefined;
  /** The export that is being made. */
  readonly running: RunningExport | undefined;
  readonly stop: () => void;
};

/** What is being made. */
export type RunningExport = ExportFormat | 'pdf' | 'html' | 'printing';

/** The ways a paper of the document leaves the desk; one at a time, each can be stopped. */
export const useEditorTasks = (
  store: DocumentStore,
  kind: PaperKind,
  openPaper: () => Promise<PaperHandle | undefined>,
): EditorTasks => {
  const desk = useDesk();
  const [running, setRunning] = useState<RunningExport>();
  const control = useRef<AbortController>(undefined);
  const perform = (format: RunningExport, task: (signal: AbortSignal) => Promise<void>): void => {
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
      perform(format, (signal) => exportFile(desk, { store, kind }, format, signal));
    },
    copyNothi: () => {
      perform('nothi', (signal) => copyForNothi(desk, { store, kind }, signal));
    },
    print: () => {
      const print = (): Promise<void> => printOrSay(desk, { store, kind }, openPaper);
      if (desk.platform.desktop) perform('printing', print);
      else void print();
    },
    saveHtml: () => {
      perform('html', () => saveHtml(desk, { store, kind }, openPaper));
    },
    savePdf:
      desk.platform.desktop === undefined
        ? undefined
        : () => {
            perform('pdf', () => savePdf(desk, { store, kind }, openPaper));
          },
    running,
    stop: () => control.current?.abort(),
  };
};
